import {
  formatAddress,
  parseAddress,
  quoteSheetName,
  splitSheetName,
} from "../../../src/workbench/ground/address";
import { excelColumns, excelRows } from "../../../src/xlsx/ground/limits";
import fc from "../../support/properties";

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$b$2:d4", { row: 1, column: 1, rows: 3, columns: 3 }],
  ["D4:B2", { row: 1, column: 1, rows: 3, columns: 3 }],
  ["Z1:AA1", { row: 0, column: 25, rows: 1, columns: 2 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ["C:C", { row: 0, column: 2, rows: 1_048_576, columns: 1 }],
  ["2:3", { row: 1, column: 0, rows: 2, columns: 16_384 }],
])("%s is read", (address, rect) => {
  expect(parseAddress(address)).toEqual(rect);
});

test.each(["", "A", "A0", "XFE1", "A1048577", "A1:B", "A1,B2", "A1:B2:C3", "AAAA1", "0:1", "Ä1"])(
  "%p is no address",
  (address) => {
    expect(parseAddress(address)).toBeUndefined();
  },
);

test("every rectangle of the sheet is read back from its address", () => {
  const rect = fc
    .tuple(fc.nat(excelRows - 1), fc.nat(excelColumns - 1), fc.nat(excelRows - 1), fc.nat(excelColumns - 1))
    .map(([a, b, c, d]) => ({
      row: Math.min(a, c),
      column: Math.min(b, d),
      rows: Math.abs(a - c) + 1,
      columns: Math.abs(b - d) + 1,
    }));
  fc.assert(fc.property(rect, (r) => expect(parseAddress(formatAddress(r))).toEqual(r)));
});

test.each([
  ["Blad1", "Blad1"],
  ["Åtgärder_2", "Åtgärder_2"],
  ["Min sida", "'Min sida'"],
  ["A1", "'A1'"],
  ["2019", "'2019'"],
  ["O'Hara", "'O''Hara'"],
])("the sheet %s is written %s", (name, written) => {
  expect(quoteSheetName(name)).toBe(written);
});

test("a sheet's name is taken off again, whatever it is", () => {
  const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[\\/?*[\]:]/.test(text));
  fc.assert(
    fc.property(name, (sheet) => {
      expect(splitSheetName(`${quoteSheetName(sheet)}!B2`)).toEqual({ sheet, address: "B2" });
    }),
  );
  expect(splitSheetName("B2")).toEqual({ address: "B2" });
});
