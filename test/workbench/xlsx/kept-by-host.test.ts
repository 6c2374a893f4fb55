import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import { Model } from "../../../src/workbench/host/model/model";
import { OfficeEvents } from "../../../src/workbench/host/model/office-events";
import { shiftRules } from "../../../src/workbench/host/model/range-parts/kept-rules";
import { Worksheet } from "../../../src/workbench/host/model/sheets/worksheet";
import {
  contentsFromBook,
  openInBook,
  openXlsx,
  keepAsInFile,
  readAddinSettings,
  saveXlsx,
  withKeptByHost,
  type FileLink,
} from "../../../src/workbench/xlsx";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import { archive, differingParts, textOf, unpack } from "./support/archive";
import { cellAt, sheetNamed } from "./support/edits";
import { excelParts, plainWorkbook } from "./support/excel-parts";

/** What the add-in does through Office.js, with a book that has a grid, saved and read again. */
const addin = { id: "4ceb184d-5ab0-42fa-a22a-ff3e4613a97b", version: "1.0.0.0" };

const modelOf = (book: UniverBook): Model =>
  new Model(book, new OfficeEvents(() => undefined), {
    workbookName: "bok.xlsx",
    newNames: { sheet: "Blad", table: "Tabell", column: "Kolumn", chart: "Diagram" },
  });

function save(book: UniverBook, model: Model, link: FileLink | null): Uint8Array {
  const ids = book.sheets().map(({ id }) => id);
  const contents = withKeptByHost(contentsFromBook(book, link), ids, model, link);
  return saveXlsx(link?.opened ?? null, { ...contents, addin: { ...addin, values: model.settings } }).bytes;
}

let book: UniverBook;
let model: Model;
beforeEach(() => {
  book = createHeadlessUniver();
  model = modelOf(book);
});
afterEach(() => book.dispose());

const range = (address: string) => new Worksheet(model, book.activeSheetId()).GetRange(address);
const openFile = (file: Uint8Array): FileLink => {
  const link = openInBook(book, openXlsx(file), "bok.xlsx");
  model = modelOf(book);
  keepAsInFile(model, link);
  return link;
};

test("formats, widths, frozen rows and hidden lines that the add-in sets are in the grid and in the file", () => {
  const sheet = new Worksheet(model, book.activeSheetId());
  const { Format: format } = range("B2:C3");
  format.Font.Bold = true;
  format.Font.Size = 16;
  format.Font.Color = "#1F3B36";
  format.Fill.Color = "#E1EFEC";
  format.WrapText = true;
  format.HorizontalAlignment = "Right";
  range("C3").Format.Fill.Clear();
  // 90 points are 120 pixels: 17 characters and a seventh.
  range("B:B").Format.ColumnWidth = 90;
  sheet.FreezePanes.FreezeRows(4);
  sheet.Gridlines = false;

  const read = openXlsx(save(book, model, null)).contents.sheets[0]!;
  const style = { bold: true, size: 16, color: "#1f3b36", wrap: true, align: "right" };
  expect(cellAt(read, "B2").style).toMatchObject({ ...style, fill: "#e1efec" });
  expect(cellAt(read, "C3").style).toMatchObject(style);
  expect(cellAt(read, "C3").style?.fill).toBeUndefined();
  expect(read.columns).toMatchObject([{ first: 1, last: 1, hidden: false }]);
  expect(read.columns[0]!.width).toBeCloseTo(120 / 7, 1);
  expect(read).toMatchObject({ frozen: { rows: 4, columns: 0 }, showGridLines: false });
});

test("rules with their help and alerts are in the file, each where all three are the same", () => {
  const list = (source: string) => ({ list: { inCellDropDown: true, source } });
  range("A2:A10").DataValidation.Rule = list("ja,nej");
  range("A5:A20").DataValidation.Rule = list("hel,delvis");
  range("A4:B6").DataValidation.Prompt = { title: "Tjänst", message: "Välj ett ord" };
  range("A2:A3").DataValidation.ErrorAlert = { title: "", message: "Bara ja eller nej", style: "Warning" };
  const { validations } = openXlsx(save(book, model, null)).contents.sheets[0]!;

  const at = (row: number, column: number) =>
    validations.filter(({ ranges }) =>
      ranges.some(
        (rect) =>
          row >= rect.row &&
          row < rect.row + rect.rows &&
          column >= rect.column &&
          column < rect.column + rect.columns,
      ),
    );
  const said = (row: number, column: number) =>
    at(row, column).map(({ type, formula1, prompt, error }) => [
      type,
      formula1,
      prompt?.text,
      error?.text,
      error?.style,
    ]);
  expect(said(1, 0)).toEqual([["list", '"ja,nej"', undefined, "Bara ja eller nej", "warning"]]);
  expect(said(3, 0)).toEqual([["list", '"ja,nej"', "Välj ett ord", undefined, undefined]]);
  expect(said(5, 0)).toEqual([["list", '"hel,delvis"', "Välj ett ord", undefined, undefined]]);
  expect(said(19, 0)).toEqual([["list", '"hel,delvis"', undefined, undefined, undefined]]);
  expect(said(4, 1)).toEqual([["none", undefined, "Välj ett ord", undefined, undefined]]);
  expect(said(20, 0)).toEqual([]);
});

test("a sheet that is protected in its file is so for the add-in, until it takes the protection away", () => {
  const link = openFile(archive(excelParts()));
  expect(sheetNamed(link.opened.contents, "Centraler").protected).toBe(true);
  const { DataValidation: rules } = range("Z50");
  expect(() => rules.Clear()).toThrow("You cannot perform the requested operation.");
  expect(sheetNamed(openXlsx(save(book, model, link)).contents, "Centraler").protected).toBe(true);
  model.setProtection(book.activeSheetId(), undefined);
  expect(sheetNamed(openXlsx(save(book, model, link)).contents, "Centraler").protected).toBe(false);
});

test("rules of the file stay where the add-in has set none", () => {
  const link = openFile(archive(excelParts()));
  model.setProtection(book.activeSheetId(), undefined);
  const own = (file: Uint8Array) =>
    sheetNamed(openXlsx(file).contents, "Centraler").validations.filter((rule) => !rule.extended);
  const before = own(archive(excelParts()));
  expect(before.length).toBeGreaterThan(0);
  const words = { list: { inCellDropDown: true, source: "ja,nej" } };
  range("Z50").DataValidation.Rule = words;
  expect(own(save(book, model, link)).slice(0, -1)).toEqual(before);

  const { row, column } = before[0]!.ranges[0]!;
  new Worksheet(model, book.activeSheetId()).GetCell(row, column).DataValidation.Rule = words;
  const after = own(save(book, model, link));
  const there = after.filter(({ ranges }) =>
    ranges.some((rect) => rect.row === row && rect.column === column),
  );
  expect(there).toMatchObject([{ type: "list", formula1: '"ja,nej"' }]);
});

describe("the add-in's settings", () => {
  const plain = archive(plainWorkbook({ Blad1: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
  const settingsOf = (bytes: Uint8Array) =>
    Object.fromEntries(readAddinSettings(openXlsx(bytes).source.parts, addin.id));

  test("are written where Excel keeps them, read again, changed and taken away", () => {
    const link = openFile(plain);
    model.settings.set("val", JSON.stringify({ text: 'å "<&>"', antal: 3 }));
    const bytes = save(book, model, link);
    expect(settingsOf(bytes)).toEqual({ val: '{"text":"å \\"<&>\\"","antal":3}' });
    expect(textOf(bytes, "_rels/.rels")).toContain("/relationships/webextensiontaskpanes");
    expect(textOf(bytes, "xl/webextensions/taskpanes.xml")).toContain('visibility="0"');
    expect(textOf(bytes, "[Content_Types].xml")).toContain("application/vnd.ms-office.webextension+xml");

    const again = openFile(bytes);
    model.settings.set("val", "2");
    model.settings.set("annat", '"x"');
    const changed = save(book, model, again);
    expect(settingsOf(changed)).toEqual({ val: "2", annat: '"x"' });
    expect(differingParts(changed, bytes)).toEqual(["xl/webextensions/webextension1.xml"]);
  });

  test("that are as they were change no part of the file", () => {
    const link = openFile(plain);
    expect(differingParts(save(book, model, link), plain)).toEqual([]);
    model.settings.set("val", "1");
    const kept = save(book, model, link);
    const again = openFile(kept);
    model.settings.set("val", "1");
    expect(differingParts(save(book, model, again), kept)).toEqual([]);
  });

  test("join the task panes that the file has, and leave another add-in's alone", () => {
    const link = openFile(archive(excelParts()));
    model.settings.set("val", "1");
    const bytes = save(book, model, link);
    expect(settingsOf(bytes)).toEqual({ val: "1" });
    const parts = Object.keys(unpack(bytes)).filter((name) => name.startsWith("xl/webextensions/"));
    expect(parts.sort()).toEqual([
      "xl/webextensions/_rels/taskpanes.xml.rels",
      "xl/webextensions/taskpanes.xml",
      "xl/webextensions/webextension1.xml",
    ]);
    expect(Object.fromEntries(readAddinSettings(openXlsx(bytes).source.parts, "annan"))).toEqual({});
  });

  test("that cannot be read keep nobody from the workbook", () => {
    const link = openFile(plain);
    model.settings.set("val", "1");
    const parts = unpack(save(book, model, link));
    const broken = archive({ ...parts, "xl/webextensions/webextension1.xml": "<we:webext" });
    expect(settingsOf(broken)).toEqual({});
  });
});

describe("rules for how cells look", () => {
  const sums = (address: string, formula: string): void => {
    const { Rule: rule, Format: format } = range(address).ConditionalFormats.Add("Custom").Custom;
    rule.Formula = formula;
    format.Font.Bold = false;
    format.Fill.Color = "#E1EFEC";
    format.Borders.GetItem("EdgeBottom").Color = "#7FA39B";
  };
  const inFile = (link: FileLink | null = null) =>
    openXlsx(save(book, model, link)).contents.sheets[0]!.conditionalFormats;
  const style = {
    bold: false,
    fill: "#e1efec",
    borders: { top: null, right: null, bottom: { style: "thin", color: "#7fa39b" }, left: null },
  };

  test("are in the file, and go along with rows and columns: what is named from the first cell with it, what is fixed by itself", () => {
    sums("A3:C20", '=AND($A3="A3",$D$1="",$D$9="")');
    shiftRules(model, book.activeSheetId(), { axis: "rows", at: 1, count: 2 });
    shiftRules(model, book.activeSheetId(), { axis: "columns", at: 2, count: 1 });
    expect(inFile()).toEqual([
      {
        ranges: [{ row: 4, column: 0, rows: 18, columns: 4 }],
        rules: [
          {
            type: "expression",
            priority: 1,
            stopIfTrue: false,
            formulas: ['AND($A5="A3",$E$1="",$E$11="")'],
            style,
          },
        ],
      },
    ]);
    shiftRules(model, book.activeSheetId(), { axis: "rows", at: 0, count: -99 });
    expect(inFile()).toEqual([]);
  });

  test("stand before those of a file, which stay as they are until somebody clears them", () => {
    sums("A1:A9", '=$A1="Summa"');
    const file = save(book, model, null);
    book.dispose();
    book = createHeadlessUniver();
    const link = openFile(file);
    expect(inFile(link)).toHaveLength(1);
    sums("B1:B9", '=$B1="Summa"');
    expect(inFile(link).map(({ rules }) => rules[0]!.formulas)).toEqual([['$B1="Summa"'], ['$A1="Summa"']]);
    range("A1:A5").ConditionalFormats.ClearAll();
    expect(inFile(link).map(({ ranges }) => ranges[0]!.row)).toEqual([0, 5]);
    range("A1:Z99").ConditionalFormats.ClearAll();
    expect(inFile(link)).toEqual([]);
  });
});
