import type { BookEvent } from "../../../src/workbench/host/book";
import { openBook, rect } from "./open-book";

test("sheets are added, renamed, hidden and deleted; formulas follow", async () => {
  const { book, write, value, inputs } = await openBook();
  const second = book.addSheet("Data");
  second.write(rect("A1"), [[5]]);
  await write("A1", [["=Data!A1+1"]]);
  book.renameSheet(second.id, "Nya data");
  await book.settled();
  expect([value("A1"), inputs("A1")]).toEqual([6, [["='Nya data'!A1+1"]]]);
  expect(book.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Blad1", "Visible"],
    ["Nya data", "Visible"],
  ]);
  for (const visibility of ["Hidden", "VeryHidden", "Visible"] as const) {
    book.setVisibility(second.id, visibility);
    expect(book.sheets()[1]?.visibility).toBe(visibility);
  }
  book.deleteSheet(second.id);
  await book.settled();
  expect(book.sheets().map(({ name }) => name)).toEqual(["Blad1"]);
  expect(value("A1")).toEqual({ error: "#REF!" });
});

test("the last visible sheet can be neither hidden nor deleted", async () => {
  const { book, sheet } = await openBook();
  const second = book.addSheet("Dolt");
  book.setVisibility(second.id, "Hidden");
  expect(() => book.setVisibility(sheet.id, "Hidden")).toThrow("only visible sheet");
  expect(() => book.deleteSheet(sheet.id)).toThrow("only visible sheet");
});

test("when the sheet in front is deleted the one to its right is shown, and the one to its left when it was the last", async () => {
  const { book, sheet } = await openBook();
  const [second, hidden, last] = ["Andra", "Dolt", "Sist"].map((name) => book.addSheet(name));
  book.setVisibility(hidden!.id, "Hidden");
  book.activate(second!.id);
  book.deleteSheet(second!.id);
  expect(book.activeSheetId()).toBe(last!.id);
  book.deleteSheet(last!.id);
  expect(book.activeSheetId()).toBe(sheet.id);
});

test("activation and selection", async () => {
  const { book, sheet } = await openBook();
  const second = book.addSheet("Andra");
  book.activate(sheet.id);
  expect(book.activeSheetId()).toBe(sheet.id);
  book.select({ sheetId: second.id, rect: rect("B2:C4") });
  expect(book.activeSheetId()).toBe(second.id);
  expect(book.selection()).toEqual({ sheetId: second.id, rect: rect("B2:C4") });
});

test("events say what has happened, and by whom", async () => {
  const { book, sheet, write } = await openBook([[1, "=A1+1"]]);
  const events: BookEvent[] = [];
  const stop = book.on((event) => events.push(event));
  await write("A1", [[2]]);
  expect(events).toEqual([
    { kind: "changed", sheetId: sheet.id, rect: rect("A1"), source: "addin" },
    { kind: "calculated" },
  ]);

  events.length = 0;
  const second = book.addSheet("Andra");
  book.activate(sheet.id);
  book.renameSheet(second.id, "Tredje");
  book.setVisibility(second.id, "Hidden");
  book.deleteSheet(second.id);
  expect(events.filter(({ kind }) => kind === "sheets")).toHaveLength(4);

  events.length = 0;
  const table = book.addTable({ name: "tblT", sheetId: sheet.id, rect: rect("A1:B2"), showTotals: false });
  book.changeTable(table.id, { name: "tblU" });
  book.deleteTable(table.id);
  expect(events.filter(({ kind }) => kind === "tables")).toHaveLength(3);

  events.length = 0;
  book.select({ sheetId: sheet.id, rect: rect("C3") });
  expect(events.at(-1)).toEqual({ kind: "selection", selection: { sheetId: sheet.id, rect: rect("C3") } });

  await book.settled();
  events.length = 0;
  stop();
  await write("A1", [[3]]);
  expect(events).toEqual([]);
});

test("a change of format alone is no change of contents", async () => {
  const { book, sheet } = await openBook([[1]]);
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  sheet.setNumberFormats(rect("A1"), [["0.00"]]);
  await book.settled();
  expect(events.filter(({ kind }) => kind === "changed")).toEqual([]);
});

test("another workbook takes the place of the one that was open", async () => {
  const { book, values } = await openBook([[1, 2, "=SEQUENCE(3)"]]);
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  book.open({
    name: "Annan.xlsx",
    active: 1,
    sheets: [
      {
        name: "Ett",
        cells: [["X"], [4], ["=SUM(tblX[X])"]],
        tables: [{ name: "tblX", rect: rect("A1:A2") }],
      },
      { name: "Två", cells: [] },
    ],
  });
  await book.settled();
  expect(book.name()).toBe("Annan.xlsx");
  expect(values("A1:C3")).toEqual([
    ["X", null, null],
    [4, null, null],
    [4, null, null],
  ]);
  expect(book.activeSheetId()).toBe(book.sheets()[1]?.id);
  expect(new Set(events.map(({ kind }) => kind))).toEqual(
    new Set(["sheets", "tables", "calculated", "selection"]),
  );
});
