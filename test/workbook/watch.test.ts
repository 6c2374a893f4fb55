import { watchContents } from "../../src/workbook/watch";
import type { MemoryBook } from "../support/memory-book";
import { officeInJsdom, type OfficePage } from "../support/office-in-jsdom";

let office: OfficePage;
let changes: number;
const given = globalThis as unknown as { Office: unknown };

beforeEach(async () => {
  office = await officeInJsdom();
  given.Office = office.Office;
  changes = 0;
});
afterEach(() => {
  delete given.Office;
  office.close();
});

const book = (): MemoryBook => office.memory;
const watch = (): Promise<void> => office.Excel.run((context) => watchContents(context, () => changes++));

/** Events leave the host after the work at hand, and reach the page after that. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

const addTable = (): string =>
  book().addTable({
    name: "tblCentraler",
    sheetId: book().sheets()[0]!.id,
    rect: { row: 0, column: 0, rows: 3, columns: 2 },
    showTotals: false,
  }).id;

test("a table that comes and one that goes are told", async () => {
  await watch();
  const id = addTable();
  await delivered();
  expect(changes).toBe(1);
  book().deleteTable(id);
  await delivered();
  expect(changes).toBe(2);
});

test("a sheet that comes and one that goes are told", async () => {
  await watch();
  const { id } = book().addSheet("Nytt");
  await delivered();
  expect(changes).toBe(1);
  book().deleteSheet(id);
  await delivered();
  expect(changes).toBe(2);
});

test("a cell that is edited in a table is told; one beside it is not", async () => {
  addTable();
  await watch();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A2").values = [["Falun"]];
    await context.sync();
  });
  await delivered();
  expect(changes).toBe(1);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("F9").values = [["Falun"]];
    await context.sync();
  });
  await delivered();
  expect(changes).toBe(1);
});

test("an Excel that lacks the events is not asked for them", async () => {
  office.Office.context.requirements.isSetSupported = () => false;
  await watch();
  addTable();
  await delivered();
  expect(changes).toBe(0);
});
