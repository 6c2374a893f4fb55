import { numbersFor, withoutNames } from "../../../src/workbook/costs/specification/numbers";

const pairs = [
  { biller: "Regionen", charged: "Kommunen" },
  { biller: "Kommunen", charged: "Regionen" },
];
const of2025 = { years: "2025", centre: undefined };

test("a year's specifications are numbered in their order", () => {
  expect(numbersFor([], pairs, of2025).numbers).toEqual(["2025-01", "2025-02"]);
});

test("written anew they keep their numbers, though others come before them; a new pair has the next", () => {
  const { kept } = numbersFor([], pairs, of2025);
  const later = [{ biller: "Vårdbolaget", charged: "Kommunen" }, ...[...pairs].reverse()];
  const again = numbersFor(kept, later, of2025);
  expect(again.numbers).toEqual(["2025-03", "2025-02", "2025-01"]);
  expect(again.kept).toHaveLength(3);
});

test("a name in other letters is the same organisation; another centre is not", () => {
  const { kept } = numbersFor([], pairs, of2025);
  expect(numbersFor(kept, [{ biller: "regionen ", charged: "KOMMUNEN" }], of2025).numbers).toEqual([
    "2025-01",
  ]);
  expect(numbersFor(kept, pairs, { years: "2025", centre: "Björken" }).numbers).toEqual([
    "2025-03",
    "2025-04",
  ]);
});

test("no name is kept, and what was kept with names keeps its numbers without them", () => {
  const { kept } = numbersFor([], pairs, { years: "2025", centre: "Björken" });
  expect(JSON.stringify(kept)).not.toMatch(/Regionen|Kommunen|Björken/i);
  const named = pairs.map((pair, index) => ({
    ...pair,
    years: "2025",
    centre: "Björken",
    number: index + 4,
  }));
  const again = numbersFor(withoutNames(named), [...pairs].reverse(), { years: "2025", centre: "björken" });
  expect(again.numbers).toEqual(["2025-05", "2025-04"]);
  expect(JSON.stringify(again.kept)).not.toMatch(/Regionen|Kommunen|Björken/i);
});

test("each year has a series of its own", () => {
  const { kept } = numbersFor([], pairs, of2025);
  expect(numbersFor(kept, pairs, { years: "2026", centre: undefined }).numbers).toEqual([
    "2026-01",
    "2026-02",
  ]);
});
