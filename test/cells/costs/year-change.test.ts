import fc from "../../support/properties";
import { whatIf, yearChange, type YearChange } from "../../../src/cells/costs/year/year-change";

type Cells = unknown[][];
const partyHead = ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Avtal", "Från", "Till"];
const costHead = ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till"];

const change = (before: [Cells, Cells], after: [Cells, Cells]): ReturnType<typeof yearChange> =>
  yearChange(
    { costs: [costHead, ...before[0]], parties: [partyHead, ...before[1]] },
    { costs: [costHead, ...after[0]], parties: [partyHead, ...after[1]] },
  );

const effects = ({ price, area, key, parties }: YearChange): number[] => [price, area, key, parties];

test("price, area and a third organisation, by hand", () => {
  // 1 000 by 100/100 → 1 200 by 100/100 → by 150/50 → by 150/50/100.
  const { organisations, inseparable } = change(
    [
      [["Hyra", 1000]],
      [
        ["MHV", "Regionen", 100, 1],
        ["ÖF", "Kommunen", 100, 1],
      ],
    ],
    [
      [["Hyra", 1200]],
      [
        ["MHV", "Regionen", 150, 1],
        ["ÖF", "Kommunen", 50, 1],
        ["BHV", "Vårdbolaget", 100, 1],
      ],
    ],
  );
  expect(inseparable).toEqual([]);
  expect(organisations.map((one) => [one.organisation, one.before, one.after, ...effects(one)])).toEqual([
    ["Regionen", 500, 600, 100, 300, 0, -300],
    ["Kommunen", 500, 200, 100, -300, 0, -100],
    ["Vårdbolaget", 0, 400, 0, 0, 0, 400],
  ]);
});

test("another key: from area to base services, and agreed percentages that change", () => {
  const { organisations } = change(
    [
      [
        ["IT", 100, "Yta"],
        ["Reception", 1000, "Avtal"],
      ],
      [
        ["MHV", "Regionen", 300, 1, 60],
        ["ÖF och Soc", "Kommunen", 100, 3, 40],
      ],
    ],
    [
      [
        ["IT", 100, "Lika"],
        ["Reception", 1000, "Avtal"],
      ],
      [
        ["MHV", "Regionen", 300, 1, 70],
        ["ÖF och Soc", "Kommunen", 100, 3, 30],
      ],
    ],
  );
  // IT 75 → 25 of 100; reception 600 → 700.
  expect(organisations.map((one) => [one.before, one.after, ...effects(one)])).toEqual([
    [675, 725, 0, 0, 50, 0],
    [425, 375, 0, 0, -50, 0],
  ]);
});

test("a cost that is new or gone is all price; a verksamhet that changes hands is parties", () => {
  const { organisations } = change(
    [
      [
        ["Hyra", 100],
        ["El", 40],
      ],
      [
        ["MHV", "Regionen", 50, 1],
        ["BHV", "Regionen", 50, 1],
      ],
    ],
    [
      [
        ["Hyra", 100],
        ["Vatten", 60],
      ],
      [
        ["MHV", "Regionen", 50, 1],
        ["BHV", "Vårdbolaget", 50, 1],
      ],
    ],
  );
  // The region bore 140; El goes (−40), Vatten comes (+60), then half of 160 goes to Vårdbolaget.
  expect(organisations.map((one) => [one.organisation, ...effects(one)])).toEqual([
    ["Regionen", 20, 0, 0, -80],
    ["Vårdbolaget", 0, 0, 0, 80],
  ]);
});

test("somebody who joins in July of the second year, whole years before", () => {
  const { organisations } = change(
    [
      [["Hyra", 1_000_000, null, null, "2024-01-01", "2024-12-31"]],
      [["A", "Regionen", 100, 1, null, null, null]],
    ],
    [
      [["Hyra", 1_000_000, null, null, "2025-01-01", "2025-12-31"]],
      [
        ["A", "Regionen", 100, 1, null, null, null],
        ["B", "Kommunen", 100, 1, null, "2025-07-01", null],
      ],
    ],
  );
  // 184 of 365 days, half: 252 054,79.
  expect(organisations.map((one) => [one.after, ...effects(one)])).toEqual([
    [747_945.21, 0, 0, 0, -252_054.79],
    [252_054.79, 0, 0, 0, 252_054.79],
  ]);
});

test("a key that names a newcomer cannot be told from who is there, and that is said", () => {
  const { organisations, inseparable } = change(
    [[["Leksaker", 100, "Yta"]], [["MHV", "Regionen", 50, 1]]],
    [
      [["Leksaker", 100, "ÖF"]],
      [
        ["MHV", "Regionen", 50, 1],
        ["ÖF", "Kommunen", 50, 1],
      ],
    ],
  );
  expect(inseparable).toEqual([{ kind: "Leksaker", effect: "key", countedAs: "parties" }]);
  expect(organisations.map(effects)).toEqual([
    [0, 0, 0, -100],
    [0, 0, 0, 100],
  ]);
});

const party = fc.record({
  organisation: fc.constantFrom("Regionen", "Kommunen", "Vårdbolaget"),
  area: fc.integer({ min: 1, max: 5000 }).map((tenths) => tenths / 10),
  services: fc.constantFrom(1, 2),
  joins: fc.option(fc.integer({ min: 45_600, max: 46_100 }), { nil: undefined }),
});
const parties = fc
  .array(party, { minLength: 1, maxLength: 5 })
  .map((rows) =>
    rows.map(({ organisation, area, services, joins }, index) => [
      `V${index}`,
      organisation,
      area,
      services,
      null,
      index === 0 ? null : joins,
      null,
    ]),
  );
const cost = fc
  .record({
    kind: fc.constantFrom("Hyra", "El", "IT", "Fika"),
    amount: fc.integer({ min: -1e7, max: 1e8 }).map((ore) => ore / 100),
    key: fc.constantFrom(null, "Yta", "Lika", "Per organisation", "V0"),
    from: fc.integer({ min: 45_658, max: 45_900 }),
    days: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ kind, amount, key, from, days }) => [kind, amount, key, "V0", from, from + days]);
const costs = fc.array(cost, { minLength: 1, maxLength: 6 });

const ore = (value: number): number => Math.round(value * 100);

test("the four effects sum to the change, and price to the change of the costs", () => {
  fc.assert(
    fc.property(costs, parties, costs, parties, (costsA, partiesA, costsB, partiesB) => {
      const { organisations, inseparable } = change([costsA, partiesA], [costsB, partiesB]);
      for (const one of organisations) {
        expect(effects(one).reduce((sum, effect) => sum + ore(effect), 0)).toBe(
          ore(one.after) - ore(one.before),
        );
      }
      const sumOf = (rows: Cells): number => rows.reduce((sum, row) => sum + ore(row[1] as number), 0);
      const total = (of: (one: YearChange) => number): number =>
        organisations.reduce((sum, one) => sum + ore(of(one)), 0);
      expect(total(({ before }) => before)).toBe(sumOf(costsA));
      expect(total(({ after }) => after)).toBe(sumOf(costsB));
      if (inseparable.length === 0) {
        expect(total(({ price }) => price)).toBe(sumOf(costsB) - sumOf(costsA));
        for (const effect of ["area", "key", "parties"] as const) expect(total((one) => one[effect])).toBe(0);
      }
    }),
    { numRuns: 300 },
  );
});

test("two equal years have no effects", () => {
  fc.assert(
    fc.property(costs, parties, (lines, rows) => {
      for (const one of change([lines, rows], [lines, rows]).organisations) {
        expect(effects(one).map(ore)).toEqual([0, 0, 0, 0]);
      }
    }),
  );
});

test("only the areas differ: only the area has an effect", () => {
  fc.assert(
    fc.property(
      costs,
      parties,
      fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 5, maxLength: 5 }),
      (lines, rows, areas) => {
        const other = rows.map((row, index) =>
          row.map((cell, column) => (column === 2 ? areas[index] : cell)),
        );
        for (const one of change([lines, rows], [lines, other]).organisations) {
          expect([one.price, one.key, one.parties].map(ore)).toEqual([0, 0, 0]);
        }
      },
    ),
  );
});

test("what if the child health centre becomes private: before and after in kronor", () => {
  const tables = (owner: string): { costs: Cells; parties: Cells } => ({
    costs: [costHead, ["Hyra", 1_172_000], ["Samordnare", 100_000]],
    parties: [
      partyHead.slice(0, 4),
      ["MHV", "Regionen", 383, 1],
      ["BHV", owner, 465, 1],
      ["ÖF och Soc", "Kommunen", 324, 2],
    ],
  });
  expect(whatIf(tables("Regionen"), tables("Vårdbolaget"))).toEqual([
    { organisation: "Regionen", before: 898_000, after: 408_000, change: -490_000 },
    { organisation: "Kommunen", before: 374_000, after: 374_000, change: 0 },
    { organisation: "Vårdbolaget", before: 0, after: 490_000, change: 490_000 },
  ]);
});
