import fc from "../../support/properties";
import { fromStyle, toStyle } from "../../../src/workbench/grid/cell-style";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import type { CellFormat, WorkbookDefinition } from "../../../src/workbench/grid/workbook-definition";
import {
  contentsFromBook,
  contentsFromDefinition,
  openInBook,
  openXlsx,
  saveXlsx,
} from "../../../src/workbench/xlsx";
import { archive, differingParts } from "./support/archive";
import { cellAt, place } from "./support/edits";
import { excelParts } from "./support/excel-parts";

const at = (ref: string) => ({ ...place(ref), rows: 1, columns: 1 });
const none = { top: null, right: null, bottom: null, left: null };

const opened: UniverBook[] = [];
afterEach(() => {
  for (const book of opened.splice(0)) book.dispose();
});
function open(definition?: WorkbookDefinition): UniverBook {
  const book = createHeadlessUniver(definition);
  opened.push(book);
  return book;
}

/** ECMA-376 part 1, 18.18.3 (ST_BorderStyle), without "none". */
const lineStyles = [
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
];

test("every line of Excel's, on any side and in any colour, is the grid's and comes back as it was", () => {
  const color = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, "0")}`);
  const line = fc.record({ style: fc.constantFrom(...lineStyles), color });
  const borders = fc
    .record({ top: line, right: line, bottom: line, left: line }, { requiredKeys: [] })
    .filter((sides) => Object.keys(sides).length > 0);
  fc.assert(
    fc.property(borders, (sides) =>
      expect(fromStyle(toStyle({ borders: sides }))).toEqual({ borders: sides }),
    ),
  );
  const kinds = lineStyles.map(
    (style) => toStyle({ borders: { top: { style, color: "#000000" } } }).bd?.t?.s,
  );
  expect(new Set(kinds).size).toBe(lineStyles.length);
});

test("lines and fonts that the workbench is given are shown, saved and read again", () => {
  const format: CellFormat = {
    font: "Georgia",
    borders: { top: { style: "thin", color: "#aa0000" }, bottom: { style: "double", color: "#000000" } },
  };
  const definition: WorkbookDefinition = {
    name: "Ny.xlsx",
    sheets: [{ name: "Blad1", cells: [["Rubrik"]], formats: [{ rect: at("A1"), format }] }],
  };
  const book = open(definition);
  expect(contentsFromDefinition(definition, book.sheets()).sheets[0]?.cells).toEqual(
    contentsFromBook(book, null).sheets[0]?.cells,
  );
  const { bytes: file } = saveXlsx(null, contentsFromBook(book, null), {});
  const read = openXlsx(file).contents;
  expect(cellAt(read.sheets[0]!, "A1")?.style).toMatchObject({
    font: "Georgia",
    borders: {
      ...none,
      top: { style: "thin", color: "#aa0000" },
      bottom: { style: "double", color: "#000000" },
    },
  });
  const again = open();
  const link = openInBook(again, openXlsx(file), "Ny.xlsx");
  expect(again.look(again.activeSheetId()).formats).toEqual([{ rect: at("A1"), format }]);
  // Nothing was done: nothing is written anew.
  expect(differingParts(saveXlsx(link.opened, contentsFromBook(again, link), {}).bytes, file)).toEqual([]);
});

test("a font that the add-in sets is drawn, and saved into a file that has another", () => {
  const book = open();
  const link = openInBook(book, openXlsx(archive(excelParts())), "Bok.xlsx");
  const sheet = book.sheets()[0]!;
  sheet.setFormat!(at("B2"), { font: "Courier New" });
  expect(book.look(sheet.id).formats).toContainEqual(
    expect.objectContaining({
      rect: at("B2"),
      format: expect.objectContaining({ font: "Courier New" }) as CellFormat,
    }),
  );
  const read = openXlsx(saveXlsx(link.opened, contentsFromBook(book, link), {}).bytes).contents;
  expect(cellAt(read.sheets[0]!, "B2")?.style?.font).toBe("Courier New");
});
