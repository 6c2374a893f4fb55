import fc from "../../support/properties";
import { pastedRows } from "../../../src/cells/ground/pasted-cells";

const cells = (text: string): (readonly string[])[] => pastedRows(text).map((row) => row.cells);

test("between tabs, whatever the line ends are; empty cells and empty rows are there", () => {
  expect(cells("a\tb\r\n\tc\t\r\r\nd\n")).toEqual([["a", "b"], ["", "c", ""], [""], ["d"]]);
  expect(cells("")).toEqual([]);
});

test("between semicolons where there is no tab; a comma is a decimal", () => {
  expect(cells("Hyra;12 345,67\nEl;5")).toEqual([
    ["Hyra", "12 345,67"],
    ["El", "5"],
  ]);
  expect(cells("a;b\tc")).toEqual([["a;b", "c"]]);
});

test("a cell in quotes holds what would divide cells; a quotation mark elsewhere is a sign like others", () => {
  expect(cells('"Box 1\n123 45 Falun"\t"sagt ""så"""\tx')).toEqual([
    ["Box 1\n123 45 Falun", 'sagt "så"', "x"],
  ]);
  expect(cells('"Björken" lokaler\t5"\n"öppet\t2')).toEqual([
    ['"Björken" lokaler', '5"'],
    ['"öppet', "2"],
  ]);
});

test("each row says where it stands in the text", () => {
  const text = '\ufeffa\tb\r\n"c\nd"\te\n\nf';
  expect(pastedRows(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "a\tb",
    '"c\nd"\te',
    "",
    "f",
  ]);
});

test("what Excel would put on the clipboard comes back as it was", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", '"', "\t", "\n", ";", ",", "1") });
  const written = (value: string): string =>
    /["\t\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const text = rows.map((row) => row.map(written).join("\t")).join("\r\n");
        expect(cells(text)).toEqual(rows);
      },
    ),
  );
});
