import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import { contentsFromBook, openInBook, openXlsx, saveXlsx } from "../../../src/workbench/xlsx";
import { archive, differingParts, textOf, type PartTexts } from "./support/archive";
import { cellAt, sheetNamed, withCells } from "./support/edits";
import { contentTypes, relations } from "./support/excel-parts";

/**
 * Small files in the manner of programs that people meet, each with the turns of its own that a reader or a patcher could stumble over: put
 * together here after files that the programs wrote.
 */
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const types = contentTypes({
  "xl/workbook.xml": `${spreadsheet}.sheet.main+xml`,
  "xl/worksheets/sheet1.xml": `${spreadsheet}.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${spreadsheet}.worksheet+xml`,
  "xl/sharedStrings.xml": `${spreadsheet}.sharedStrings+xml`,
  "xl/tables/table1.xml": `${spreadsheet}.table+xml`,
  "xl/calcChain.xml": `${spreadsheet}.calcChain+xml`,
});
const start = relations({ rId1: ["officeDocument", "xl/workbook.xml"] });
const text = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

const files: Readonly<Record<string, PartTexts>> = {
  /** Targets from the root, an empty list of names, texts in place, formulas without a value, and no sheet that says it is selected. */
  openpyxl: {
    "[Content_Types].xml": types,
    "_rels/.rels": start.replace('"xl/workbook.xml"', '"/xl/workbook.xml"'),
    "xl/workbook.xml":
      `<workbook xmlns="${main}"><workbookPr /><workbookProtection /><bookViews><workbookView visibility="visible" minimized="0" firstSheet="0" activeTab="0" /></bookViews>` +
      `<sheets><sheet xmlns:r="${office}" name="Data å" sheetId="1" state="visible" r:id="rId1" /></sheets><definedNames /><calcPr calcId="124519" fullCalcOnLoad="1" /></workbook>`,
    "xl/_rels/workbook.xml.rels": relations({ rId1: ["worksheet", "/xl/worksheets/sheet1.xml"] }),
    "xl/worksheets/sheet1.xml":
      `<worksheet xmlns="${main}"><sheetPr><outlinePr summaryBelow="1" summaryRight="1" /><pageSetUpPr /></sheetPr><dimension ref="A1:B2" />` +
      '<sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1" /></sheetView></sheetViews><sheetFormatPr baseColWidth="8" defaultRowHeight="15" />' +
      `<sheetData><row r="1">${text("A1", "Namn")}<c r="B1"><v>1.5</v></c></row><row r="2">${text("A2", "=1+1")}<c r="B2"><f>B1*2</f><v /></c></row></sheetData></worksheet>`,
  },
  /** No view of the sheet at all, a calculated cell without a value, and rows that say how wide they are. */
  ExcelJS: {
    "[Content_Types].xml": types,
    "_rels/.rels": start,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><fileVersion appName="xl"/><workbookPr defaultThemeVersion="164011" filterPrivacy="1"/><sheets><sheet sheetId="1" name="Data å" state="visible" r:id="rId3"/></sheets><calcPr calcId="171027"/></workbook>`,
    "xl/_rels/workbook.xml.rels": relations({
      rId2: ["sharedStrings", "sharedStrings.xml"],
      rId3: ["worksheet", "worksheets/sheet1.xml"],
    }),
    "xl/sharedStrings.xml": `<sst xmlns="${main}" count="2" uniqueCount="2"><si><t>Namn</t></si><si><r><rPr><b/></rPr><t>=1</t></r><r><t xml:space="preserve">+1</t></r></si></sst>`,
    "xl/worksheets/sheet1.xml":
      `<worksheet xmlns="${main}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:B2"/><sheetFormatPr defaultRowHeight="15" outlineLevelRow="0" outlineLevelCol="0" x14ac:dyDescent="55"/>` +
      '<sheetData><row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c></row><row r="2" spans="1:2" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>B1*2</f></c></row></sheetData></worksheet>',
  },
  /** Names of parts in another folder and another order, a prefix for everything, and lists with spaces and line ends between their items. */
  "a program that writes for people to read": {
    "[Content_Types].xml": types,
    "_rels/.rels": start,
    "xl/workbook.xml":
      `<?xml version='1.0' encoding='utf-8'?>\n<x:workbook xmlns:x='${main}' xmlns:r='${office}'>\n  <x:sheets>\n    <x:sheet name='Data å' sheetId='4' r:id='R1' />\n    <x:sheet name='Blad 2' sheetId='9' r:id='R2' />\n  </x:sheets>\n` +
      "  <x:definedNames>\n    <x:definedName name='Belopp'>'Data å'!$B$1</x:definedName>\n  </x:definedNames>\n</x:workbook>\n",
    "xl/_rels/workbook.xml.rels": relations({
      R1: ["worksheet", "worksheets/sheet1.xml"],
      R2: ["worksheet", "worksheets/sheet2.xml"],
    }),
    "xl/worksheets/sheet1.xml": `<?xml version='1.0' encoding='utf-8'?>\n<x:worksheet xmlns:x='${main}'>\n  <x:sheetData>\n    <x:row r='1'>\n      <x:c r='A1' t='inlineStr'><x:is><x:t>Namn</x:t></x:is></x:c>\n      <x:c r='B1'><x:v>1.5</x:v></x:c>\n    </x:row>\n    <x:row r='2'>\n      <x:c r='A2' t='str'><x:v>=1+1</x:v></x:c>\n      <x:c r='B2'><x:f>B1*2</x:f><x:v>3</x:v></x:c>\n    </x:row>\n  </x:sheetData>\n</x:worksheet>\n`,
    "xl/worksheets/sheet2.xml": `<?xml version='1.0' encoding='utf-8'?>\n<x:worksheet xmlns:x='${main}'>\n  <x:sheetData>\n  </x:sheetData>\n</x:worksheet>\n`,
  },
  /** Days counted from 1904, and sheets that are selected together. */
  "Excel for Mac of old": {
    "[Content_Types].xml": types,
    "_rels/.rels": start,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="1"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Data å" sheetId="1" r:id="rId1"/><sheet name="Blad 2" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["worksheet", "worksheets/sheet2.xml"],
    }),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1">${text("A1", "Namn")}<c r="B1"><v>1.5</v></c></row><row r="2">${text("A2", "=1+1")}<c r="B2"><f>B1*2</f><v>3</v></c></row></sheetData></worksheet>`,
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/></worksheet>`,
  },
};

describe.each(Object.keys(files))("a file of %s", (program) => {
  const file = archive(files[program]!);
  const opened = openXlsx(file);
  const sheet = sheetNamed(opened.contents, "Data å");

  test("is read", () => {
    expect(cellAt(sheet, "A1").value).toBe("Namn");
    expect(cellAt(sheet, "B1").value).toBe(1.5);
    expect(cellAt(sheet, "A2")).toMatchObject({ value: "=1+1" });
    expect(cellAt(sheet, "A2").formula).toBeUndefined();
    expect(cellAt(sheet, "B2").formula).toBe("=B1*2");
  });

  test("is the same to the byte when nothing has changed, whatever it does not say", () => {
    expect(differingParts(saveXlsx(opened, opened.contents).bytes, file)).toEqual([]);
  });

  test("has one part changed when one cell is, and the cell is there", () => {
    const { bytes } = saveXlsx(opened, withCells(opened.contents, "Data å", { B1: { value: 4 } }));
    expect(differingParts(bytes, file)).toEqual(["xl/worksheets/sheet1.xml"]);
    // The cell itself is written with quotes of one kind.
    const sheetOf = (from: Uint8Array): string =>
      textOf(from, "xl/worksheets/sheet1.xml").replaceAll("'", '"');
    expect(sheetOf(bytes).replace(">4<", ">1.5<")).toBe(sheetOf(file));
  });

  test("goes through the grid as it is; once something is changed, what had no value has one", async () => {
    const book = createHeadlessUniver();
    const link = openInBook(book, opened, "fil.xlsx");
    await book.settled();
    expect(differingParts(saveXlsx(opened, contentsFromBook(book, link)).bytes, file)).toEqual([]);
    book.sheets()[0]!.write({ row: 30, column: 0, rows: 1, columns: 1 }, [["mer"]]);
    await book.settled();
    const { bytes } = saveXlsx(opened, contentsFromBook(book, link));
    book.dispose();
    expect(differingParts(bytes, file)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(cellAt(sheetNamed(openXlsx(bytes).contents, "Data å"), "B2")).toMatchObject({
      formula: "=B1*2",
      value: 3,
    });
  });
});

test("days from 1904 stay so when something is saved: the cell, and what the workbook says", () => {
  const file = archive(files["Excel for Mac of old"]!);
  const opened = openXlsx(file);
  expect(opened.limitations.map(({ kind }) => kind)).toEqual(["date-1904"]);
  const { bytes } = saveXlsx(opened, withCells(opened.contents, "Data å", { C1: { value: 42_000 } }));
  const again = openXlsx(bytes).contents;
  expect(again.dateSystem).toBe(1904);
  expect(cellAt(sheetNamed(again, "Data å"), "C1").value).toBe(42_000);
});

test("rows that do not say how high they are, are shown as high as their letters, and the file goes on not saying it", async () => {
  const styled = {
    fonts: '<font><sz val="11"/></font><font><sz val="16"/></font><font><sz val="20"/></font>',
    row: (row: number, style: number, more = "") =>
      `<row r="${row}"${more}><c r="A${row}" s="${style}"><v>1</v></c><c r="B${row}" s="2"/></row>`,
  };
  const parts: PartTexts = {
    ...files["ExcelJS"],
    "xl/_rels/workbook.xml.rels": relations({
      rId3: ["worksheet", "worksheets/sheet1.xml"],
      rId4: ["styles", "styles.xml"],
    }),
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts>${styled.fonts}</fonts><fills/><borders/><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${styled.row(1, 0)}${styled.row(2, 1)}${styled.row(3, 2)}${styled.row(4, 2, ' ht="15" customHeight="1"')}</sheetData></worksheet>`,
  };
  const file = archive(parts);
  const book = createHeadlessUniver();
  const link = openInBook(book, openXlsx(file), "fil.xlsx");
  await book.settled();
  // Excel's heights for 16 and 20 points are 21 and 26.25 points, 28 and 35 pixels; a height that is said holds. Empty cells do not count.
  expect(book.look(book.activeSheetId()).rowHeights).toEqual({ 1: 28, 2: 35, 3: 20 });
  expect(differingParts(saveXlsx(link.opened, contentsFromBook(book, link)).bytes, file)).toEqual([]);
  book.dispose();
});

describe("a table whose own cells leave its name out, as XlsxWriter writes them", () => {
  const cells =
    `<row r="1">${text("A1", "Namn")}${text("B1", "Belopp")}${text("C1", "Dubbelt")}</row>` +
    `<row r="2">${text("A2", "x")}<c r="B2"><v>2</v></c><c r="C2"><f>[[#This Row],[Belopp]]*2</f><v>4</v></c></row>` +
    `<row r="3">${text("A3", "Summa")}<c r="B3"><f>SUBTOTAL(109,[Belopp])</f><v>2</v></c><c r="C3"><f>[1]Blad1!A1+SUM(T[Dubbelt])</f><v>4</v></c></row>` +
    '<row r="5"><c r="A5"><f>SUM(T[Belopp])</f><v>2</v></c></row>';
  const parts: PartTexts = {
    ...files["ExcelJS"],
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${cells}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relations({ rId1: ["table", "../tables/table1.xml"] }),
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:C3" totalsRowCount="1"><autoFilter ref="A1:C2"/><tableColumns count="3"><tableColumn id="1" name="Namn" totalsRowLabel="Summa"/><tableColumn id="2" name="Belopp" totalsRowFunction="sum"/><tableColumn id="3" name="Dubbelt" totalsRowFunction="custom"><calculatedColumnFormula>[[#This Row],[Belopp]]*2</calculatedColumnFormula><totalsRowFormula>[1]Blad1!A1+SUM(T[Dubbelt])</totalsRowFormula></tableColumn></tableColumns></table>`,
  };
  const file = archive(parts);
  const opened = openXlsx(file);
  const sheet = sheetNamed(opened.contents, "Data å");

  test("the grid is told the name; another workbook's number is none of a table's columns", () => {
    expect(cellAt(sheet, "C2").formula).toBe("=T[[#This Row],[Belopp]]*2");
    expect(cellAt(sheet, "B3").formula).toBe("=SUBTOTAL(109,T[Belopp])");
    expect(cellAt(sheet, "C3").formula).toBe("=[1]Blad1!A1+SUM(T[Dubbelt])");
    expect(cellAt(sheet, "A5").formula).toBe("=SUM(T[Belopp])");
  });

  test("it calculates there, and the file keeps the formulas as they were", async () => {
    const book = createHeadlessUniver();
    const link = openInBook(book, opened, "fil.xlsx");
    book.sheets()[0]!.write({ row: 1, column: 1, rows: 1, columns: 1 }, [[5]]);
    await book.settled();
    const { bytes } = saveXlsx(opened, contentsFromBook(book, link));
    book.dispose();
    const xml = textOf(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toContain("<f>[[#This Row],[Belopp]]*2</f><v>10</v>");
    expect(xml).toContain("<f>SUBTOTAL(109,[Belopp])</f><v>5</v>");
    expect(differingParts(bytes, file)).toEqual(["xl/worksheets/sheet1.xml"]);
  });
});
