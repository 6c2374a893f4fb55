import { watchContents } from "../../src/workbook/watch";
import type { MemoryBook } from "../support/memory-book";
import { officeInJsdom, type OfficePage } from "../support/office-in-jsdom";

let office: OfficePage;
let told: Record<"contents" | "names" | "calculated", number>;
const given = globalThis as unknown as { Office: unknown };

beforeEach(async () => {
  office = await officeInJsdom();
  given.Office = office.Office;
  told = { contents: 0, names: 0, calculated: 0 };
});
afterEach(() => {
  delete given.Office;
  office.close();
});

const book = (): MemoryBook => office.memory;
const watch = (): Promise<void> =>
  office.Excel.run((context) =>
    watchContents(context, {
      contents: () => told.contents++,
      names: () => told.names++,
      calculated: () => told.calculated++,
    }),
  );

/** The page has been told of all that has happened so far. */
const delivered = (): Promise<void> => office.delivered();

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
  expect(told.names).toBe(1);
  book().deleteTable(id);
  await delivered();
  expect(told.names).toBe(2);
});

test("a sheet that comes and one that goes are told", async () => {
  await watch();
  const { id } = book().addSheet("Nytt");
  await delivered();
  expect(told.names).toBe(1);
  book().deleteSheet(id);
  await delivered();
  expect(told.names).toBe(2);
});

test("a cell that somebody edits is told; what the add-in writes itself is not", async () => {
  addTable();
  await watch();
  book().type("Blad1!A2", "Falun");
  await delivered();
  expect(told.contents).toBe(1);
  book().type("Blad1!F9", "Borlänge");
  await delivered();
  expect(told.contents).toBe(2);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A2").values = [["Falun"]];
    await context.sync();
  });
  await delivered();
  expect(told.contents).toBe(2);
});

test("an Excel that lacks the events is not asked for them", async () => {
  office.Office.context.requirements.isSetSupported = () => false;
  await watch();
  addTable();
  await delivered();
  expect(told).toEqual({ contents: 0, names: 0, calculated: 0 });
});
