import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import type { WorkbookDefinition } from "../../../src/workbench/grid/workbook-definition";
import { contentsFromDefinition, openInBook, openXlsx, saveXlsx } from "../../../src/workbench/xlsx";
import { copyText } from "../../../src/text/share/copy.sv";
import { copyFile, readCopy } from "../../../src/workbook/share/copy/make-copy";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { cellAt, sheetNamed } from "./support/edits";

/** What the add-in sees of how the cells of a file look that somebody else has made. */
const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const heading = { bold: true, italic: true, color: "#1f3b36", fill: "#e1efec", size: 16, font: "Georgia" };
const sum = { underline: true, align: "right", verticalAlign: "top", wrap: true, indent: 2 } as const;
const lines = {
  top: { style: "mediumDashed", color: "#c00000" },
  right: { style: "thin", color: "#000000" },
  bottom: { style: "double", color: "#00b050" },
  left: { style: "thick", color: "#0070c0" },
};
const definition: WorkbookDefinition = {
  name: "andras.xlsx",
  sheets: [
    {
      name: "Blad",
      cells: [
        ["Kommun", "Andel"],
        ["Mora", 0.25],
        ["Orsa", 0.5],
      ],
      formats: [
        { rect: at(0, 0), format: heading },
        { rect: at(1, 1), format: { ...sum, numberFormat: "0.0 %" } },
        { rect: at(2, 0), format: { borders: lines } },
      ],
      columnWidths: { 1: 140 },
      rowHeights: { 0: 40 },
    },
  ],
};

function file(): Uint8Array {
  const made = createHeadlessUniver(definition);
  const { bytes } = saveXlsx(null, contentsFromDefinition(definition, made.sheets()));
  made.dispose();
  return bytes;
}

let book: UniverBook;
let office: OfficePage;
const given = globalThis as unknown as { Office: unknown; Excel: unknown };

beforeEach(async () => {
  book = createHeadlessUniver();
  openInBook(book, openXlsx(file()), "andras.xlsx");
  office = await officeInJsdom({ book });
  Object.assign(given, { Office: office.Office, Excel: office.Excel });
});
afterEach(() => {
  expect([office.errors, office.unknown]).toEqual([[], []]);
  delete given.Office;
  delete given.Excel;
  office.close();
  book.dispose();
});

const formatOf = (address: string) =>
  office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad").getRange(address);
    const { format } = range;
    format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight");
    format.fill.load("color");
    format.font.load("bold,italic,underline,color,size,name");
    const top = format.borders.getItem("EdgeTop").load("style,weight,color");
    range.load("numberFormat");
    await context.sync();
    const { fill, font } = format;
    return {
      fill: fill.color,
      font: [font.bold, font.italic, font.underline, font.color, font.size, font.name],
      placed: [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel],
      size: [format.columnWidth, format.rowHeight],
      top: [top.style, top.weight, top.color],
      number: range.numberFormat as unknown,
    };
  });

const usual = {
  fill: "#FFFFFF",
  font: [false, false, "None", "#000000", 11, "Calibri"],
  placed: ["General", "Bottom", false, 0],
  size: [48, 15],
  top: ["None", "Thin", "#000000"],
  number: [["General"]],
};

test("fills, letters, places, lines and sizes of a file are Excel's words for them", async () => {
  // Three quarters of a point to a pixel.
  expect(await formatOf("A1")).toEqual({
    ...usual,
    fill: "#E1EFEC",
    font: [true, true, "None", "#1F3B36", 16, "Georgia"],
    size: [48, 30],
  });
  const { font, placed, size, number } = await formatOf("B2");
  expect([font[2], placed, size, number]).toEqual([
    "Single",
    ["Right", "Top", true, 2],
    [105, 15],
    [["0.0 %"]],
  ]);
  expect((await formatOf("A3")).top).toEqual(["Dash", "Medium", "#C00000"]);
  expect(await formatOf("D9")).toEqual(usual);
});

test("where cells differ nothing is told, and what the add-in sets counts before the file's", async () => {
  const mixed = await formatOf("A1:A2");
  expect([mixed.fill, mixed.font[0], mixed.font[4], mixed.placed[0]]).toEqual([null, null, null, "General"]);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad").getRange("A1:A2").format.fill.color = "#FFC000";
    await context.sync();
  });
  expect([(await formatOf("A1:A2")).fill, (await formatOf("A1")).font[0]]).toEqual(["#FFC000", true]);
});

test("formats that the add-in clears are gone from the cells, not from those beside them", async () => {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad").getRange("A1:A2").clear("Formats");
    await context.sync();
  });
  expect(await formatOf("A1")).toEqual({ ...usual, size: [48, 30] });
  expect((await formatOf("A3")).top).toEqual(["Dash", "Medium", "#C00000"]);
});

test("a copy of somebody's file looks as the file does, cell by cell", async () => {
  const copy = await office.Excel.run((context) => readCopy(context, ["Blad"], false));
  if ("refused" in copy) throw new Error(JSON.stringify(copy.refused));
  const about = { workbook: "andras.xlsx", day: 46_000, definition: undefined, text: copyText.about };
  const copied = sheetNamed(openXlsx(copyFile(copy, about)).contents, "Blad");
  const theirs = sheetNamed(openXlsx(file()).contents, "Blad");
  expect(cellAt(copied, "A1").style).toMatchObject(heading);
  expect(cellAt(copied, "B2").style).toMatchObject({ ...sum, numberFormat: "0.0 %" });
  expect(cellAt(copied, "A3").style?.borders).toMatchObject(lines);
  expect(cellAt(theirs, "A3").style?.borders).toMatchObject(lines);
  const width = (sheet: typeof copied) => sheet.columns.find(({ first }) => first === 1)?.width;
  expect(width(copied)).toBeCloseTo(width(theirs)!, 0);
});
