import { UndoCommand, UniverInstanceType, type Workbook } from "@univerjs/core";
import { openBook, rect } from "./open-book";

test("text that looks like a number, a date or a formula is the text that was written", async () => {
  const { book, sheet } = await openBook();
  const texts = ["2026-01-31", "007", "1,5", "TRUE", "'=1+1"];
  sheet.write(
    rect("A1:A5"),
    texts.map((text) => [text]),
  );
  await book.settled();
  expect(sheet.values(rect("A1:A5")).flat()).toEqual(["2026-01-31", "007", "1,5", "TRUE", "=1+1"]);
  expect(sheet.inputs(rect("A1:A5")).flat()).toEqual(texts);
  // Formats afterwards make nothing else of them.
  sheet.setNumberFormats(
    rect("A1:A5"),
    texts.map(() => ["0.00"]),
  );
  expect(sheet.values(rect("A1:A5")).flat()).toEqual(["2026-01-31", "007", "1,5", "TRUE", "=1+1"]);
});

test("formats are added to those that are there, part by part, and taken away again", async () => {
  const { book, sheet } = await openBook();
  sheet.write(rect("A1:B1"), [[1, "=A1*2"]]);
  sheet.setFormat!(rect("A1:B2"), { bold: true });
  sheet.setNumberFormats(rect("B1:B2"), [["0.00"], ["General"]]);
  sheet.setFormat!(rect("A1"), { fill: "#e1efec" });
  expect(sheet.numberFormats(rect("A1:B2"))).toEqual([
    ["General", "0.00"],
    ["General", "General"],
  ]);
  expect(sheet.inputs(rect("A1:B1"))).toEqual([[1, "=A1*2"]]);
  const formats = book
    .look(sheet.id)
    .formats!.map(({ rect: { row, column }, format }) => [row, column, format])
    .sort();
  expect(formats).toEqual([
    [0, 0, { bold: true, fill: "#e1efec" }],
    [0, 1, { bold: true, numberFormat: "0.00" }],
    [1, 0, { bold: true }],
    [1, 1, { bold: true }],
  ]);
  sheet.setFormat!(rect("A1"), { fill: null });
  const [first] = book.look(sheet.id).formats!;
  expect(first?.format).toEqual({ bold: true });
});

test("a person takes back what was written, and what stood there before is there again", async () => {
  const { book, sheet } = await openBook();
  sheet.write(rect("A1:A2"), [["före"], ["=1+1"]]);
  await book.settled();
  sheet.write(rect("A1:A2"), [["efter"], [3]]);
  book["unit"]["instances"].focusUnit(book.workbookId());
  await book.commands.executeCommand(UndoCommand.id);
  await book.settled();
  expect([sheet.values(rect("A1:A2")), sheet.inputs(rect("A1:A2"))]).toEqual([
    [["före"], [2]],
    [["före"], ["=1+1"]],
  ]);
});

test("a row grows with its largest letters, unless somebody has given it a height", async () => {
  const { book, sheet } = await openBook();
  const heights = (): number[] => {
    const workbook = book["unit"]["instances"].getUnit<Workbook>(
      book.workbookId(),
      UniverInstanceType.UNIVER_SHEET,
    )!;
    return [0, 1, 2].map((row) => workbook.getSheetBySheetId(sheet.id)!.getRowHeight(row));
  };
  const [usual] = heights();
  sheet.setSizes!("rows", 1, 1, 20);
  sheet.setFormat!(rect("A1:B2"), { size: 16 });
  expect(heights()).toEqual([28, 20, usual]);
  sheet.setFormat!(rect("A1"), { size: 8 });
  expect(heights()[0]).toBe(28);
  // The height is the letters' own: a file that is saved leaves it to Excel.
  expect(book.look(sheet.id).rowHeights).toEqual({ 1: 20 });
});
