import { CellValueType } from "@univerjs/core";
import type { BookEvent } from "../../../src/workbench/host/book";
import { changeStructure, openBook, pasteInto, rect, typeInto } from "./open-book";
import { StubFunctions } from "./stub-functions";

const rows = "=tblA[[#This Row],[Belopp]]*2";

async function withTable(functions = new StubFunctions()) {
  const opened = await openBook(
    [
      ["Namn", "Belopp", "Dubbelt"],
      ["a", 10, rows],
      ["b", 20, rows],
    ],
    functions,
  );
  const table = opened.book.addTable({
    name: "tblA",
    sheetId: opened.sheet.id,
    rect: rect("A1:C3"),
    showTotals: false,
  });
  await opened.book.settled();
  return { ...opened, table, place: () => opened.book.tables()[0]!.rect };
}

test("a person's writes are told as the person's", async () => {
  const { book, sheet } = await openBook();
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  await typeInto(book, "B2", { v: 5, t: CellValueType.NUMBER });
  expect(events[0]).toEqual({ kind: "changed", sheetId: sheet.id, rect: rect("B2"), source: "user" });
});

test("a row typed directly below a table belongs to it, with its calculated columns", async () => {
  const { book, place, value, inputs } = await withTable();
  await typeInto(book, "B4", { v: 30 });
  expect(place()).toEqual(rect("A1:C4"));
  expect([inputs("C4"), value("C4")]).toEqual([[[rows]], 60]);
});

test("rows pasted into a table that run over its end belong to it; what runs over with nothing in it does not", async () => {
  const { book, place, value } = await withTable();
  await pasteInto(book, "B3", [21, 22, 23]);
  expect(place()).toEqual(rect("A1:C5"));
  expect(["B3", "B5", "C5"].map(value)).toEqual([21, 23, 46]);
  await pasteInto(book, "B5", [30, null]);
  expect(place()).toEqual(rect("A1:C5"));
});

test("a column typed directly to the right of a table belongs to it, and has a heading", async () => {
  const { book, place, value } = await withTable();
  await typeInto(book, "D2", { v: 1 });
  expect([place(), value("D1")]).toEqual([rect("A1:D3"), "Kolumn1"]);
  await typeInto(book, "E1", { v: "Rubrik" });
  expect([place(), value("E1")]).toEqual([rect("A1:E3"), "Rubrik"]);
});

test("a table does not grow below its totals row, at a distance, or into another table", async () => {
  const { book, table, sheet, place } = await withTable();
  await typeInto(book, "A6", { v: "långt ned" });
  await typeInto(book, "E2", { v: "långt bort" });
  book.changeTable(table.id, { showTotals: true });
  await typeInto(book, "A4", { v: "under summan" });
  expect(place()).toEqual(rect("A1:C3"));

  book.changeTable(table.id, { showTotals: false });
  book.addTable({ name: "tblB", sheetId: sheet.id, rect: rect("A4:B6"), showTotals: false });
  await typeInto(book, "C4", { v: "bredvid" });
  expect(place()).toEqual(rect("A1:C3"));
});

test("a table moves and grows with rows and columns that are put in", async () => {
  const { book, place, value, inputs } = await withTable();
  await changeStructure(book, "insert-row", 0, 2);
  expect(place()).toEqual(rect("A3:C5"));
  await changeStructure(book, "insert-col", 0, 1);
  expect(place()).toEqual(rect("B3:D5"));
  await changeStructure(book, "insert-row", 4, 1);
  expect(place()).toEqual(rect("B3:D6"));
  await changeStructure(book, "remove-row", 4, 1);
  expect([place(), value("D5"), inputs("D5")]).toEqual([rect("B3:D5"), 40, [[rows]]]);
  await changeStructure(book, "remove-row", 0, 10);
  expect(book.tables()).toEqual([]);
});

test("functions and their sentences follow their cells when rows are put in", async () => {
  const functions = new StubFunctions();
  const { book, value, write } = await openBook(
    [
      ["kanske", "=FC.FEL(A1)"],
      [3, "=FC.DUBBELT(A2)"],
    ],
    functions,
  );
  await changeStructure(book, "insert-row", 0, 3);
  expect(value("B4")).toEqual({ error: "#VALUE!", message: "Rad 1: kanske går inte." });
  expect(value("B1")).toBeNull();
  functions.forget();
  await book.settled();
  expect(value("B5")).toBe(6);
  await write("A5", [[4]]);
  expect(value("B5")).toBe(8);
});

test("in Swedish a decimal comma makes a number of what is typed, in English it does not", async () => {
  const { book, values } = await openBook();
  book.typedNumbers = "sv";
  await typeInto(book, "A1", { v: "0,5" });
  await typeInto(book, "B1", { v: "1 234,5" });
  await typeInto(book, "C1", { v: "0,5", t: CellValueType.FORCE_STRING });
  book.typedNumbers = "en";
  await typeInto(book, "D1", { v: "0,5" });
  expect(values("A1:D1")).toEqual([[0.5, 1234.5, "0,5", "0,5"]]);
});

test("the add-in's text with a decimal comma stays text", async () => {
  const { book, value, write } = await openBook();
  book.typedNumbers = "sv";
  await write("A1", [["0,5"]]);
  expect(value("A1")).toBe("0,5");
});
