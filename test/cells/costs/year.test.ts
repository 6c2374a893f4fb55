import fc from "fast-check";
import { nextYearCosts, nextYearParties } from "../../../src/cells/costs/next-year";
import { preliminaryMatrix } from "../../../src/cells/costs/preliminary-matrix";
import { defaultResponsibilities, suppliedCells } from "../../../src/cells/costs/responsibilities";
import { settlementMatrix } from "../../../src/cells/costs/settlement-matrix";

const parties = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["MHV", "Regionen", 383, 1],
  ["BHV", "Vårdbolaget", 465, 1],
  ["ÖF och Soc", "Kommunen", 324, 2],
];
const year = { from: 45_658, till: 46_022 };

test("a budget becomes amounts in advance per pair, kind and quarter", () => {
  const budget = [
    ["Kostnadsslag", "Belopp", "Betalas av"],
    ["Hyra", 1_172_000, "Regionen"],
  ];
  expect(preliminaryMatrix(budget, parties, undefined, year, "quarter")).toEqual([
    ["Fakturerar", "Faktureras", "Kostnadsslag", "Period från", "Period till", "Belopp"],
    ["Regionen", "Vårdbolaget", "Hyra", 45_658, 45_747, 116_250],
    ["Regionen", "Vårdbolaget", "Hyra", 45_748, 45_838, 116_250],
    ["Regionen", "Vårdbolaget", "Hyra", 45_839, 45_930, 116_250],
    ["Regionen", "Vårdbolaget", "Hyra", 45_931, 46_022, 116_250],
    ["Regionen", "Kommunen", "Hyra", 45_658, 45_747, 81_000],
    ["Regionen", "Kommunen", "Hyra", 45_748, 45_838, 81_000],
    ["Regionen", "Kommunen", "Hyra", 45_839, 45_930, 81_000],
    ["Regionen", "Kommunen", "Hyra", 45_931, 46_022, 81_000],
  ]);
});

test("amounts in advance settle to nothing against the budget they came from", () => {
  const cost = fc.record({
    kind: fc.constantFrom("Hyra", "El", "IT", "Fika"),
    amount: fc.integer({ min: -1e7, max: 1e8 }).map((ore) => ore / 100),
    payer: fc.constantFrom("MHV", "Vårdbolaget", "Kommunen"),
  });
  fc.assert(
    fc.property(
      fc.array(cost, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("month" as const, "quarter" as const),
      (costs, interval) => {
        const budget = [
          ["Kostnadsslag", "Belopp", "Betalas av"],
          ...costs.map(({ kind, amount, payer }) => [kind, amount, payer]),
        ];
        const advance = preliminaryMatrix(budget, parties, undefined, year, interval);
        const settled = settlementMatrix(budget, parties, advance, undefined);
        for (const row of settled.slice(1)) expect(row[5]).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});

test("the list to begin with has each kind once, its usual key and where that comes from", () => {
  expect(defaultResponsibilities(["Hyra", "Samordnarlön", "hyra", "Fika", "Larm"])).toEqual([
    ["Kostnadsslag", "Ansvarig", "Får fakturan", "Nyckel", "Källa"],
    ["Hyra", "", "", "Yta", expect.stringContaining("2021")],
    ["Samordnarlön", "", "", "Lika", expect.stringContaining("2021")],
    ["Fika", "", "", "Yta", expect.stringContaining("inte")],
    ["Larm", "", "", "Lika", expect.stringContaining("2021")],
  ]);
});

test("the list answers for costs that do not say it themselves, in their own centre", () => {
  const costs = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Central"],
    ["Hyra", 1, "", "", "Björken"],
    ["hyra", 2, "Lika", "MHV", "Björken"],
    ["Hyra", 3, null, 0, "Granen"],
    ["El", 4, "", "", "Granen"],
    ["", "", "", "", ""],
  ];
  const list = [
    ["Kostnadsslag", "Får fakturan", "Nyckel", "Central"],
    ["Hyra", "Regionen", "Avtal", "Björken"],
    ["Hyra", "Kommunen", "", ""],
  ];
  expect(suppliedCells(costs, list)).toEqual([
    { row: 1, column: 2, what: "key", value: "Avtal", from: 1 },
    { row: 1, column: 3, what: "payer", value: "Regionen", from: 1 },
    { row: 3, column: 3, what: "payer", value: "Kommunen", from: 2 },
  ]);
});

test("next year: periods a year later, the index on the rent only, no voucher numbers", () => {
  const costs = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Period från", "Period till", "Leverantör", "Verifikat"],
    ["Hyra", 40_000, "Yta", "2027-01-01", "2027-02-28", "Fastighets AB", 8812],
    ["El", 500, null, 46_388, "", "Elbolaget", 8813],
  ];
  const options = {
    firstDay: 46_753,
    indexed: [{ kinds: ["hyra"], baseIndex: 293.85, index: 313.42, indexedPart: 1, neverLower: true }],
    others: "empty" as const,
  };
  // 40 000 × 313,42 ÷ 293,85 = 42 663,94; 28 February is the month's last day, and 2028 has a 29th: 46 812.
  expect(nextYearCosts(costs, options)).toEqual([
    costs[0],
    ["Hyra", 42_663.94, "Yta", 46_753, 46_812, "Fastighets AB", null],
    ["El", null, null, 46_753, "", "Elbolaget", null],
  ]);
  const kept = nextYearCosts(costs, { ...options, others: "keep" });
  expect(kept[2]?.[1]).toBe(500);
  expect(
    nextYearCosts(costs, { ...options, indexed: [{ ...options.indexed[0]!, index: 100 }] })[1]?.[1],
  ).toBe(40_000);
});

test("next year's parties are those who have not left", () => {
  const rows = [
    ["Verksamhet", "Organisation", "Yta", "Till"],
    ["MHV", "Regionen", 1, ""],
    ["BHV", "Regionen", 2, "2025-12-31"],
    ["Soc", "Kommunen", 3, 46_023],
  ];
  const next = nextYearParties(rows, { firstDay: 46_023, indexed: [], others: "keep" });
  expect(next.map(([name]) => name)).toEqual(["Verksamhet", "MHV", "Soc"]);
});
