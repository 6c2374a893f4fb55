import { queueJournal } from "../../../src/workbook/action/journal";
import { Table } from "../../../src/workbench/host/model/tables/table";
import { readContents } from "../../../src/workbook/reading/contents";
import { selectPlace, selectTable } from "../../../src/workbook/select";
import { kindOfTable, tableNames } from "../../../src/workbook/table-kinds";
import { officeForEachTest } from "../../support/office-for-each-test";
import { MemoryBook } from "../../support/memory-book";

const office = officeForEachTest(() => ({
  book: (functions) => new MemoryBook({ functions, sheets: ["Blad1", "Året 2025!"] }),
}));

const book = (): MemoryBook => office.book as MemoryBook;

function addTable(
  name: string,
  sheet: number,
  rect: { row: number; rows: number },
  showTotals = false,
): string {
  const sheetId = book().sheets()[sheet]!.id;
  return book().addTable({ name, sheetId, rect: { column: 1, columns: 3, ...rect }, showTotals }).id;
}

/** Does work in a batch and counts how often the work itself asks Excel. */
async function counting<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<{ result: Result; requests: number }> {
  return office.Excel.run(async (context) => {
    const sync = jest.spyOn(context, "sync");
    const result = await work(context);
    return { result, requests: sync.mock.calls.length };
  });
}

/** Those of the workbench, with its switches off. */
const surroundings = {
  isManual: false,
  countsFrom1904: false,
  decimalSeparator: expect.any(String) as string,
};

const empty = (rows: number): string[][] => Array.from({ length: rows }, () => ["", "", ""]);

test("every table with its sheet, its rows of data and what the add-in knows it as", async () => {
  const centres = addTable("tblCentraler", 0, { row: 0, rows: 9 });
  const other = addTable("Tabell2", 1, { row: 4, rows: 2 });
  const { result, requests } = await counting(readContents);
  expect(result.tables).toEqual([
    {
      id: centres,
      name: "tblCentraler",
      kind: "centres",
      sheet: "Blad1",
      sheetIsVisible: true,
      rows: 8,
      totals: undefined,
      cells: { row: 0, column: 1, values: empty(9), formulas: empty(9) },
    },
    {
      id: other,
      name: "Tabell2",
      kind: undefined,
      sheet: "Året 2025!",
      sheetIsVisible: true,
      rows: 1,
      totals: undefined,
    },
  ]);
  expect(requests).toBe(2);
});

test("what surveys have published is read, and is none of the kinds that are checked", async () => {
  addTable("TBLMatningar", 1, { row: 4, rows: 2 });
  book()
    .sheets()[1]!
    .write({ row: 4, column: 1, rows: 2, columns: 3 }, [
      ["Mätning", "Datum", "Index"],
      ["Samverkansmätning 2026", 46_000, 59],
    ]);
  const { tables } = (await counting(readContents)).result;
  expect(tables).toMatchObject([
    { kind: undefined, cells: { values: [{}, ["Samverkansmätning 2026", 46_000, 59]] } },
  ]);
});

test("a table with a name of its own is known by its headings, and read in one request more", async () => {
  addTable("Tabell1", 1, { row: 4, rows: 2 });
  const sheet = book().sheets()[1]!;
  sheet.write({ row: 4, column: 1, rows: 2, columns: 3 }, [
    ["Rum", "Yta", "Används av"],
    ["Köket", 12, "=B6"],
  ]);
  const { result, requests } = await counting(readContents);
  expect(result.tables).toMatchObject([
    {
      kind: "rooms",
      cells: {
        row: 4,
        column: 1,
        values: [
          ["Rum", "Yta", "Används av"],
          ["Köket", 12, "Köket"],
        ],
        formulas: [
          ["Rum", "Yta", "Används av"],
          ["Köket", 12, "=B6"],
        ],
      },
    },
  ]);
  expect(requests).toBe(3);
});

test("what remains of an action that failed is told", async () => {
  const entry = {
    action: "classify-centres",
    sheets: [],
    token: "fc1",
    made: 0,
    columns: [],
    writes: [],
  };
  await office.Excel.run(async (context) => {
    queueJournal(context, entry);
    await context.sync();
  });
  expect((await counting(readContents)).result).toEqual({
    tables: [],
    sheets: ["Blad1", "Året 2025!"],
    surroundings,
    unfinished: entry,
  });
});

test("an empty workbook is asked for its tables and sheets, and whether these hold anything", async () => {
  expect(await counting(readContents)).toEqual({
    result: { tables: [], sheets: ["Blad1", "Året 2025!"], surroundings },
    requests: 2,
  });
});

test("a totals row is no row of data, and is found where it stands", async () => {
  addTable("tblKostnader", 1, { row: 2, rows: 6 }, true); // B3:D8: headings, four rows, totals
  const { result, requests } = await counting(readContents);
  expect(result.tables[0]).toMatchObject({ rows: 4, totals: { sheet: "Året 2025!", address: "B8:D8" } });
  expect(requests).toBe(2);
});

test("a table of tens of thousands of cells is read in parts, whole and in order", async () => {
  addTable("tblRum", 0, { row: 2, rows: 20_002 }, true);
  const rows = Array.from({ length: 20_000 }, (_, index) => [`Rum ${index}`, index, "BHV"]);
  book().sheets()[0]!.write({ row: 3, column: 1, rows: 20_000, columns: 3 }, rows);
  addTable("Tabell2", 1, { row: 0, rows: 3 });
  const { result, requests } = await counting(readContents);
  // 60 000 cells, of which one answer holds half.
  expect(requests).toBe(3);
  expect(result.tables[0]!.rows).toBe(20_000);
  expect(result.tables[0]!.cells!.values.slice(1)).toEqual(rows);
  expect(result.tables[0]!.cells!.formulas.slice(1)).toEqual(rows);
  expect(result.tables[1]).toMatchObject({ rows: 2, kind: undefined });
});

test("a table beyond all size is told, and not read", async () => {
  addTable("tblRum", 0, { row: 0, rows: 600_001 });
  const { result, requests } = await counting(readContents);
  expect(result.tables[0]).toMatchObject({ rows: 600_000, kind: "rooms" });
  expect(result.tables[0]!.cells).toBeUndefined();
  expect(requests).toBe(2);
});

test("a table whose headings are switched off has rows and no cells that are known", async () => {
  addTable("tblRum", 0, { row: 0, rows: 3 });
  // The workbench's tables always show theirs.
  const shown = jest.spyOn(Table.prototype, "ShowHeaders", "get").mockReturnValue(false as true);
  const { result } = await counting(readContents);
  shown.mockRestore();
  expect(result.tables[0]).toMatchObject({ rows: 3, kind: "rooms" });
  expect(result.tables[0]!.cells).toBeUndefined();
});

test("a table on a hidden sheet is told apart", async () => {
  addTable("tblRum", 1, { row: 0, rows: 3 });
  book().setVisibility(book().sheets()[1]!.id, "Hidden");
  const { result } = await counting(readContents);
  expect(result.tables[0]).toMatchObject({ kind: "rooms", sheetIsVisible: false });
});

test("the add-in's names are known in any case, and nothing that only resembles them", () => {
  for (const [kind, name] of Object.entries(tableNames)) {
    expect(kindOfTable(name)).toBe(kind);
    expect(kindOfTable(name.toUpperCase())).toBe(kind);
    expect(kindOfTable(`${name}2`)).toBeUndefined();
  }
});

test("a table that is chosen is selected on its sheet, in one request", async () => {
  const id = addTable("tblCentraler", 1, { row: 3, rows: 4 });
  const { requests } = await counting((context) => selectTable(context, id));
  expect(requests).toBe(1);
  expect(book().activeSheetId()).toBe(book().sheets()[1]!.id);
  expect(book().selection()).toEqual({
    sheetId: book().sheets()[1]!.id,
    rect: { row: 3, column: 1, rows: 4, columns: 3 },
  });
});

test("a place is selected on its sheet, whatever the sheet is called", async () => {
  const { requests } = await counting((context) =>
    selectPlace(context, { sheet: "Året 2025!", address: "B8:D8" }),
  );
  expect(requests).toBe(1);
  expect(book().selection()).toEqual({
    sheetId: book().sheets()[1]!.id,
    rect: { row: 7, column: 1, rows: 1, columns: 3 },
  });
});

test("what is gone cannot be selected, and that is an error", async () => {
  const id = addTable("tblCentraler", 0, { row: 0, rows: 3 });
  book().deleteTable(id);
  await expect(counting((context) => selectTable(context, id))).rejects.toThrow();
  await expect(
    counting((context) => selectPlace(context, { sheet: "Borta", address: "A1" })),
  ).rejects.toThrow();
});

test("of a long table that is filtered the hidden rows are counted, where they are not strewn over all of it", async () => {
  addTable("tblParter", 0, { row: 0, rows: 1201 });
  const [sheet] = book().sheets();
  book().hideRows(sheet!.id, ...Array.from({ length: 307 }, (_, row) => 500 + row), 3, 9, 1200);
  expect((await office.Excel.run(readContents)).tables[0]).toMatchObject({ hiddenRows: 310 });
  book().hideRows(sheet!.id, ...Array.from({ length: 600 }, (_, row) => 1 + 2 * row));
  const { tables } = await office.Excel.run(readContents);
  expect(tables[0]).toHaveProperty("hidesRows");
  expect(tables[0]).not.toHaveProperty("hiddenRows");
});

test("rows that a filter hides are read like the others, and it is told", async () => {
  addTable("tblParter", 0, { row: 0, rows: 4 });
  const [sheet] = book().sheets();
  book().hideRows(sheet!.id, 2);
  const hidden = await office.Excel.run(readContents);
  expect(hidden.tables[0]).toMatchObject({ hidesRows: true, hiddenRows: 1, rows: 3 });
  expect(hidden.tables[0]?.cells?.values).toHaveLength(4);
  book().hideRows(sheet!.id);
  expect((await office.Excel.run(readContents)).tables[0]).not.toHaveProperty("hidesRows");
});
