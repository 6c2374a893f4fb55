import {
  parseInput,
  shownText,
  valueType,
  wireValue,
} from "../../../../src/workbench/host/model/range-parts/cell-input";

// What Excel (en-US, as Office.js writes) makes of text that is put into a cell.
test.each([
  ["12", { input: 12 }],
  [" 12.50 ", { input: 12.5 }],
  ["-1e3", { input: -1000 }],
  [".5", { input: 0.5 }],
  ["1,234.5", { input: 1234.5, format: "#,##0" }],
  ["45%", { input: 0.45, format: "0%" }],
  ["4.5 %", { input: 0.045, format: "0.00%" }],
  ["TRUE", { input: true }],
  ["false", { input: false }],
  ["1900-03-01", { input: 61, format: "yyyy-mm-dd" }],
  ["2025-01-01", { input: 45658, format: "yyyy-mm-dd" }],
  ["", { input: null }],
  ["'12", { input: "12" }],
  ["'", { input: null }],
  ["=A1+1", { input: "=A1+1" }],
  ["=", { input: "=" }],
  // No such day; a Swedish number; text.
  ["2025-02-30", { input: "2025-02-30" }],
  ["12,5", { input: "12,5" }],
  ["1 234", { input: "1 234" }],
  ["ja", { input: "ja" }],
  ["1,23", { input: "1,23" }],
])("%p becomes %j", (text, expected) => {
  expect(parseInput(text, "General")).toEqual(expected);
});

test("in a cell formatted as text everything stays text", () => {
  for (const text of ["12", "TRUE", "2025-01-01", "45%"])
    expect(parseInput(text, "@")).toEqual({ input: text });
});

test("numbers and truth values stay what they are", () => {
  expect(parseInput(0, "General")).toEqual({ input: 0 });
  expect(parseInput(false, "@")).toEqual({ input: false });
});

test.each([NaN, Infinity, {}, [], Symbol.iterator])("%p cannot be written", (value) => {
  expect(() => parseInput(value, "General")).toThrow();
});

test("what looks like a formula or an error is one, unless it is said to be text", () => {
  expect(parseInput("#N/A", "General")).toEqual({ input: "#N/A" });
  expect(parseInput("'#N/A", "General")).toEqual({ input: "'#N/A" });
  expect(parseInput("#N/A", "@")).toEqual({ input: "'#N/A" });
  expect(parseInput("'=A1", "General")).toEqual({ input: "'=A1" });
  expect(parseInput("=A1", "@")).toEqual({ input: "'=A1" });
});

test.each([
  [null, "", "Empty"],
  [0, 0, "Double"],
  ["", "", "String"],
  [true, true, "Boolean"],
  [{ error: "#N/A" as const, message: "saknas" }, "#N/A", "Error"],
])("a cell with %j reads %p, %s", (value, read, type) => {
  expect(wireValue(value)).toBe(read);
  expect(valueType(value)).toBe(type);
});

test("text: what General shows; another number format is named", () => {
  expect(
    [null, true, "ja", 0.1 + 0.2, 12, { error: "#REF!" as const }].map((v) => shownText(v, "General")),
  ).toEqual(["", "TRUE", "ja", "0.3", "12", "#REF!"]);
  expect(shownText("ja", "0.00")).toBe("ja");
  expect(() => shownText(12, "0.00")).toThrow("0.00");
});
