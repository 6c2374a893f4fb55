import fc from "../../support/properties";
import { formula, fromExcel, sameCell, toExcel } from "../../../src/workbook/action/plan/cell-input";
import { isOurs } from "../../../src/workbook/action/plan/our-columns";
import { freeSheetName, isSheetName } from "../../../src/workbook/action/plan/sheet-names";
import { fromRuns, lengthOfRuns, toRuns } from "../../../src/workbook/action/runs";
import { parseInput } from "../../../src/workbench/host/model/range-parts/cell-input";

test.each([
  [null, ""],
  ["", ""],
  ["Falun", "Falun"],
  ["120,5", "'120,5"],
  ["50 %", "'50 %"],
  ["2–4", "'2–4"],
  ["maj 3", "'maj 3"],
  ["SANT", "'SANT"],
  ["-", "'-"],
  ["#saknas", "'#saknas"],
  ["#N/A", "'#N/A"],
  ["=A1", "'=A1"],
  ["'=1+1", "''=1+1"],
  ["@SUM(1)", "'@SUM(1)"],
  ["+46 23", "'+46 23"],
  ["~?", "~?"],
  ["<Region>", "<Region>"],
  [formula("#N/A"), "#N/A"],
  [formula("=A1"), "=A1"],
  [12.5, 12.5],
  [true, true],
])("%j goes into a cell as %j", (cell, input) => {
  expect(toExcel(cell)).toBe(input);
});

test("somebody's text is never a formula, and stays the text that it is", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const input = toExcel(text);
      expect(typeof input).toBe("string");
      // The workbench's reading is Excel's, as far as it goes; it has no texts that begin with "=".
      if (!/^'?'?=/.test(String(input))) expect(parseInput(input, "General").input ?? "").toBe(text);
      else expect(input).toBe(`'${text}`);
    }),
  );
});

test("what Excel gives back goes in again as the same: a text that begins with = is told from a formula", () => {
  expect(fromExcel("", "")).toBeNull();
  expect(fromExcel("=A1", 7)).toEqual(formula("=A1"));
  expect(fromExcel("=A1", "=A1")).toBe("=A1");
  expect(fromExcel("'=A1", "=A1")).toBe("=A1");
  expect(fromExcel("#N/A", "#N/A")).toEqual(formula("#N/A"));
  expect(fromExcel(7, 7)).toBe(7);
  expect(fromExcel("Falun", "Falun")).toBe("Falun");
});

test("an empty text makes no other cell; a formula and its text do", () => {
  expect(sameCell(formula("=A1"), formula("=A1"))).toBe(true);
  expect(sameCell("'12", "12")).toBe(false);
  expect(sameCell("", null)).toBe(true);
  expect(sameCell(undefined, null)).toBe(true);
  expect(sameCell(formula("=A1"), "=A1")).toBe(false);
  expect(sameCell(12, "12")).toBe(false);
});

test("a column of ours has nothing but the function in it, also where the add-in is missing", () => {
  const ours = "=FC.KLASS(tblCentraler[[#This Row],[MHV]:[Soc]])";
  expect(isOurs([], ours)).toBe(true);
  expect(isOurs([null, formula("=fc.klass(A1:D1)")], ours)).toBe(true);
  expect(isOurs([formula("=_xldudf_FC_KLASS(A1:D1)")], ours)).toBe(true);
  expect(isOurs([formula("=FC.KLASS(A1:D1)"), "FC"], ours)).toBe(false);
  expect(isOurs(["=FC.KLASS(A1:D1)"], ours)).toBe(false);
  expect(isOurs([formula("=FC.HINDER(A1:D1)")], ours)).toBe(false);
  expect(isOurs([formula("=FC.KLASSER(A1:D1)")], ours)).toBe(false);
  expect(isOurs([1], ours)).toBe(false);
});

test("a sheet's name that is taken gets the first number that is free, within 31 characters", () => {
  expect(freeSheetName("Frågor", ["Blad1"])).toBe("Frågor");
  expect(freeSheetName("Frågor", ["FRÅGOR", "Frågor 2"])).toBe("Frågor 3");
  const long = "a".repeat(31);
  expect(freeSheetName(long, [long])).toBe(`${"a".repeat(29)} 2`);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(long, "Frågor", `${"a".repeat(29)} 2`)), (taken) => {
      const free = freeSheetName(long, taken);
      expect(taken).not.toContain(free);
      expect(isSheetName(free)).toBe(true);
    }),
  );
});

test("stretches of a column are the column", () => {
  expect(toRuns(["a", "a", "b", "a"])).toEqual([
    [2, "a"],
    [1, "b"],
    [1, "a"],
  ]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", null)), (cells) => {
      expect(fromRuns(toRuns(cells))).toEqual(cells);
      expect(lengthOfRuns(toRuns(cells))).toBe(cells.length);
    }),
  );
});
