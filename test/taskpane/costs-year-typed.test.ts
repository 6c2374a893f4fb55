import { indexTyped, partTyped, timeTyped, yearTyped } from "../../src/taskpane/costs/year/typed";

test("a year is all of it, a date is its day, and a number alone is neither", () => {
  expect(timeTyped("2026")).toEqual({ year: { from: 46_023, till: 46_387 } });
  expect(timeTyped(" 2025-07-01 ")).toEqual({ day: 45_839 });
  // Excel's own number of a day, and what is no day.
  for (const text of ["46023", "1850", "20260", "2025-02-30", "i fjol", ""]) {
    expect([text, timeTyped(text)]).toEqual([text, undefined]);
  }
  expect(yearTyped("2031")).toBe(2031);
  expect(yearTyped("31")).toBeUndefined();
});

test.each([
  ["415,51", 415.51],
  ["1 234.5", 1234.5],
  ["0", undefined],
  ["-3", undefined],
  ["kpi", undefined],
])("the index value %s is %s", (text, index) => {
  expect(indexTyped(text)).toBe(index);
});

test.each([
  ["80", 0.8],
  ["80 %", 0.8],
  ["33,3", 0.333],
  ["100", 1],
  ["0,5 %", 0.005],
  // A part of one, or per cent? It is asked about.
  ["0,8", undefined],
  ["1", undefined],
  ["101", undefined],
  ["120 %", undefined],
  ["0 %", undefined],
  ["hälften", undefined],
])("the part %s is %s", (text, part) => {
  expect(partTyped(text)).toBe(part);
});
