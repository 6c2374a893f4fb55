import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import type { CellFormat, WorkbookDefinition } from "../../../src/workbench/grid/workbook-definition";
import {
  contentsFromBook,
  leftBehind,
  definitionFromContents,
  openInBook,
  openXlsx,
  saveXlsx,
  type SheetContents,
} from "../../../src/workbench/xlsx";
import { archive, differingParts } from "./support/archive";
import { cellAt, findCell, place, sheetNamed } from "./support/edits";
import { excelParts } from "./support/excel-parts";

/** What a person or the add-in does to the look of sheets in the grid, saved and read again. */
const options = { customFunctions: [{ name: "FC.KLASS", matrix: true }] };
const at = (ref: string) => ({ ...place(ref), rows: 1, columns: 1 });

interface Commands {
  executeCommand(id: string, params: object): Promise<boolean>;
}

/** Carries out what the grid's own menus and keys carry out. */
async function command(book: UniverBook, id: string, params: object): Promise<void> {
  const { commands } = book as unknown as { commands: Commands };
  const target = { unitId: book.workbookId(), subUnitId: book.activeSheetId() };
  const done = await commands.executeCommand(id, { ...target, ...params });
  if (!done) throw new Error(`${id} was refused.`);
}

const range = (ref: string, rows = 1, columns = 1) => {
  const { row, column } = place(ref);
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
};

const saved = (book: UniverBook, link: ReturnType<typeof openInBook> | null): Uint8Array =>
  saveXlsx(link?.opened ?? null, contentsFromBook(book, link), options).bytes;

const sheetsOf = (bytes: Uint8Array) => openXlsx(bytes, options).contents;

describe("a workbook that was made in the workbench", () => {
  const format: CellFormat = {
    bold: true,
    italic: true,
    underline: true,
    strike: true,
    size: 16,
    color: "#1f3b36",
    fill: "#fff4d6",
    numberFormat: "0.0 %",
    wrap: true,
    align: "center",
    verticalAlign: "middle",
  };
  const definition: WorkbookDefinition = {
    name: "Ny.xlsx",
    sheets: [
      {
        name: "Utseende",
        cells: [["Rubrik"], [], [null, 0.25]],
        formats: [
          { rect: { row: 0, column: 0, rows: 1, columns: 2 }, format },
          { rect: at("D9"), format: { fill: "#e3efec" } },
        ],
        merged: [{ row: 0, column: 0, rows: 1, columns: 2 }],
        columnWidths: { 0: 200, 3: 61 },
        rowHeights: { 0: 34 },
        hiddenColumns: [4],
        hiddenRows: [6],
        frozen: { rows: 1, columns: 1 },
        hideGridLines: true,
        tabColor: "#1f5a4c",
      },
    ],
  };

  test("keeps formats, widths, heights, what is hidden, merged cells, frozen panes, lines and the tab's colour", () => {
    const book = createHeadlessUniver(definition);
    const read = sheetsOf(saved(book, null)).sheets[0]!;
    book.dispose();
    expect(cellAt(read, "A1").style).toMatchObject(format);
    expect(findCell(read, "B1")).toMatchObject({ value: null, style: format });
    expect(cellAt(read, "D9")).toMatchObject({ value: null, style: { fill: "#e3efec" } });
    expect(cellAt(read, "B3").style?.bold).toBeUndefined();
    // 200 pixels are 28 characters of 7 pixels and 4 besides; 34 pixels are 25.5 points.
    expect(read.columns.map(({ first, last, hidden }) => [first, last, hidden])).toEqual([
      [0, 0, false],
      [3, 3, false],
      [4, 4, true],
    ]);
    expect(read.columns[0]!.width).toBeCloseTo(200 / 7, 1);
    expect(read.rows).toMatchObject([
      { first: 0, last: 0, height: 25.5, hidden: false },
      { first: 6, last: 6, height: null, hidden: true },
    ]);
    expect(read).toMatchObject({
      merged: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      frozen: { rows: 1, columns: 1 },
      showGridLines: false,
      tabColor: "#1f5a4c",
    });
  });

  test("looks the same when it is opened again", () => {
    const first = createHeadlessUniver(definition);
    const look = first.look(first.activeSheetId());
    const contents = sheetsOf(saved(first, null));
    first.dispose();
    const second = createHeadlessUniver(definitionFromContents(contents, "Ny.xlsx"));
    // A file states a width for a column that is hidden: Excel's own, 64 pixels.
    const columnWidths = { ...look.columnWidths, 4: 64 };
    expect(second.look(second.activeSheetId())).toEqual({ ...look, columnWidths });
    second.dispose();
  });
});

describe("a file of Excel's", () => {
  const file = archive(excelParts());
  let book: UniverBook;
  let link: ReturnType<typeof openInBook>;
  let before: SheetContents;
  beforeEach(() => {
    book = createHeadlessUniver();
    link = openInBook(book, openXlsx(file, options), "bok.xlsx");
    before = sheetNamed(link.opened.contents, "Centraler");
  });
  afterEach(() => book.dispose());
  const after = (): SheetContents => sheetNamed(sheetsOf(saved(book, link)), "Centraler");

  test("what is hidden in it is hidden in the grid", () => {
    expect(book.look(book.activeSheetId()).hiddenColumns).toEqual([4]);
  });

  test("one bold cell changes that cell and nothing else of the look", async () => {
    await command(book, "sheet.command.set-style", {
      range: range("B2"),
      style: { type: "bl", value: 1 },
    });
    expect(leftBehind(book, link)).toEqual([]);
    const read = after();
    expect(cellAt(read, "B2").style).toEqual({ ...cellAt(before, "B2").style, bold: true });
    for (const { row, column, style } of before.cells) {
      if (row === 1 && column === 1) continue;
      const now = read.cells.find((cell) => cell.row === row && cell.column === column);
      expect([row, column, now?.style]).toEqual([row, column, style]);
    }
    expect({ ...read, cells: [] }).toEqual({ ...before, cells: [] });
  });

  test("one width changes that column and cuts it out of the run that it was in", async () => {
    await command(book, "sheet.mutation.set-worksheet-col-width", {
      ranges: [range("C1", 1, 1)],
      colWidth: 140,
    });
    const read = after();
    expect(read.columns.map(({ first, last }) => [first, last])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [4, 4],
    ]);
    expect(read.columns[0]).toEqual(before.columns[0]);
    expect(read.columns[1]).toMatchObject({ width: 12, hidden: false });
    expect(read.columns[2]!.width).toBeCloseTo(20, 1);
    expect(read.columns[2]!.style).toEqual(before.columns[1]!.style);
    expect(read.columns[3]!.hidden).toBe(true);
  });

  test("a row that is put in takes notes, rules, formats and heights along", async () => {
    await command(book, "sheet.command.insert-row", {
      range: { ...range("A2"), startColumn: 0, endColumn: 59, rangeType: 1 },
      direction: 2,
    });
    expect(leftBehind(book, link).map(({ sv }) => sv)).toEqual([
      expect.stringMatching(/^På bladet Centraler har rader .* gamla celler\.$/),
    ]);
    const read = after();
    const down = <Item extends { readonly row: number }>(items: readonly Item[]): Item[] =>
      items.map((item) => (item.row >= 1 ? { ...item, row: item.row + 1 } : item));
    expect(before.notes.length).toBeGreaterThan(0);
    expect(read.notes).toEqual(down(before.notes));
    // Rules that look at other sheets are not rewritten, and a note says so.
    const own = (sheet: SheetContents) => sheet.validations.filter(({ extended }) => !extended);
    expect(own(before).length).toBeGreaterThan(0);
    expect(own(read).map(({ ranges }) => ranges)).toEqual(
      own(before).map(({ ranges }) =>
        ranges.map((rect) =>
          rect.row >= 1
            ? { ...rect, row: rect.row + 1 }
            : rect.row + rect.rows > 1
              ? { ...rect, rows: rect.rows + 1 }
              : rect,
        ),
      ),
    );
    for (const { row, column, style, value, formula } of before.cells) {
      if (value === null && formula === undefined) continue;
      const moved = read.cells.find(
        (cell) => cell.row === (row >= 1 ? row + 1 : row) && cell.column === column,
      );
      // A cell without a format has the workbook's own font.
      const usual = { font: "Calibri", size: 11 };
      expect([row, column, { ...usual, ...moved?.style }]).toEqual([row, column, { ...usual, ...style }]);
    }
    expect(differingParts(saved(book, link), file).filter((part) => /media|pivot|chart/.test(part))).toEqual(
      [],
    );
  });
});
