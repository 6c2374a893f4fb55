import { partiesBeside, twoYears, yearOf, type DatedTable } from "../../../src/cells/costs/year/year-pairs";

const costs = (
  name: string,
  kinds: readonly string[],
  till?: number | string,
  sheet = "Blad",
): DatedTable => ({
  name,
  sheet,
  values: [
    ["Kostnadsslag", "Belopp", "Period från", "Period till"],
    ...kinds.map((kind) => [kind, 1, null, till ?? null]),
  ],
});
const parties = (name: string, names: readonly string[], sheet = "Blad"): DatedTable => ({
  name,
  sheet,
  values: [["Verksamhet", "Organisation", "Till"], ...names.map((one) => [one, "R", "2023-12-31"])],
});
const usual = ["Hyra", "El", "Lokalvård"];
const names = ({ before, after }: ReturnType<typeof twoYears<DatedTable>>): [string | undefined, string] => [
  before?.name,
  after.name,
];

test("a year is that of the last period, or of the name, or of the sheet's name", () => {
  expect(yearOf(costs("tblKostnader2024", usual, "2025-12-31"))).toBe(2025);
  expect(yearOf(costs("tblKostnader2024", usual))).toBe(2024);
  expect(yearOf(costs("tblKostnader", usual, undefined, "Kostnader 2023"))).toBe(2023);
  expect(yearOf(costs("tblKostnader12024x", usual))).toBeUndefined();
  // That a party left says nothing of the year.
  expect(yearOf(parties("tblParter", ["MHV"]))).toBeUndefined();
});

test("last year's is the latest earlier one of those that are about the same kinds of cost", () => {
  const read = costs("tblKostnader", usual, "2026-12-31");
  const [last, older] = [costs("A", usual, "2025-12-31"), costs("B", usual, "2024-12-31")];
  expect(names(twoYears([older, read, last], read))).toEqual(["A", "tblKostnader"]);
  // About something else: one kind of four in common.
  const rent = costs("Hyror", ["Hyra", "Värme"], "2025-12-31");
  expect(names(twoYears([read, rent], read))).toEqual([undefined, "tblKostnader"]);
  expect(names(twoYears([read], read))).toEqual([undefined, "tblKostnader"]);
});

test("where only a later one is there, the one that is read is last year's", () => {
  const read = costs("tblKostnader", usual, "2025-12-31");
  expect(names(twoYears([read, costs("nästa", usual, "2026-12-31")], read))).toEqual([
    "tblKostnader",
    "nästa",
  ]);
});

test("one that does not say its year is last year's; one of the same year is not", () => {
  const read = costs("tblKostnader", usual, "2026-12-31");
  expect(names(twoYears([read, costs("gammal", usual)], read))).toEqual(["gammal", "tblKostnader"]);
  expect(names(twoYears([read, costs("kopia", usual, "2026-06-30")], read))).toEqual([
    undefined,
    "tblKostnader",
  ]);
  const undated = costs("tblKostnader", usual);
  expect(names(twoYears([undated, costs("a", usual, "2025-12-31"), costs("b", usual)], undated))).toEqual([
    "b",
    "tblKostnader",
  ]);
});

test("its parties are those of its year, or of its sheet, or much like the others; or the same both years", () => {
  const read = parties("tblParter", ["MHV", "BHV", "ÖF"]);
  const last = costs("tblKostnader2024", usual, undefined, "Förra");
  const beside = (...others: DatedTable[]): string | undefined =>
    partiesBeside([read, ...others], last, read)?.name;
  const unlike = parties("andra", ["Kök"]);
  expect(beside(unlike, parties("tblParter2024", ["Kök"]))).toBe("tblParter2024");
  expect(beside(unlike, parties("x", ["Kök"], "Förra"))).toBe("x");
  expect(beside(unlike, parties("y", ["MHV", "BHV", "Soc"]))).toBe("y");
  expect(beside(unlike)).toBe("tblParter");
});
