/** A file of somebody's own, opened as in Excel: what lies hidden in it is found by Kontroll, and comes along nowhere. */
import { strFromU8 } from "fflate";
import { readIncomingFile } from "../../../src/cells/share/incoming";
import { copyText } from "../../../src/text/share/copy";
import { incomingWorkbook, readingLimits } from "../../../src/workbook/share/collect/incoming-workbook";
import { copyFile, readCopy } from "../../../src/workbook/share/copy/make-copy";
import { hideSheet, readNames, readProperties, showSheet } from "../../../src/workbook/share/look-closer";
import { inspectWorkbook } from "../../../src/workbook/share/inspect";
import { openXlsx, readFile, ReadingBudget } from "../../../src/xlsx";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import {
  contentsFromBook,
  keepAsInFile,
  openInBook,
  saveXlsx,
  withKeptByHost,
} from "../../../src/workbench/xlsx";
import type { FileLink } from "../../../src/workbench/xlsx";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { unpack } from "../../workbench/xlsx/support/archive";
import { planted, plantedFile } from "./planted-file";

const bytes = plantedFile();

let book: UniverBook;
let office: OfficePage;
let link: FileLink;

beforeAll(async () => {
  book = createHeadlessUniver();
  link = openInBook(book, openXlsx(bytes), "Centraler.xlsx");
  office = await officeInJsdom({ book });
  keepAsInFile(office.host.model, link);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  await copyText.load("sv");
});
afterAll(() => {
  for (const name of ["Excel", "Office"]) delete (globalThis as Record<string, unknown>)[name];
  office.close();
  book.dispose();
});

const everywhere = (bytes: Uint8Array): string =>
  Object.entries(unpack(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join("\n");

test("everything is in the file to be found: what is searched for later is there", () => {
  const all = everywhere(bytes);
  expect(Object.values(planted).filter((word) => !all.includes(word))).toEqual([]);
});

test("Kontroll finds each, with its place where Excel can show one, and never tells what it says", async () => {
  const { exposures, notLookedAt, sheets } = await office.Excel.run(inspectWorkbook);
  expect(
    exposures.map(({ kind, what, count, at }) => [
      kind,
      what,
      count,
      at && `${at.sheet} ${at.row},${at.column}`,
    ]),
  ).toEqual([
    ["hidden-sheet", "Underlag", 1, undefined],
    ["personal", "rubrik", 1, "Underlag 0,1"],
    ["very-hidden-sheet", "Register", 1, undefined],
    ["personal", "personnummer", 1, "Register 1,1"],
    ["hidden-rows", "Centraler", 1, "Centraler 3,0"],
    // Of the hidden columns one holds anything.
    ["hidden-columns", "Centraler", 1, "Centraler 0,4"],
    ["external-name", "Priser", 1, undefined],
    ["broken-name", "Trasig", 1, undefined],
    ["hidden-name", "Vikarie", 1, "Centraler 1,0"],
    ["hidden-name", "Kontakt", 1, undefined],
    ["broken-name", "Lokal", 1, undefined],
    ["comments", "", 1, "Centraler 2,3"],
    ["pivots", "", 1, "Centraler 6,1"],
    ["author", "", 3, undefined],
  ]);
  // The library of today's package knows no notes: said, and not passed over.
  expect(notLookedAt).toEqual(["notes"]);
  expect(sheets.map(({ name, isVisible }) => [name, isVisible])).toEqual([
    ["Centraler", true],
    ["Underlag", false],
    ["Register", false],
  ]);
  const told = JSON.stringify(exposures);
  expect(Object.values(planted).filter((word) => told.includes(word))).toEqual([]);
});

test("what no cell shows is told to whoever asks: what names stand for, and what the file's properties say", async () => {
  const names = (kind: "external-name" | "broken-name" | "hidden-name", what: string) =>
    office.Excel.run((context) => readNames(context, { kind, what }));
  expect(await names("external-name", "Priser")).toEqual([{ formula: "=[1]Blad1!$A$1", sheet: undefined }]);
  expect(await names("hidden-name", "Kontakt")).toEqual([
    { formula: `="${planted.nameConstant}"`, sheet: undefined },
  ]);
  expect(await names("broken-name", "Lokal")).toEqual([{ formula: "=Underlag!#REF!", sheet: "Underlag" }]);
  expect(await names("broken-name", "Priser")).toEqual([]);
  expect(await office.Excel.run(readProperties)).toEqual({
    author: planted.property,
    lastAuthor: planted.property,
    company: planted.company,
    manager: "",
  });
});

test("a hidden sheet is shown in front, and hidden again as deep as it was; where the structure is protected it stays", async () => {
  const seen = (): unknown[] => book.sheets().map(({ name, visibility }) => [name, visibility]);
  const before = seen();
  await office.Excel.run((context) => showSheet(context, "Register"));
  expect(book.sheets().find(({ id }) => id === book.activeSheetId())?.name).toBe("Register");
  expect(seen()).toContainEqual(["Register", "Visible"]);
  await office.Excel.run((context) => hideSheet(context, "Register", "VeryHidden"));
  expect(seen()).toEqual(before);
  await office.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(office.Excel.run((context) => showSheet(context, "Register"))).rejects.toBeDefined();
  expect(seen()).toEqual(before);
  await office.Excel.run(async (context) => {
    context.workbook.protection.unprotect();
    await context.sync();
  });
});

test("a copy of the sheet that is seen has none of it, down to the XML", async () => {
  const copy = await office.Excel.run((context) => readCopy(context, ["Centraler"], true));
  if ("refused" in copy) throw new Error(copy.refused.reason);
  const { about } = copyText.in("sv");
  const { workbook } = copy;
  const copied = copyFile(copy, { workbook, day: 46_000, definition: undefined, text: about });
  const all = everywhere(copied);
  expect(all).toContain("Björken");
  // A row that is hidden in the workbook is left out.
  expect(all).not.toContain("Granen");
  expect(Object.values(planted).filter((word) => all.includes(word))).toEqual([]);
  for (const part of Object.keys(unpack(copied))) {
    expect(part).not.toMatch(/comment|person|externalLink|pivot/iu);
  }
  expect(all).not.toMatch(/definedName name="(?:Priser|Trasig|Vikarie|Kontakt|Lokal)"|#REF!/u);
});

test("Samla in reads the table that is seen, counts the hidden sheets, and takes nothing of the rest", () => {
  const read = readFile("Centraler.xlsx", bytes, new ReadingBudget(readingLimits));
  const file = readIncomingFile(incomingWorkbook("Centraler.xlsx", read));
  expect(file.hiddenSheets).toBe(2);
  expect(file.tables.map(({ kind, sheet, rows }) => [kind, sheet, rows.length])).toEqual([
    ["centres", "Centraler", 3],
  ]);
  const told = JSON.stringify(file);
  expect(Object.values(planted).filter((word) => told.includes(word))).toEqual([]);
});

test("what the host was told of the file is written back by nobody: the file that is saved unchanged is the same to the byte", () => {
  const ids = book.sheets().map(({ id }) => id);
  const contents = withKeptByHost(contentsFromBook(book, link), ids, office.host.model, link);
  expect(Buffer.compare(saveXlsx(link.opened, contents).bytes, bytes)).toBe(0);
});
