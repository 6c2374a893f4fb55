import { functionsMetadata } from "../../support/functions-metadata";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import { samples } from "../../../src/workbench/sample";
import {
  contentsFromBook,
  contentsFromDefinition,
  openInBook,
  openXlsx,
  saveXlsx,
  type FileLink,
} from "../../../src/workbench/xlsx";
import { DirectFunctions } from "../../support/direct-functions";
import { SampleBook } from "../../support/sample-book";
import { archive, differingParts, textOf } from "./support/archive";
import { cellAt, findCell, sheetNamed } from "./support/edits";
import { excelParts, plainWorkbook } from "./support/excel-parts";

/** Files through the grid's own engine, with the add-in's own functions. */
const options = { customFunctions: [{ name: "FC.KLASS", matrix: true }] };
const rectOf = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

async function openInGrid(file: Uint8Array): Promise<{ book: UniverBook; link: FileLink }> {
  const { sv } = await functionsMetadata();
  const book = createHeadlessUniver(undefined, new DirectFunctions(sv, "desktop"));
  const link = openInBook(book, openXlsx(file, options), "bok.xlsx");
  await book.settled();
  return { book, link };
}

const save = (book: UniverBook, link: FileLink): Uint8Array =>
  saveXlsx(link.opened, contentsFromBook(book, link), options).bytes;

describe("an Excel file in the grid", () => {
  const file = archive(excelParts());
  let book: UniverBook;
  let link: FileLink;
  beforeAll(async () => ({ book, link } = await openInGrid(file)));
  afterAll(() => book.dispose());

  test("sheets, visibility, values, arrays and tables are there", () => {
    expect(book.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Centraler", "Visible"],
      ["Blad två", "Visible"],
      ["Dold", "Hidden"],
    ]);
    const arrays = book.sheets()[1]!;
    expect(arrays.values({ row: 0, column: 0, rows: 3, columns: 1 })).toEqual([[1], [2], [3]]);
    expect(arrays.spillRect(0, 0)).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
    expect(book.tables()).toMatchObject([
      { name: "tblCentraler", showTotals: true, rect: { row: 0, column: 0, rows: 5, columns: 4 } },
    ]);
    expect(book.sheets()[0]!.numberFormats(rectOf(1, 1))).toEqual([['#,##0.00\\ "kr"']]);
  });

  test("a text that looks like a formula is no formula, and goes back as it was", () => {
    expect(book.sheets()[0]!.inputs(rectOf(7, 0))).toEqual([['\'=HYPERLINK("http://exempel.se")']]);
    const again = openXlsx(save(book, link), options).contents;
    expect(cellAt(sheetNamed(again, "Centraler"), "A8")).toMatchObject({
      value: '=HYPERLINK("http://exempel.se")',
    });
  });

  test("saved without a change, only what the engine calculates otherwise differs, and no other part than the sheet", () => {
    const bytes = save(book, link);
    expect(differingParts(bytes, file).every((name) => name.startsWith("xl/worksheets/sheet"))).toBe(true);
    const contents = openXlsx(bytes, options).contents;
    for (const sheet of contents.sheets) {
      const before = sheetNamed(link.opened.contents, sheet.name);
      expect(sheet.cells.map(({ formula }) => formula)).toEqual(before.cells.map(({ formula }) => formula));
      expect({ ...sheet, cells: [] }).toEqual({ ...before, cells: [] });
      for (const cell of sheet.cells.filter(({ formula, spilled }) => formula === undefined && !spilled)) {
        expect(cell.value).toEqual(
          findCell(before, `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`)?.value,
        );
      }
    }
  });
});

test("a workbook that cannot be shown is refused, and the book shows what it did before", async () => {
  const { book, link } = await openInGrid(archive(excelParts()));
  const sheets = link.opened.contents.sheets.map((sheet) => ({ ...sheet, visibility: "Hidden" as const }));
  const hidden = { ...link.opened, contents: { ...link.opened.contents, sheets } };
  expect(() => openInBook(book, hidden, "dold.xlsx")).toThrow("The workbook has no visible sheet.");
  expect([book.name(), book.sheets().length, book.tables().length]).toEqual(["bok.xlsx", 3, 1]);
  book.dispose();
});

test("of two tables with one name the first is the grid's, and both stay in the file", async () => {
  const { book, link } = await openInGrid(archive(excelParts()));
  const [first] = link.opened.contents.sheets;
  const twice = {
    ...link.opened,
    contents: { ...link.opened.contents, sheets: [first!, { ...first!, name: "Kopia" }] },
  };
  const opened = openInBook(book, twice, "kopia.xlsx");
  expect(book.tables().map(({ name }) => name)).toEqual(["tblCentraler"]);
  expect(contentsFromBook(book, opened).sheets.map(({ tables }) => tables?.length)).toEqual([1, 1]);
  book.dispose();
});

test("written in the grid, saved, opened again: the cell, what depends on it, and a sheet that is new", async () => {
  const { book, link } = await openInGrid(
    archive(
      plainWorkbook({ Blad1: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>' }),
    ),
  );
  book.sheets()[0]!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[21]]);
  book.sheets()[0]!.write({ row: 3, column: 0, rows: 1, columns: 1 }, [["=SEQUENCE(3)"]]);
  const added = book.addSheet("Nytt");
  added.write({ row: 0, column: 0, rows: 2, columns: 2 }, [
    ["Namn", "Dubbelt"],
    [4, "=tblNy[[#This Row],[Namn]]*2"],
  ]);
  book.addTable({
    name: "tblNy",
    sheetId: added.id,
    rect: { row: 0, column: 0, rows: 2, columns: 2 },
    showTotals: false,
  });
  await book.settled();
  const { contents } = openXlsx(save(book, link), options);
  book.dispose();

  const first = sheetNamed(contents, "Blad1");
  expect(cellAt(first, "B1")).toMatchObject({ formula: "=A1*2", value: 42 });
  expect(cellAt(first, "A4")).toMatchObject({
    value: 1,
    array: { rect: { row: 3, column: 0, rows: 3, columns: 1 }, dynamic: true },
  });
  expect(cellAt(first, "A6")).toMatchObject({ value: 3, spilled: true });
  const second = sheetNamed(contents, "Nytt");
  expect(cellAt(second, "B2").value).toBe(8);
  expect(second.tables).toMatchObject([
    {
      name: "tblNy",
      columns: [{ name: "Namn" }, { name: "Dubbelt", formula: "=tblNy[[#This Row],[Namn]]*2" }],
    },
  ]);
});

describe.each(["dalarna", "functions"] as const)("the sample %s as a file", (name) => {
  const definition = samples[name]();
  let sample: SampleBook;
  let bytes: Uint8Array;
  beforeAll(async () => {
    sample = await SampleBook.open(definition, "desktop");
    const { sv } = await functionsMetadata();
    const customFunctions = sv.functions.map(({ name: own, result }) => ({
      name: `FC.${own}`,
      matrix: result.dimensionality === "matrix",
    }));
    bytes = saveXlsx(null, contentsFromDefinition(definition, sample.book.sheets()), {
      customFunctions,
    }).bytes;
  });
  afterAll(() => sample.close());

  test("holds every value that the calculated workbook shows, and every formula live", () => {
    const { contents, limitations } = openXlsx(bytes, options);
    expect(limitations).toEqual([]);
    contents.sheets.forEach((sheet, index) => {
      const shown = sample.book.sheets()[index]!;
      for (const { row, column, value } of sheet.cells) {
        expect([sheet.name, row, column, value]).toEqual([
          sheet.name,
          row,
          column,
          shown.values(rectOf(row, column))[0]![0],
        ]);
      }
      const inputs = definition.sheets[index]!.cells;
      inputs.forEach((line, row) =>
        line.forEach((input, column) => {
          if (typeof input !== "string" || !input.startsWith("=")) return;
          expect(sheet.cells.find((cell) => cell.row === row && cell.column === column)?.formula).toBe(input);
        }),
      );
    });
  });

  test("has its tables with calculated columns, its widths and frozen panes", () => {
    const { contents } = openXlsx(bytes, options);
    definition.sheets.forEach((sheet, index) => {
      const read = contents.sheets[index]!;
      expect(read.tables.map((table) => [table.name, table.rect])).toEqual(
        (sheet.tables ?? []).map((table) => [table.name, table.rect]),
      );
      expect(read.frozen).toEqual(sheet.frozen ?? null);
    });
    expect(textOf(bytes, "xl/metadata.xml")).toContain("dynamicArrayProperties");
  });

  test("opens in the grid and shows the same again", async () => {
    const { book } = await openInGrid(bytes);
    for (const sheet of book.sheets()) {
      const before = sample.sheet(sheet.name);
      const used = before.usedRect();
      expect(sheet.usedRect()).toEqual(used);
      if (used) expect(sheet.values(used)).toEqual(before.values(used));
    }
    book.dispose();
  });
});
