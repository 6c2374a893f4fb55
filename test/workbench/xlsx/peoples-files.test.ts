import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import type { CellValue } from "../../../src/workbench/host/book";
import {
  contentsFromBook,
  openInBook,
  openXlsx,
  saveXlsx,
  type CellContents,
  type FileLink,
} from "../../../src/workbench/xlsx";
import { keptSentence } from "../../../src/workbench/xlsx/kept-sentence";
import { archive, differingParts } from "./support/archive";
import { excelParts, plainWorkbook } from "./support/excel-parts";
import { formulaFile, type SheetRows } from "./support/formula-file";

/**
 * Workbooks as people have them: the smallest of each kind of public file that once failed, in files/, and others of the same kinds made
 * here. What the engine does not fully know keeps and shows its stored value; nothing changed since opening gives the same bytes.
 */
const folder = join(__dirname, "files");
const files = readdirSync(folder).sort();
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

let book: UniverBook;
beforeAll(() => {
  book = createHeadlessUniver();
});
afterAll(() => book.dispose());

async function show(bytes: Uint8Array): Promise<FileLink> {
  const link = openInBook(book, openXlsx(bytes), "fil.xlsx");
  await book.settled();
  return link;
}

const save = (link: FileLink): Uint8Array => saveXlsx(link.opened, contentsFromBook(book, link)).bytes;

const shown = (sheet: number, row: number, column: number): CellValue =>
  book.sheets()[sheet]?.values({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;

async function write(row: number, column: number, value: number | string, sheet = 0): Promise<void> {
  book.sheets()[sheet]!.write({ row, column, rows: 1, columns: 1 }, [[value]]);
  await book.settled();
}

/** Every stored value of the file, sheet by sheet, as the reader alone has it. */
function storedValues({ opened }: FileLink): [number, number, number, CellValue][] {
  return opened.contents.sheets.flatMap(({ cells }, sheet) =>
    cells.map(({ row, column, value }): [number, number, number, CellValue] => [sheet, row, column, value]),
  );
}

const withoutStyle = (cell: CellContents): Partial<CellContents> => {
  const rest: Partial<CellContents> = { ...cell };
  delete (rest as { style?: unknown }).style;
  return rest;
};

describe.each(files)("%s", (name) => {
  test("opens, shows what is stored, and is the same to the byte when nothing has been changed", async () => {
    const bytes = read(name);
    const link = await show(bytes);
    for (const [sheet, row, column, value] of storedValues(link)) {
      // TODAY() follows the clock; an empty text looks like nothing.
      if (name.startsWith("07") && column === 1) continue;
      expect([row, column, shown(sheet, row, column)]).toEqual([row, column, value === "" ? null : value]);
    }
    expect(differingParts(save(link), bytes)).toEqual([]);
  });

  test("keeps all its other cells when one is written", async () => {
    const bytes = read(name);
    const link = await show(bytes);
    await write(150, 20, "ny");
    const again = openXlsx(save(link)).contents;
    link.opened.contents.sheets.forEach((sheet, index) => {
      const cells = again.sheets[index]!.cells.filter(({ row }) => row !== 150);
      expect(cells.map(withoutStyle)).toEqual(sheet.cells.map(withoutStyle));
    });
  });
});

test.each([
  ["03", 1],
  ["06", 4],
  ["08", 6],
  ["09", 2],
  ["10", 1],
  ["11", 1],
  ["16", 10],
  ["18", 0],
  ["19", 1],
  ["20", 2],
  ["25", 1],
])("in file %s %i cells are said to show their stored values", async (number, count) => {
  const link = await show(read(files.find((name) => name.startsWith(number))!));
  expect(link.kept).toHaveLength(count);
});

test("how many, and where", () => {
  const cell = (row: number) => ({
    sheet: "Blad1",
    cell: `B${row}`,
    formula: "=X",
    reason: "name" as const,
  });
  expect(keptSentence([])).toBeUndefined();
  expect(keptSentence([cell(4)])?.sv).toBe(
    "En cell (Blad1!B4) har en formel som inte räknas om här: den visar det värde som filen har och sparas som den är.",
  );
  expect(keptSentence([1, 2, 3, 4, 5, 6].map(cell))?.en).toBe(
    "6 cells (Blad1!B1, Blad1!B2, Blad1!B3, Blad1!B4, Blad1!B5 …) have formulas that are not calculated here: they show the values that the file has and are saved as they are.",
  );
});

/** Formulas that stand in B1 with the stored value 77, which is never what they would be calculated to. */
const strangers: readonly (readonly [what: string, formula: string])[] = [
  ["another workbook, by a quoted name", "'[2]Budget 2025'!$B$2"],
  ["another workbook's name", "[1]!Index"],
  ["sheets from one to another, quoted", "SUM('Blad1:Blad 2'!A1)"],
  ["a cube", 'CUBEMEMBER("a","[b].[c]")'],
  ["a function of another add-in", "_xldudf_ANNAN_SUMMA(A1)"],
  ["a function newer than the engine", "_xlfn.PIVOTBY(A1,A1,A1,SUM)"],
  ["where the file lies", 'CELL("filename",A1)'],
  ["a name that stands nowhere", "A1*Okänt"],
  ["a name of one sheet", "A1*Lokal"],
  ["a name that is calculated", "A1*Beräknad"],
  ["a column, one cell of it", "A1:A3"],
  ["a column within a function of one value", "ROUND(A1:A3,0)"],
  ["a column met by an operator within a sum", "SUM(A1:A3*2)"],
  ["the cell that two ranges share", "SUM(A1:B2 A1:A3)"],
  ["several areas", "SUM((A1,A3))"],
  ["one value by its own sign", "_xlfn.SINGLE(A1:A3)"],
  ["all that another formula fills", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["cells that are gone", "A1+#REF!"],
  ["a date's format in Swedish", 'TEXT(A1,"ÅÅÅÅ-MM-DD")'],
  ["a table that stands nowhere", "SUM(tblBorta[Belopp])"],
  ["a dynamic data exchange", "prog|ämne!post"],
];

test.each(strangers)("%s keeps its value, whatever changes", async (_, formula) => {
  const sheets: Record<string, SheetRows> = {
    Blad1: [{ A: 5, B: { formula, value: 77 }, C: { formula: "B1+1", value: 78 } }, { A: 6 }, { A: 7 }],
    "Blad 2": [{ A: 1 }],
  };
  const names =
    '<definedName name="Lokal" localSheetId="0">Blad1!$A$1</definedName>' +
    '<definedName name="Beräknad">SUM(Blad1!$A$1:$A$3)</definedName>';
  const link = await show(formulaFile(sheets, names));
  expect([shown(0, 0, 1), link.kept.map(({ cell }) => cell)]).toEqual([77, ["B1"]]);
  await write(0, 0, 500);
  expect([shown(0, 0, 1), shown(0, 0, 2)]).toEqual([77, 78]);
  const again = openXlsx(save(link)).contents.sheets[0]!.cells;
  const was = link.opened.contents.sheets[0]!.cells;
  expect(again.find(({ row, column }) => row === 0 && column === 1)).toEqual(
    was.find(({ row, column }) => row === 0 && column === 1),
  );
});

test("what the engine knows is calculated once something that it refers to changes, names included", async () => {
  const rows: SheetRows = [
    { A: 5, B: { formula: "A1*Faktor+Tal", value: 21 }, C: { formula: "SUM(Alla)", value: 11 } },
    { A: 6, B: { formula: '"sa ""hej"" "&A2', value: 'sa "hej" 6', type: "str" } },
    { A: { formula: "TODAY()", value: 1 } },
  ];
  const names =
    '<definedName name="Faktor">Blad1!$F$1</definedName><definedName name="Tal">1</definedName>' +
    '<definedName name="Alla">Blad1!$A$1:$A$2</definedName>';
  const file = formulaFile({ Blad1: [{ ...rows[0], F: 4 }, rows[1]!, rows[2]!] }, names);
  const link = await show(file);
  expect(link.kept).toEqual([]);
  expect([shown(0, 0, 1), shown(0, 0, 2), shown(0, 1, 1)]).toEqual([21, 11, 'sa "hej" 6']);
  await write(0, 0, 10);
  expect([shown(0, 0, 1), shown(0, 0, 2)]).toEqual([41, 16]);
  const again = openXlsx(save(link)).contents.sheets[0]!.cells;
  const value = (row: number, column: number): CellValue | undefined =>
    again.find((cell) => cell.row === row && cell.column === column)?.value;
  expect([value(0, 1), value(0, 2)]).toEqual([41, 16]);
  // Only the clock has changed it.
  expect(value(2, 0)).toBe(1);
});

test("a dynamic array shows its stored cells at once, and is calculated when its source changes", async () => {
  const link = await show(archive(excelParts()));
  const sheet = link.opened.contents.sheets.findIndex(({ cells }) =>
    cells.some(({ array }) => array?.dynamic),
  );
  const anchor = link.opened.contents.sheets[sheet]!.cells.find(({ array }) => array?.dynamic)!;
  const { row, column, rows, columns } = anchor.array!.rect;
  expect(rows * columns).toBeGreaterThan(1);
  for (const cell of link.opened.contents.sheets[sheet]!.cells) {
    const inside =
      cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
    if (inside) expect(shown(sheet, cell.row, cell.column)).toEqual(cell.value);
  }
});

test("a sheet that gets another name keeps the quotation marks within texts", async () => {
  const file = formulaFile({
    Blad1: [{ A: { formula: 'Källa!A1&" ""kr"""', value: '5 "kr"', type: "str" } }],
    Källa: [{ A: 5 }],
  });
  const link = await show(file);
  const [, source] = book.sheets();
  book.renameSheet(source!.id, "Ny källa");
  await book.settled();
  expect(book.sheets()[0]!.inputs({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
    [`='Ny källa'!A1&" ""kr"""`],
  ]);
  await write(0, 0, 7, 1);
  expect(shown(0, 0, 0)).toBe('7 "kr"');
  expect(openXlsx(save(link)).contents.sheets[0]!.cells[0]).toMatchObject({
    formula: `='Ny källa'!A1&" ""kr"""`,
    value: '7 "kr"',
  });
});

test("a kept formula follows a sheet that gets another name, in the file", async () => {
  const file = formulaFile({
    Blad1: [{ A: { formula: 'CELL("row",Källa!A1)', value: 77 } }],
    Källa: [{ A: 5 }],
  });
  const link = await show(file);
  book.renameSheet(book.sheets()[1]!.id, "Ny");
  await book.settled();
  expect(openXlsx(save(link)).contents.sheets[0]!.cells[0]).toEqual({
    row: 0,
    column: 0,
    formula: '=CELL("row",Ny!A1)',
    value: 77,
  });
});

test("a sheet whose name has an exclamation mark is shown with what is stored; none gets such a name here", async () => {
  const file = formulaFile({ Blad1: [{ A: { formula: "'Obs!'!A1*2", value: 10 } }], "Obs!": [{ A: 5 }] });
  const link = await show(file);
  expect([shown(0, 0, 0), link.kept.map(({ cell }) => cell)]).toEqual([10, ["A1"]]);
  expect(differingParts(save(link), file)).toEqual([]);
  expect(() => book.renameSheet(book.sheets()[0]!.id, "Nu!")).toThrow('has a "!"');
});

test("a typed value takes a kept formula's place, and the formula written back is still only kept", async () => {
  const file = formulaFile({ Blad1: [{ A: { formula: "[1]Blad1!A1", value: 9 } }] });
  const link = await show(file);
  const [sheet] = book.sheets();
  const place = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(sheet!.inputs(place)).toEqual([["=[1]Blad1!A1"]]);
  sheet!.write(place, [["=[1]Blad1!A1"]]);
  await book.settled();
  expect(shown(0, 0, 0)).toBe(9);
  await write(0, 0, 3);
  expect(openXlsx(save(link)).contents.sheets[0]!.cells).toEqual([{ row: 0, column: 0, value: 3 }]);
});

test("a shared formula of 8 000 characters over 100 000 cells is refused by a sentence before it is written out", () => {
  const long = `1${"+A1".repeat(2_660)}`;
  const shared = (row: number): string =>
    `<row r="${row}"><c r="B${row}"><f t="shared" si="0"${row === 1 ? ` ref="B1:B100000">${long}</f>` : "/>"}<v>1</v></c></row>`;
  const rows = Array.from({ length: 100_000 }, (_, index) => shared(index + 1)).join("");
  expect(() => openXlsx(archive(plainWorkbook({ Blad1: rows })))).toThrow(
    /shared formulas become longer than 16 million characters/,
  );
});
