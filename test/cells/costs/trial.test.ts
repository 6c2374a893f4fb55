import fc from "../../support/properties";
import { triedTables, type Trial } from "../../../src/cells/costs/trial/trial";
import type { TrialChange } from "../../../src/domain/costs/trial/trial-change";
import { whatIf } from "../../../src/cells/costs/year/year-change";

type Cells = unknown[][];

const parties: Cells = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Avtal", "Fakturaadress"],
  ["MHV", "Regionen", 383, 1, 0.4, "Box 1"],
  ["BHV", "Regionen", 465, 1, 0.25, "Box 1"],
  ["ÖF och Soc", "Kommunen", 324, 2, 0.35, "Box 2"],
];
const costs: Cells = [
  ["Kostnadsslag", "Belopp", "Betalas av"],
  ["Hyra", 1_172_000, "MHV"],
  ["Samordnare", 100_000, "ÖF och Soc"],
  ["El", 300, "MHV"],
  ["El", 100.01, "MHV"],
];

const party = (verksamhet: string, nth = 0): { verksamhet: string; nth: number } => ({ verksamhet, nth });
const tried = (...changes: TrialChange[]): Trial => triedTables(costs, parties, undefined, changes);
const bornBy = (trial: Trial): Record<string, number> =>
  Object.fromEntries(
    whatIf({ costs, parties }, { costs: trial.costs.cells, parties: trial.parties.cells }).map(
      ({ organisation, after }) => [organisation, after],
    ),
  );

test("nothing tried: the copies are the tables, and the tables are left alone", () => {
  const trial = tried();
  expect(trial.parties.cells).toEqual(parties);
  expect(trial.costs.cells).toEqual(costs);
  expect([trial.parties.changed, trial.costs.changed, trial.parties.added, trial.lost]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test("the child health centre becomes private: its rooms and its quarter follow it", () => {
  const trial = tried({ what: "organisation", party: party("bhv"), organisation: "Vårdbolaget" });
  // Rent by 383, 465 and 324 of 1 172 m²; the coordinator by quarters; electricity 400,01 by area.
  expect(bornBy(trial)).toEqual({
    Regionen: 383_000 + 25_000 + 130.72,
    Vårdbolaget: 465_000 + 25_000 + 158.71,
    Kommunen: 324_000 + 50_000 + 110.58,
  });
  expect(trial.parties.changed).toEqual([{ row: 2, column: 1, before: "Regionen", after: "Vårdbolaget" }]);
  expect(parties[2]?.[1]).toBe("Regionen");
});

test("area, base services and an agreed percentage, which is written as the column writes them", () => {
  const trial = tried(
    { what: "area", party: party("MHV"), area: 500.5 },
    { what: "services", party: party("BHV"), services: "ingen" },
    { what: "agreed", party: party("MHV"), agreement: "avtal", percent: 7 },
  );
  expect(trial.parties.cells.slice(1, 3)).toEqual([
    ["MHV", "Regionen", 500.5, 1, 0.07, "Box 1"],
    ["BHV", "Regionen", 465, "ingen", 0.25, "Box 1"],
  ]);
  expect(trial.choices.parties[0]).toMatchObject({ area: 500.5, agreed: [7] });
  expect(trial.choices.agreements).toEqual(["Avtal"]);
});

test("somebody joins and somebody leaves: rows come last and go, and those that come can be changed", () => {
  const trial = tried(
    { what: "leaves", party: party("BHV") },
    { what: "joins", verksamhet: "Bibliotek", organisation: "Kommunen", area: 100, services: "ingen" },
    { what: "area", party: party("Bibliotek"), area: 200 },
    { what: "area", party: party("BHV"), area: 1 },
  );
  expect(trial.parties.cells.slice(1).map((row) => row.slice(0, 4))).toEqual([
    ["MHV", "Regionen", 383, 1],
    ["ÖF och Soc", "Kommunen", 324, 2],
    ["Bibliotek", "Kommunen", 200, "ingen"],
  ]);
  expect(trial.parties.added).toEqual([3]);
  expect(trial.lost).toEqual([{ change: 3, because: "gone" }]);
});

test("a column that the table lacks is added: a key for a cost, base services that count one each, dates", () => {
  const plain: Cells = [
    ["Verksamhet", "Organisation", "Yta"],
    ["MHV", "Regionen", 100],
    ["ÖF", "Kommunen", 100],
  ];
  const trial = triedTables(costs, plain, undefined, [
    { what: "key", kind: "hyra", key: "Lika" },
    { what: "services", party: party("ÖF"), services: 3 },
    { what: "leaves", party: party("MHV"), till: 46_022 },
    { what: "joins", verksamhet: "BHV", organisation: "R", area: "ingen", services: 1, from: 46_023 },
  ]);
  expect(trial.parties.cells).toEqual([
    ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Till", "Från"],
    ["MHV", "Regionen", 100, 1, 46_022, null],
    ["ÖF", "Kommunen", 100, 3, null, null],
    ["BHV", "R", "ingen", 1, null, 46_023],
  ]);
  expect(trial.parties.days).toEqual([5, 4]);
  expect(trial.costs.cells[0]).toEqual(["Kostnadsslag", "Belopp", "Betalas av", "Nyckel"]);
  expect(trial.costs.cells[1]?.[3]).toBe("Lika");
  expect(trial.costs.changed).toEqual([{ row: 1, column: 3, before: null, after: "Lika" }]);
});

test("the amount of a cost with several lines is shared as they were, and sums to the öre", () => {
  const trial = tried({ what: "amount", kind: "EL", amount: 1000 });
  // 300 and 100,01 of 400,01: 749,98… and 250,01….
  expect(trial.costs.cells.slice(3).map((row) => row[1])).toEqual([749.98, 250.02]);
  const nothing: Cells = [costs[0] as unknown[], ["El", 100, "MHV"], ["El", -100, "MHV"]];
  expect(triedTables(nothing, parties, undefined, [{ what: "amount", kind: "El", amount: 5 }]).lost).toEqual([
    { change: 0, because: "sums-to-nothing" },
  ]);
});

test("a verksamhet with several rows: each by its number, whatever else is gone", () => {
  const twice: Cells = [
    ["Verksamhet", "Organisation", "Yta", "Från", "Till"],
    ["MHV", "Regionen", 100, null, 46_000],
    ["MHV", "Regionen", 150, 46_001, null],
  ];
  const trial = triedTables(costs, twice, undefined, [
    { what: "leaves", party: party("MHV", 0) },
    { what: "area", party: party("MHV", 1), area: 175 },
  ]);
  expect(trial.parties.cells.slice(1)).toEqual([["MHV", "Regionen", 175, 46_001, null]]);
  expect(trial.choices.parties.map(({ nth, from }) => [nth, from])).toEqual([[1, 46_001]]);
});

test("another centre's rows are not touched, and a newcomer belongs to the one that is divided", () => {
  const own: Cells = [
    ["Verksamhet", "Organisation", "Yta", "Central"],
    ["MHV", "Regionen", 10, "Eken"],
    ["MHV", "Regionen", 20, "Björken"],
  ];
  const theirs: Cells = [
    ["Kostnadsslag", "Belopp", "Central"],
    ["Hyra", 1, "Eken"],
    ["Hyra", 2, "Björken"],
  ];
  const trial = triedTables(theirs, own, "Björken", [
    { what: "area", party: party("MHV"), area: 25 },
    { what: "amount", kind: "Hyra", amount: 7 },
    { what: "joins", verksamhet: "ÖF", organisation: "K", area: 5, services: 1 },
  ]);
  expect(trial.parties.cells.slice(1)).toEqual([
    ["MHV", "Regionen", 10, "Eken"],
    ["MHV", "Regionen", 25, "Björken"],
    ["ÖF", "K", 5, "Björken"],
  ]);
  expect(trial.costs.cells.slice(1).map((row) => row[1])).toEqual([1, 7]);
  expect(trial.choices.kinds).toEqual([{ kind: "Hyra", lines: 1, amount: 7, key: "" }]);
});

test("what can be tried: amounts together, a key only where all lines have the same, dates where all costs have them", () => {
  const own: Cells = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Period från", "Period till"],
    ["El", "1 000,50 kr", null, "2025-01-01", "2025-12-31"],
    ["el", 10, "Lika", 45_658, 46_022],
    ["Hyra", 5, "Yta", 45_658, 46_022],
  ];
  const { choices } = triedTables(own, parties, undefined, []);
  expect(choices.kinds).toEqual([
    { kind: "El", lines: 2, amount: 1010.5, key: undefined },
    { kind: "Hyra", lines: 1, amount: 5, key: "Yta" },
  ]);
  expect(choices.isDated).toBe(true);
  expect(tried().choices.isDated).toBe(false);
  expect(choices.organisations).toEqual(["Regionen", "Kommunen"]);
});

const change: fc.Arbitrary<TrialChange> = fc.oneof(
  fc.record({
    what: fc.constant("area" as const),
    party: fc.constantFrom("MHV", "BHV", "ÖF och Soc").map((name) => party(name)),
    area: fc.integer({ min: 1, max: 90_000 }).map((tenths) => tenths / 10),
  }),
  fc.record({
    what: fc.constant("organisation" as const),
    party: fc.constantFrom("MHV", "BHV", "ÖF och Soc").map((name) => party(name)),
    organisation: fc.constantFrom("Regionen", "Kommunen", "Vårdbolaget"),
  }),
  fc.record({
    what: fc.constant("amount" as const),
    kind: fc.constantFrom("Hyra", "El", "Samordnare"),
    amount: fc.integer({ min: -1e6, max: 1e9 }).map((ore) => ore / 100),
  }),
  fc.record({
    what: fc.constant("key" as const),
    kind: fc.constantFrom("Hyra", "El", "Samordnare"),
    key: fc.constantFrom("", "Yta", "Lika", "Per organisation", "MHV", "Avtal"),
  }),
);

/** What stood there before, as a change of its own. */
function back(one: TrialChange): TrialChange {
  const row = (name: string): unknown[] => parties.find(([verksamhet]) => verksamhet === name) as unknown[];
  switch (one.what) {
    case "area":
      return { ...one, area: row(one.party.verksamhet)[2] as number };
    case "organisation":
      return { ...one, organisation: row(one.party.verksamhet)[1] as string };
    case "key":
      return { ...one, key: "" };
    default:
      throw new Error(one.what);
  }
}

test("a change and then back again is no change, to the öre", () => {
  fc.assert(
    fc.property(
      change.filter(({ what }) => what !== "amount"),
      (one) => {
        const trial = tried(one, back(one));
        for (const { change: difference } of whatIf(
          { costs, parties },
          { costs: trial.costs.cells, parties: trial.parties.cells },
        )) {
          expect(difference).toBe(0);
        }
        expect([...trial.parties.changed, ...trial.costs.changed]).toEqual([]);
      },
    ),
  );
});

test("whatever is tried, all is borne: the sum after is the sum of the copy's costs, and the tables are as they were", () => {
  const before = JSON.stringify([costs, parties]);
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const trial = tried(...changes);
      const ore = (value: unknown): number => Math.round((value as number) * 100);
      const sum = trial.costs.cells.slice(1).reduce((all, row) => all + ore(row[1]), 0);
      const rows = whatIf({ costs, parties }, { costs: trial.costs.cells, parties: trial.parties.cells });
      expect(rows.reduce((all, { after }) => all + ore(after), 0)).toBe(sum);
      const amounts = changes.filter(({ what }) => what === "amount");
      const last = new Map(amounts.map((one) => (one.what === "amount" ? [one.kind, one.amount] : ["", 0])));
      for (const [kind, amount] of last) {
        if (trial.lost.length > 0) continue;
        const lines = trial.costs.cells.filter(([name]) => name === kind);
        expect(lines.reduce((all, row) => all + ore(row[1]), 0)).toBe(ore(amount));
      }
      expect(JSON.stringify([costs, parties])).toBe(before);
    }),
  );
});
