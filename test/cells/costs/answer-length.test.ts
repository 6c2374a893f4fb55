import { invoiceAnswerLength, isTooLargeForTheWeb } from "../../../src/cells/costs/answer-length";
import { specifications } from "../../../src/cells/costs/cost-overview";
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
  expect(isTooLargeForTheWeb(specifications(costs(400), parties, undefined))).toBe(false);
  expect(isTooLargeForTheWeb(specifications(costs(5000), parties, undefined))).toBe(true);
  expect(isTooLargeForTheWeb([])).toBe(false);
});
