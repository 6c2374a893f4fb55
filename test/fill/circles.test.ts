import { circularPlaces } from "../../src/fill/circles";
import { formulaCells } from "../../src/fill/stale-results";
import { openXlsx } from "../../src/workbench/xlsx";
import { archive } from "../workbench/xlsx/support/archive";
import { plainWorkbook, relations } from "../workbench/xlsx/support/excel-parts";
import { formulaFile, type SheetRows } from "../workbench/xlsx/support/formula-file";

const placesIn = (file: Uint8Array): string[] =>
  [...circularPlaces(formulaCells(openXlsx(file).contents, () => true))].sort();

const circles = (rows: SheetRows, names = ""): string[] =>
  placesIn(formulaFile({ Blad1: rows, Blad2: [{ A: { formula: "Blad1!A9", value: 1 } }] }, names));

const cell = (formula: string) => ({ formula, value: 1 });

test.each([
  ["itself", [{ A: cell("A1+1") }], ["Blad1!A1"]],
  [
    "each other; what reads them stands outside",
    [{ A: cell("B1"), B: cell("A1"), C: cell("B1") }],
    ["Blad1!A1", "Blad1!B1"],
  ],
  ["itself within a range", [{ A: 1 }, { A: cell("SUM(A1:A3)") }], ["Blad1!A2"]],
  ["itself through a name", [{ A: cell("Namn*2") }], ["Blad1!A1"]],
  ["where it stands, not what it holds", [{ A: cell("ROWS(A$1:A1)+COLUMN(A1)") }], []],
  ["a chain without an end in itself", [{ A: cell("B1"), B: cell("C1"), C: 1 }], []],
  ["one cell by two ways", [{ A: cell("B1+C1"), B: cell("D1"), C: cell("D1"), D: 1 }], []],
] as const)("a cell that reads %s", (_, rows, expected) => {
  expect(circles(rows, '<definedName name="Namn">Blad1!$A$1:$B$1</definedName>')).toEqual(expected);
});

test("over sheets", () => {
  const rows: SheetRows = [...Array.from({ length: 8 }, () => ({})), { A: cell("Blad2!A1") }];
  expect(circles(rows)).toEqual(["Blad1!A9", "Blad2!A1"]);
});

test("a chain of 20 000 cells, and the same one closed", () => {
  const chain = (end: string): SheetRows =>
    Array.from({ length: 20_000 }, (_, index) => ({ A: cell(index < 19_999 ? `A${index + 2}` : end) }));
  expect(circles(chain("B1"))).toEqual([]);
  expect(circles(chain("A1"))).toHaveLength(20_000);
});

describe("in a table", () => {
  const inTable = (own: string, outside: string): string[] => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>Från år</v></c><c r="B1" t="str"><v>Till</v></c></row>' +
      `<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>${own}</f><v>1</v></c></row>` +
      `<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>1</v></c></row><row r="5"><c r="A5"><f>${outside}</f><v>1</v></c></row>`;
    const parts = plainWorkbook({ Blad1: rows });
    const sheet = "xl/worksheets/sheet1.xml";
    return placesIn(
      archive({
        ...parts,
        [sheet]: String(parts[sheet]).replace(
          "</sheetData>",
          '</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        ),
        "xl/worksheets/_rels/sheet1.xml.rels": relations({ rId1: ["table", "../tables/table1.xml"] }),
        "xl/tables/table1.xml":
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B3">' +
          '<tableColumns count="2"><tableColumn id="1" name="Från år"/><tableColumn id="2" name="Till"/></tableColumns></table>',
      }),
    );
  };

  test.each([
    ["another column of its row", "T[[#This Row],[Från år]]*2", "SUM(T[Till])", []],
    ["another column", "SUM(T[Från år])", "SUM(T[])", []],
    ["the headings", "COUNTA(T[#Headers])", "1", []],
    ["its own column", "SUM(T[Till])", "1", ["Blad1!B2"]],
    ["all columns of its row", "SUM(T[[#This Row],[Från år]:[Till]])", "1", ["Blad1!B2"]],
    ["what reads its column", "A5+1", "SUM(T[Till])", ["Blad1!A5", "Blad1!B2"]],
    ["something that is not understood", "SUM(T[[#Data],[#Totals]])", "1", []],
  ])("a cell that reads %s", (_, own, outside, expected) => {
    expect(inTable(own, outside)).toEqual(expected);
  });
});
