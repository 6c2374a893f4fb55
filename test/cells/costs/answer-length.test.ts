import {
  costAnswerLength,
  invoiceAnswerLength,
  isTooLargeForTheWeb,
  laidOutAnswerLength,
} from "../../../src/cells/costs/answer-length";
import { costMatrix } from "../../../src/cells/costs/cost-matrix";
import { costOverview, specifications } from "../../../src/cells/costs/cost-overview";
import { costOutline } from "../../../src/cells/costs/cost-outline";
import { invoiceMatrix } from "../../../src/cells/costs/invoice-matrix";

const parties = [
  ["Verksamhet", "Organisation", "Yta"],
  ...Array.from({ length: 12 }, (_, index) => [
    `Verksamhet ${index}`,
    ["Regionen", "Kommunen", "Bolaget"][index % 3],
    50 + index,
  ]),
];
const costs = (lines: number): unknown[][] => [
  ["Kostnadsslag", "Belopp", "Nyckel", "Betalas av", "Period från", "Period till"],
  ...Array.from({ length: lines }, (_, index) => [
    "Lokalhyra",
    1000 + index,
    "Yta",
    `Verksamhet ${index % 12}`,
    45_658,
    46_022,
  ]),
];

test("what is measured of some lines is what the whole matrix is, to within a tenth", () => {
  const whole = JSON.stringify(invoiceMatrix(costs(400), parties, undefined, undefined).slice(1)).length;
  const told = invoiceAnswerLength(specifications(costs(400), parties, undefined));
  expect(Math.abs(told / whole - 1)).toBeLessThan(0.1);
});

test("a year of costs is told from what Excel on the web does not take", () => {
  const isTooLarge = (lines: number): boolean =>
    isTooLargeForTheWeb(
      specifications(costs(lines), parties, undefined),
      costOverview(costs(lines), parties, undefined),
    );
  expect(isTooLarge(400)).toBe(false);
  expect(isTooLarge(5000)).toBe(true);
});

test("every answer that the sheets are read from is measured, the laid out lines and the split as well", () => {
  const lines = costs(300);
  const split = JSON.stringify(costMatrix(lines, parties, undefined).slice(1, -1)).length;
  expect(Math.abs(costAnswerLength(costOverview(lines, parties, undefined)) / split - 1)).toBeLessThan(0.1);
  const laidOut = JSON.stringify(
    costOutline(lines, parties, undefined, true).pairs.flatMap(({ rows }) => rows.map(({ cells }) => cells)),
  ).length;
  const told = laidOutAnswerLength(specifications(lines, parties, undefined));
  // With room for suppliers, which these costs do not name.
  expect(told).toBeGreaterThan(laidOut);
  expect(told).toBeLessThan(1.5 * laidOut);
});

test("many kinds of cost that nobody is charged for are too much as well", () => {
  const own = costs(12_000).map((row, index) =>
    index === 0 ? row : [row[0], row[1], "Egen", ...row.slice(3)],
  );
  expect(specifications(own, parties, undefined)).toEqual([]);
  expect(isTooLargeForTheWeb([], costOverview(own, parties, undefined))).toBe(false);
  const wide = {
    lines: Array(60_000).fill({ kind: "Hyra", amount: 1234.5, key: "Yta" }),
    organisations: costOverview(own, parties, undefined).organisations,
  };
  expect(isTooLargeForTheWeb([], wide)).toBe(true);
});
