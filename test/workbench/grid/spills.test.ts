import { openBook, rect } from "./open-book";
import { StubFunctions } from "./stub-functions";

const blocked = { error: "#SPILL!" };

test("a spill grows and shrinks with its formula, and what refers to it follows", async () => {
  const { values, value, write, sheet } = await openBook([
    [3, null, "=SEQUENCE(A1,2)", null, "=SUM(C1:D10)"],
  ]);
  expect(values("C1:D4")).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
    [null, null],
  ]);
  expect([value("E1"), sheet.spillRect(0, 2)]).toEqual([21, rect("C1:D3")]);
  await write("A1", [[4]]);
  expect([value("C4"), value("E1"), sheet.spillRect(0, 2)]).toEqual([7, 36, rect("C1:D4")]);
  await write("A1", [[1]]);
  expect([values("C2:D2"), value("E1"), sheet.spillRect(0, 2)]).toEqual([[[null, null]], 3, rect("C1:D1")]);
});

test("only the first cell of a spill has the formula; the others give their value", async () => {
  const { inputs, sheet } = await openBook([["=SEQUENCE(2)"]]);
  expect(inputs("A1:A2")).toEqual([["=SEQUENCE(2)"], [2]]);
  expect(sheet.spillRect(1, 0)).toBeNull();
});

test("an occupied cell blocks a spill, and lets it come when it is emptied", async () => {
  const { values, value, write, sheet } = await openBook([["=SEQUENCE(3)"], [null], ["i vägen"]]);
  expect(values("A1:A3")).toEqual([[blocked], [null], ["i vägen"]]);
  expect(sheet.spillRect(0, 0)).toBeNull();
  await write("A3", [[null]]);
  expect(values("A1:A3")).toEqual([[1], [2], [3]]);
  await write("A2", [["i vägen"]]);
  expect([value("A1"), value("A3")]).toEqual([blocked, null]);
});

test("a spill into a table or within one is #SPILL!, until the table is gone", async () => {
  const { book, sheet, value, values } = await openBook([
    ["=SEQUENCE(1,3)", null, null],
    ["Namn", "Antal"],
    ["a", "=SEQUENCE(2)"],
  ]);
  expect(values("A1:C1")).toEqual([[1, 2, 3]]);
  const outside = book.addTable({
    name: "tblUtom",
    sheetId: sheet.id,
    rect: rect("C1:D2"),
    showTotals: false,
  });
  const within = book.addTable({
    name: "tblInom",
    sheetId: sheet.id,
    rect: rect("A2:B4"),
    showTotals: false,
  });
  await book.settled();
  expect([value("A1"), value("B3")]).toEqual([blocked, blocked]);
  book.deleteTable(outside.id);
  book.deleteTable(within.id);
  await book.settled();
  expect([values("A1:C1"), values("B3:B4")]).toEqual([[[1, 2, 3]], [[1], [2]]]);
});

test("a single value is no spill and may stand in a table", async () => {
  const { book, sheet, value } = await openBook([["Namn"], ["=SUM(SEQUENCE(3))"]]);
  book.addTable({ name: "tblEn", sheetId: sheet.id, rect: rect("A1:A2"), showTotals: false });
  await book.settled();
  expect(value("A2")).toBe(6);
});

test("a merged cell blocks a spill", async () => {
  const { book, value, sheet } = await openBook([["=SEQUENCE(3)"]]);
  book.open({
    name: "Test.xlsx",
    sheets: [{ name: sheet.name, cells: [["=SEQUENCE(3)"]], merged: [rect("A3:B3")] }],
  });
  await book.settled();
  expect(value("A1")).toEqual(blocked);
  expect(book.sheets()[0]?.mergedRects?.()).toEqual([rect("A3:B3")]);
});

test("a spill goes over the grid's edge, which is not the sheet's", async () => {
  const { value, sheet } = await openBook([["=FC.TABELL(4000)"]], new StubFunctions());
  expect([value("B4000"), sheet.spillRect(0, 0)]).toEqual(["rad 4000", rect("A1:B4000")]);
});

test("a sum of what is spilled from another spill follows, also where neither's first cell is among what is read", async () => {
  const { values, value, write } = await openBook([
    [1, "=A1:A4", null, "=FILTER(B2:B4,B2:B4>0)", null, "=SUM(D2:D3)"],
    [2],
    [3],
    [4],
  ]);
  expect([values("D1:D3"), value("F1")]).toEqual([[[2], [3], [4]], 7]);
  await write("A4", [[40]]);
  expect([values("D1:D3"), value("F1")]).toEqual([[[2], [3], [40]], 43]);
});
