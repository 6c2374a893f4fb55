import fc from "../../support/properties";
import { centreNames } from "../../../src/cells/costs/centre/centre-names";
import { costOverview, specifications } from "../../../src/cells/costs/cost-overview";
import { Refusal, type RefusedPlace } from "../../../src/domain/refusal";

const parties = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Från", "Till"],
  ["MHV", "Region", 100, 1, null, null],
  ["BHV", "Region", 100, 1, null, "2025-06-30"],
  ["BHV", "Vårdbolag", 100, 1, "2025-07-01", null],
];
const year = ["2025-01-01", "2025-12-31"];

test("a verksamhet that changes organisation bears its part with each of them", () => {
  const costs = [
    ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
    ["Hyra", 730, "Region", ...year],
  ];
  // Half of it is BHV's: 181 of 365 days with the region, 184 with the company.
  const { organisations, total } = costOverview(costs, parties, undefined);
  expect(total).toBe(730);
  expect(organisations).toEqual([
    {
      name: "Region",
      amount: 546,
      share: 546 / 730,
      verksamheter: [
        { name: "MHV", amount: 365, share: 0.5 },
        { name: "BHV", amount: 181, share: 181 / 730 },
      ],
    },
    {
      name: "Vårdbolag",
      amount: 184,
      share: 184 / 730,
      verksamheter: [{ name: "BHV", amount: 184, share: 184 / 730 }],
    },
  ]);
});

test("costs that cancel each other have no shares", () => {
  const costs = [
    ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till"],
    ["Hyra", 100, "Region", ...year],
    ["Hyra", -100, "Region", ...year],
  ];
  expect(costOverview(costs, parties, undefined).organisations.map(({ share }) => share)).toEqual([
    undefined,
    undefined,
  ]);
});

test("the parts always sum to the total, and the rounding to whole kronor", () => {
  const two = [
    ["Verksamhet", "Organisation", "Yta"],
    ["MHV", "Region", 383],
    ["BHV", "Bolag", 465],
    ["ÖF", "Kommun", 324],
  ];
  const ore = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(fc.array(ore, { minLength: 1, maxLength: 8 }), (amounts) => {
      const costs = [
        ["Kostnadsslag", "Belopp", "Betalas av"],
        ...amounts.map((amount) => ["Hyra", amount / 100, "Region"]),
      ];
      const inOre = (kronor: number): number => Math.round(kronor * 100);
      const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
      const { organisations, total } = costOverview(costs, two, undefined);
      expect(inOre(total)).toBe(sum(amounts));
      expect(sum(organisations.map(({ amount }) => inOre(amount)))).toBe(sum(amounts));
      for (const { lines, sum: charged, rounding, rounded } of specifications(costs, two, undefined)) {
        expect(inOre(charged)).toBe(sum(lines.map(({ amount }) => inOre(amount))));
        expect((inOre(charged) + inOre(rounding)) % 100).toBeCloseTo(0);
        expect(Math.abs(inOre(rounding))).toBeLessThanOrEqual(50);
        expect([rounded % 1, inOre(rounded)]).toEqual([
          rounded < 0 ? -0 : 0,
          inOre(charged) + inOre(rounding),
        ]);
      }
    }),
  );
});

test("the centres of both tables, each once, however it is written", () => {
  const inParties = [
    ["Verksamhet", "Central"],
    ["BHV", "Björken"],
    ["ÖF", "björken"],
    ["MHV", ""],
  ];
  const inCosts = [
    ["Kostnadsslag", "Familjecentral"],
    ["Hyra", "Eken"],
    ["El", "Björken"],
  ];
  expect(centreNames(inParties, inCosts)).toEqual(["Björken", "Eken"]);
  expect(centreNames([["Verksamhet"], ["BHV"]])).toEqual([]);
});

test("the place that a refusal names", () => {
  const placeRefused = (costs: unknown[][]): RefusedPlace | undefined => {
    try {
      costOverview(costs, parties, undefined);
    } catch (problem) {
      if (problem instanceof Refusal) return problem.at;
    }
    throw new Error("Nothing was refused.");
  };
  const headings = ["Kostnadsslag", "Belopp"];
  expect(placeRefused([headings, ["Hyra", 1], ["El", "x"]])).toEqual({
    range: "kostnader",
    row: 2,
    column: 1,
  });
  // A cost without a period, where the parties have dates: the whole row is meant.
  expect(placeRefused([headings, ["Hyra", 1]])).toEqual({ range: "kostnader", row: 1 });
});

test("an agreement whose sums are near a hundred, and are several, is named apart from them", () => {
  const agreed = [
    ["Verksamhet", "Organisation", "Avtal", "Från"],
    ["MHV", "Region", 50, null],
    ["BHV", "Region", 49.99, null],
    ["ÖF", "Kommun", 0.02, "2025-07-01"],
  ];
  const costs = [
    ["Kostnadsslag", "Belopp", "Nyckel", "Period från", "Period till"],
    ["Hyra", 100, "avtal", ...year],
  ];
  expect(costOverview(costs, agreed, undefined).lines).toEqual([
    { kind: "Hyra", amount: 100, key: "Avtal, summa 99,99 och 100,01", agreement: "Avtal" },
  ]);
});
