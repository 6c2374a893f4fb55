import fc from "fast-check";
import { invoiceMatrix } from "../../../src/cells/costs/invoice-matrix";
import { readCalculation } from "../../../src/cells/costs/read-calculation";
import { reviewSpecification, type Deviation } from "../../../src/cells/costs/review-specification";

type Cells = unknown[][];
const parties: Cells = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["MHV", "Regionen", 383, 1],
  ["BHV", "Regionen", 465, 1],
  ["ÖF och Soc", "Kommunen", 324, 2],
];
const costs: Cells = [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av"],
  ["Hyra", 1_000_000, null, "Regionen"],
  ["Samordnare", 100, null, "Kommunen"],
];
const own = (): Cells => invoiceMatrix(costs, parties, undefined, undefined);
const found = (deviations: readonly Deviation[]): unknown[] =>
  deviations.map(({ kind, row, amount }) => [kind, row, amount]);

test("the calculations in words come to their shares", () => {
  const value = (text: string): number | undefined => {
    const share = readCalculation(text);
    return share && Number(share.numerator) / Number(share.denominator);
  };
  expect(value("383 av 1 172 m²")).toBeCloseTo(383 / 1172, 12);
  expect(value("383 av 1\u00a0172 m²")).toBeCloseTo(383 / 1172, 12);
  expect(value("1 av 4 basverksamheter")).toBe(0.25);
  expect(value("33,33 av 99,99")).toBeCloseTo(1 / 3, 12);
  expect(value("45 % av 100 %")).toBeCloseTo(0.45, 12);
  expect(value("hela beloppet")).toBe(1);
  expect(value("181 av 365 dagar + 184 av 365 dagar × 100 av 200 m²")).toBeCloseTo((181 + 92) / 365, 12);
  expect(value("1 av 2 organisationer × 10,5 av 21 m²")).toBe(0.25);
  for (const text of ["", "enligt avtal", "3 av", "av 4", "5 av 0 m²", "383 av 1 172 m² + resten"]) {
    expect(value(text)).toBeUndefined();
  }
});

test("our own specification has nothing to remark on, with and without the tables", () => {
  const expected = { lines: 3, sum: 276_450.51 + 50, deviations: [] };
  expect(reviewSpecification(own())).toEqual(expected);
  expect(reviewSpecification(own(), { costs, parties })).toEqual(expected);
});

test("as the page of a pair is copied, with its sums above the heading", () => {
  const headings = [
    "Kostnadsslag",
    "Period",
    "Verksamhet",
    "Helt belopp",
    "Nyckel",
    "Beräkning",
    "Andel",
    "Belopp",
    "Momskod",
    "Betalt av",
  ];
  const page = (sum: number): Cells => [
    ["Underlag – ej faktura"],
    ["Fakturerar", "", null, "Faktureras", "", null, null, null, "Momskod", "Summa"],
    [
      "Organisation",
      "Regionen",
      null,
      "Organisation",
      "Kommunen",
      "Summa av raderna",
      null,
      sum,
      "(ingen)",
      276_450.51,
    ],
    headings,
    [
      "Hyra",
      "",
      "ÖF och Soc",
      "1 000 000,00",
      "Yta",
      "324 av 1 172 m²",
      "27,65 %",
      "276 450,51",
      "",
      "Regionen",
    ],
  ];
  const pair = { biller: "Regionen", charged: "Kommunen" };
  expect(reviewSpecification(page(276_450.51), { costs, parties }, pair).deviations).toEqual([]);
  expect(found(reviewSpecification(page(276_450.52)).deviations)).toEqual([["sum", 2, 0.01]]);
});

test("a wrong amount, share and calculation, each at its cell", () => {
  const cells = own();
  cells[1]![9] = 276_550.51;
  cells[2]![8] = 0.2;
  cells[3]![7] = "enligt avtal";
  cells[3]![8] = null;
  expect(reviewSpecification(cells).deviations).toEqual([
    {
      kind: "amount",
      row: 1,
      column: 9,
      costKind: "Hyra",
      verksamhet: "ÖF och Soc",
      stated: 276_550.51,
      expected: 276_450.51,
      amount: 100,
    },
    {
      kind: "share",
      row: 2,
      column: 8,
      costKind: "Samordnare",
      verksamhet: "MHV",
      stated: 0.2,
      expected: 0.25,
      amount: undefined,
    },
    {
      kind: "calculation",
      row: 3,
      column: 7,
      costKind: "Samordnare",
      verksamhet: "BHV",
      stated: "enligt avtal",
      expected: undefined,
      amount: undefined,
    },
  ]);
});

test("another area, a line too much and a line too few show against the tables", () => {
  const cells = own();
  cells[1] = [...cells[1]!.slice(0, 7), "344 av 1 172 m²", 344 / 1172, 293_515.36, "", "Regionen"];
  cells[3] = [...cells[2]!.slice(0, 2), "Fika", "", "MHV", 10, "Yta", "hela beloppet", 1, 10, "", "Kommunen"];
  expect(found(reviewSpecification(cells).deviations)).toEqual([]);
  expect(found(reviewSpecification(cells, { costs, parties }).deviations)).toEqual([
    ["table-calculation", 1, 17_064.85],
    ["not-in-tables", 3, 10],
    ["missing", undefined, -25],
  ]);
});

test("a line that stands twice, and an amount that is missing", () => {
  const cells = own();
  const again = [...cells, [...cells[1]!]];
  expect(found(reviewSpecification(again).deviations)).toEqual([["twice", 4, 276_450.51]]);
  cells[1]![9] = "";
  expect(found(reviewSpecification(cells).deviations)).toEqual([["no-amount", 1, undefined]]);
});

test("without a heading row there is nothing to read by", () => {
  expect(() => reviewSpecification([["Hyra", 1, 2]])).toThrow("rubrikrad");
});

const cost = fc
  .record({
    kind: fc.constantFrom("Hyra", "El", "IT", "Fika"),
    amount: fc.integer({ min: -1e9, max: 1e9 }).map((ore) => ore / 100),
    key: fc.constantFrom(null, "Yta", "Lika", "Per organisation", "Avtal", "V0"),
    payer: fc.constantFrom("V0", "V1", "V2"),
    from: fc.integer({ min: 45_658, max: 45_900 }),
    days: fc.integer({ min: 0, max: 120 }),
  })
  .map(({ kind, amount, key, payer, from, days }) => [kind, amount, key, payer, from, from + days]);
const table = fc
  .record({
    lines: fc.array(cost, { minLength: 1, maxLength: 6 }),
    areas: fc.array(
      fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths / 10),
      { minLength: 3, maxLength: 3 },
    ),
    joins: fc.integer({ min: 45_600, max: 46_000 }),
  })
  .map(({ lines, areas, joins }) => ({
    costs: [
      ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till"],
      ...lines,
    ] as Cells,
    parties: [
      ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Avtal", "Från", "Till"],
      ["V0", "Regionen", areas[0], 1, 60, null, null],
      ["V1", "Kommunen", areas[1], 2, 40, null, null],
      ["V2", "Vårdbolaget", areas[2], 1, "ingen", joins, null],
    ] as Cells,
  }));

test("whatever the centre, our own specification agrees with itself and its tables", () => {
  fc.assert(
    fc.property(table, (tables) => {
      const cells = invoiceMatrix(tables.costs, tables.parties, undefined, undefined);
      const twice = ({ kind }: Deviation): boolean => kind !== "twice";
      expect(reviewSpecification(cells, tables).deviations.filter(twice)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("one changed öre is found by the tables, and by a sum; two are found by the line alone", () => {
  fc.assert(
    fc.property(table, fc.nat(), fc.constantFrom(-1, 1), (tables, pick, direction) => {
      const cells = invoiceMatrix(tables.costs, tables.parties, undefined, undefined);
      fc.pre(cells.length > 1);
      const row = 1 + (pick % (cells.length - 1));
      const sum = cells.slice(1).reduce((total, line) => total + Math.round((line[9] as number) * 100), 0);
      const changed = (ore: number): Cells =>
        cells.map((line, index) =>
          index === row
            ? line.map((cell, column) =>
                column === 9 ? (Math.round((cell as number) * 100) + ore) / 100 : cell,
              )
            : line,
        );
      const one = changed(direction);
      const kinds = (review: { deviations: readonly Deviation[] }): string[] =>
        review.deviations.map(({ kind }) => kind);
      // A change to 0 öre makes the amount an empty cell, on the desktop.
      const isNothing = one[row]![9] === 0;
      fc.pre(!isNothing && changed(2 * direction)[row]![9] !== 0);
      expect(
        kinds(reviewSpecification(one, tables)).some(
          (kind) => kind.startsWith("table-") || kind === "amount",
        ),
      ).toBe(true);
      const summed = [...one, ["Summa", "", "", "", "", "", "", "", "", sum / 100]];
      expect(kinds(reviewSpecification(summed))).toContain("sum");
      expect(kinds(reviewSpecification(changed(2 * direction)))).toContain("amount");
    }),
    { numRuns: 200 },
  );
});
