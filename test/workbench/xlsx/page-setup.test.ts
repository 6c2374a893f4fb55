import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import fc from "../../support/properties";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import { BookWatcher } from "../../../src/workbench/host/model/book-watcher";
import { Model } from "../../../src/workbench/host/model/model";
import { OfficeEvents } from "../../../src/workbench/host/model/office-events";
import { shiftPageSetup } from "../../../src/workbench/host/model/sheets/page-setup";
import { Worksheet } from "../../../src/workbench/host/model/sheets/worksheet";
import {
  contentsFromBook,
  type FileLink,
  keepAsInFile,
  leftBehind,
  openInBook,
  openXlsx,
  saveXlsx,
  withKeptByHost,
} from "../../../src/workbench/xlsx";
import { joinFooter, splitFooter } from "../../../src/xlsx/package/footer-parts";
import { changeStructure } from "../grid/open-book";
import { archive, differingParts, type PartTexts, textOf } from "./support/archive";
import { excelParts, plainWorkbook } from "./support/excel-parts";

/** How sheets are printed: what the add-in asks for through Office.js, saved, read in the file's own text and opened again. */
let book: UniverBook;
let model: Model;
let changes: number;

beforeEach(() => {
  book = createHeadlessUniver();
  take();
});
afterEach(() => book.dispose());

function take(link: FileLink | null = null): void {
  model = new Model(book, new OfficeEvents(() => undefined), {
    workbookName: "bok.xlsx",
    newNames: { sheet: "Blad", table: "Tabell", column: "Kolumn", chart: "Diagram" },
  });
  new BookWatcher(model);
  changes = 0;
  model.onChange(() => changes++);
  keepAsInFile(model, link);
}

function open(file: Uint8Array): FileLink {
  const link = openInBook(book, openXlsx(file), "bok.xlsx");
  take(link);
  return link;
}

function save(link: FileLink | null = null): Uint8Array {
  const ids = book.sheets().map(({ id }) => id);
  return saveXlsx(link?.opened ?? null, withKeptByHost(contentsFromBook(book, link), ids, model, link)).bytes;
}

const sheetAt = (place: number): Worksheet => new Worksheet(model, book.sheets()[place]!.id);
const pageOf = (place: number) => sheetAt(place).PageLayout;
const partOf = (bytes: Uint8Array, part = "xl/worksheets/sheet1.xml"): string => textOf(bytes, part);

/** The names of the file as the file writes them. */
const namesIn = (bytes: Uint8Array): string[] =>
  [...textOf(bytes, "xl/workbook.xml").matchAll(/<definedName [^>]*>[^<]*/g)].map(([name]) =>
    name.replace("<definedName ", ""),
  );

/** As the add-in does it for a sheet that it writes. */
function setUp(place: number, footer = "El && vatten"): void {
  const page = pageOf(place);
  page.Orientation = "Landscape";
  page.PaperSize = "A4";
  page.Zoom = { horizontalFitToPages: 1 } as never;
  page.LeftMargin = 28.35;
  page.RightMargin = 28.35;
  page.SetPrintArea("A:G");
  page.SetPrintTitleRows("$4:$5");
  const { DefaultForAllPages: text } = page.HeadersFooters;
  text.LeftFooter = footer;
  text.RightFooter = "&P (&N)";
}

/** What the host tells the add-in. */
function told(place: number): unknown {
  const page = pageOf(place);
  const { LeftFooter, RightFooter } = page.HeadersFooters.DefaultForAllPages;
  return [
    page.Orientation,
    page.PaperSize,
    page.Zoom,
    page.LeftMargin,
    page.RightMargin,
    LeftFooter,
    RightFooter,
  ];
}

const asSetUp = ["Landscape", "A4", { horizontalFitToPages: 1 }, 28.35, 28.35, "El && vatten", "&P (&N)"];
const asExcelDoes = ["Portrait", "Letter", { scale: 100 }, 50.4, 50.4, "", ""];

test("rows that begin a page are in the file where Excel keeps them, and move with the rows above them", () => {
  setUp(0);
  const breaks = sheetAt(0).HorizontalPageBreaks;
  breaks.Add("A31");
  breaks.Add("A12");
  breaks.Add("A12");
  expect(breaks.items().map(({ RowIndex }) => RowIndex)).toEqual([11, 30]);
  expect(() => breaks.Add("A1")).toThrow();
  const bytes = save();
  expect(partOf(bytes)).toContain(
    '</headerFooter><rowBreaks count="2" manualBreakCount="2">' +
      '<brk id="11" max="16383" man="1"/><brk id="30" max="16383" man="1"/></rowBreaks>',
  );
  const again = open(bytes);
  const known = (): number[] =>
    sheetAt(0)
      .HorizontalPageBreaks.items()
      .map(({ RowIndex }) => RowIndex);
  expect(known()).toEqual([11, 30]);
  expect(differingParts(save(again), bytes)).toEqual([]);
  shiftPageSetup(model, book.sheets()[0]!.id, { axis: "rows", at: 12, count: 3 });
  expect(known()).toEqual([11, 33]);
  sheetAt(0).HorizontalPageBreaks.RemovePageBreaks();
  expect(partOf(save(again))).not.toContain("rowBreaks");
});

test("the page that is set is in the file, where Excel keeps it and in the order that it demands, and known again when opened", () => {
  expect(told(0)).toEqual(asExcelDoes);
  setUp(0);
  expect(changes).toBeGreaterThan(0);
  expect(told(0)).toEqual(asSetUp);
  const name = book.sheets()[0]!.name;
  const bytes = save();

  const part = partOf(bytes);
  expect(part).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  // 28.35 of 72 points to the inch.
  expect(part).toContain(
    '<pageMargins left="0.39375" right="0.39375" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>' +
      "<headerFooter><oddFooter>&amp;LEl &amp;&amp; vatten&amp;R&amp;P (&amp;N)</oddFooter></headerFooter></worksheet>",
  );
  expect(part.indexOf("<sheetPr")).toBeLessThan(part.indexOf("<sheetData"));
  expect(namesIn(bytes)).toEqual([
    `name="_xlnm.Print_Area" localSheetId="0">${name}!$A:$G`,
    `name="_xlnm.Print_Titles" localSheetId="0">${name}!$4:$5`,
  ]);

  const link = open(bytes);
  expect(told(0)).toEqual(asSetUp);
  expect(changes).toBe(0);
  expect(link.opened.contents.sheets[0]!.page).toMatchObject({
    printArea: { row: 0, column: 0, columns: 7 },
    titleRows: { row: 3, rows: 2 },
  });
  expect(differingParts(save(link), bytes)).toEqual([]);
});

test("columns that stand on each page are in the file before the rows, and known again", () => {
  setUp(0);
  pageOf(0).SetPrintTitleColumns("$A:$B");
  const name = book.sheets()[0]!.name;
  const bytes = save();
  expect(namesIn(bytes)).toContain(`name="_xlnm.Print_Titles" localSheetId="0">${name}!$A:$B,${name}!$4:$5`);
  const link = open(bytes);
  expect(link.opened.contents.sheets[0]!.page.titleColumns).toMatchObject({ column: 0, columns: 2 });
  expect(differingParts(save(link), bytes)).toEqual([]);
});

test("a sheet whose page nobody has set says nothing of it", () => {
  const part = partOf(save());
  for (const section of ["sheetPr", "pageMargins", "pageSetup", "headerFooter"]) {
    expect(part).not.toContain(`<${section}`);
  }
});

test("pages are fitted or enlarged, never both", () => {
  setUp(0);
  pageOf(0).Zoom = { scale: 70 } as never;
  const bytes = save();
  expect(partOf(bytes)).toContain('<pageSetup paperSize="9" scale="70" orientation="landscape"/>');
  expect(partOf(bytes)).not.toContain("fitToPage");
  const link = open(bytes);
  pageOf(0).Zoom = { horizontalFitToPages: 2, verticalFitToPages: 3 } as never;
  const fitted = partOf(save(link));
  expect(fitted).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="3"/>',
  );
  expect(fitted).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  open(save(link));
  expect(pageOf(0).Zoom).toEqual({ horizontalFitToPages: 2, verticalFitToPages: 3 });
});

describe("a page that came with the file", () => {
  const rich: PartTexts = {
    ...plainWorkbook({ Ett: '<row r="1"><c r="A1"><v>1</v></c></row>', "Två blad": "" }),
  };
  const inFirst =
    '<printOptions gridLines="1"/><pageMargins left="0.25" right="0.5" top="1.5" bottom="1" header="0.1" footer="0.2"/>' +
    '<pageSetup paperSize="8" scale="85" orientation="landscape" blackAndWhite="1"/>' +
    '<headerFooter differentFirst="1"><oddHeader>&amp;CRubrik</oddHeader><oddFooter>Mitt&amp;R&amp;D</oddFooter>' +
    "<firstFooter>&amp;LFörst</firstFooter></headerFooter>";
  const part = "xl/worksheets/sheet1.xml";
  const names =
    "<definedNames>" +
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">Ett!$A:$B,Ett!$2:$3</definedName>' +
    "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'Två blad'!$A$1:$C$9,'Två blad'!$E$1:$F$9</definedName>" +
    '<definedName name="Moms">Ett!$A$1</definedName></definedNames>';
  const file = archive({
    ...rich,
    [part]: String(rich[part])
      .replace("<sheetData", '<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetData')
      .replace("</worksheet>", `${inFirst}</worksheet>`),
    "xl/workbook.xml": String(rich["xl/workbook.xml"]).replace("</sheets>", `</sheets>${names}`),
  });

  test("is known to the add-in and stays to the byte while it is not set", () => {
    const link = open(file);
    expect(told(0)).toEqual(["Landscape", "A3", { scale: 85 }, 18, 36, "", "&D"]);
    // Of several areas none is the print area.
    expect(link.opened.contents.sheets[1]!.page).toEqual({});
    expect(differingParts(save(link), file)).toEqual([]);
    pageOf(0).Orientation = "Landscape";
    expect(differingParts(save(link), file)).toEqual([]);
  });

  test("is changed only in what is set", () => {
    const link = open(file);
    pageOf(0).LeftMargin = 72;
    pageOf(0).HeadersFooters.DefaultForAllPages.LeftFooter = "A & B";
    pageOf(0).Zoom = { horizontalFitToPages: 1 } as never;
    const bytes = save(link);
    expect(differingParts(bytes, file)).toEqual([part]);
    expect(partOf(bytes)).toContain(
      '<sheetPr><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(partOf(bytes)).toContain(
      '<printOptions gridLines="1"/><pageMargins left="1" right="0.5" top="1.5" bottom="1" header="0.1" footer="0.2"/>' +
        '<pageSetup paperSize="8" orientation="landscape" blackAndWhite="1" fitToWidth="1" fitToHeight="0"/>' +
        '<headerFooter differentFirst="1"><oddHeader>&amp;CRubrik</oddHeader><oddFooter>&amp;LA &amp; B&amp;CMitt&amp;R&amp;D</oddFooter>' +
        "<firstFooter>&amp;LFörst</firstFooter></headerFooter>",
    );
  });

  test("keeps the columns that it repeats when other rows are, and other names stay", () => {
    const link = open(file);
    pageOf(0).SetPrintTitleRows("$1:$1");
    pageOf(1).SetPrintArea("A1:B2");
    expect(namesIn(save(link))).toEqual([
      'name="_xlnm.Print_Titles" localSheetId="0">Ett!$A:$B,Ett!$1:$1',
      'name="_xlnm.Print_Area" localSheetId="1">\'Två blad\'!$A$1:$B$2',
      'name="Moms">Ett!$A$1',
    ]);
  });

  test("goes with its sheet when that is renamed, and goes away with it", () => {
    const link = open(file);
    sheetAt(0).Name = "Första, bladet";
    const renamed = namesIn(save(link));
    expect(renamed[0]).toBe(
      "name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Första, bladet'!$A:$B,'Första, bladet'!$2:$3",
    );
    pageOf(0).SetPrintTitleRows("$5:$5");
    pageOf(0).SetPrintArea("B2");
    const set = save(link);
    expect(namesIn(set)).toContain(
      "name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Första, bladet'!$A:$B,'Första, bladet'!$5:$5",
    );
    expect(namesIn(set)).toContain('name="_xlnm.Print_Area" localSheetId="0">\'Första, bladet\'!$B$2');
    expect(open(set).opened.contents.sheets[0]!.page.titleRows).toMatchObject({ row: 4, rows: 1 });

    sheetAt(0).Delete();
    const left = namesIn(save(open(file)));
    expect(left).toHaveLength(3);
    const again = open(file);
    sheetAt(0).Delete();
    expect(namesIn(save(again))).toEqual([
      "name=\"_xlnm.Print_Area\" localSheetId=\"0\">'Två blad'!$A$1:$C$9,'Två blad'!$E$1:$F$9",
      'name="Moms">#REF!',
    ]);
  });

  test("the schemas of ISO/IEC 29500-4 hold for it when it is set, and for a new one", () => {
    // They are for checking, not ours to publish: they lie beside the project where they are to be had.
    const folder =
      process.env["OOXML_SCHEMAS"] ?? path.resolve(__dirname, "../../../../shared/schemas/ooxml");
    const schema = path.join(folder, "sml.xsd");
    if (!existsSync(schema)) {
      process.stdout.write(
        "NOT CHECKED: page setup against its schema, because the schemas are not there.\n",
      );
      return;
    }
    setUp(0);
    const fresh = save();
    const link = open(file);
    for (const place of [0, 1]) setUp(place);
    const changed = save(link);
    const part = partOf(fresh);
    const wrong = part.replace(/(<pageMargins[^>]*>)(<pageSetup[^>]*>)/, "$2$1");
    expect(wrong).not.toBe(part);
    const found = JSON.parse(
      execFileSync(process.execPath, [path.resolve(__dirname, "../../build/validate-xml.mjs"), schema], {
        input: JSON.stringify([
          part,
          ...[fresh, changed].map((bytes) => textOf(bytes, "xl/workbook.xml")),
          ...[1, 2].map((number) => partOf(changed, `xl/worksheets/sheet${number}.xml`)),
          wrong,
        ]),
        encoding: "utf8",
      }),
    ) as string[][];
    expect(found.pop()).toEqual([expect.stringContaining("pageMargins")]);
    expect(found).toEqual([[], [], [], [], []]);
  });
});

test("the names of a new sheet have its own place, also when a sheet before it goes", () => {
  open(archive(plainWorkbook({ Ett: "", Två: "" })));
  book.addSheet("Kostnad 2026");
  setUp(2);
  sheetAt(0).Delete();
  expect(namesIn(save())).toEqual([
    'name="_xlnm.Print_Area" localSheetId="1">\'Kostnad 2026\'!$A:$G',
    'name="_xlnm.Print_Titles" localSheetId="1">\'Kostnad 2026\'!$4:$5',
  ]);
});

test("a sheet that is made again under the name of one that is gone has no page of it", () => {
  setUp(0);
  const { name } = book.sheets()[0]!;
  book.addSheet("Annat");
  sheetAt(0).Delete();
  book.addSheet(name);
  expect(namesIn(save())).toEqual([]);
  expect(told(1)).toEqual(asExcelDoes);
});

test("printed cells and repeated rows lie where their cells have gone", () => {
  setUp(0);
  const [{ id, name } = { id: "", name: "" }] = book.sheets();
  shiftPageSetup(model, id, { axis: "rows", at: 1, count: 2 });
  shiftPageSetup(model, id, { axis: "columns", at: 3, count: -1 });
  expect(namesIn(save()).map((text) => text.split(">")[1])).toEqual([`${name}!$A:$F`, `${name}!$6:$7`]);
  shiftPageSetup(model, id, { axis: "rows", at: 4, count: -9 });
  expect(namesIn(save()).map((text) => text.split(">")[1])).toEqual([`${name}!$A:$F`]);
});

test("rows that a person puts in move what the file has said of the page, and that is no longer said to stay behind", async () => {
  setUp(0);
  const link = open(save());
  const { name } = book.sheets()[0]!;
  await changeStructure(book, "insert-row", 0, 2);
  expect(namesIn(save(link)).map((text) => text.split(">")[1])).toEqual([`${name}!$A:$G`, `${name}!$6:$7`]);
  expect(leftBehind(book, link)).toEqual([]);
});

test("a footer in parts is the footer again, whatever letters stand after its ampersands", () => {
  const pieces = fc.constantFrom("&&", "L", "R", "C", "&P", " ", "&&L", "å");
  const text = fc.array(pieces, { maxLength: 8 }).map((some) => some.join(""));
  fc.assert(
    fc.property(fc.record({ left: text, centre: text, right: text }), (parts) => {
      expect(splitFooter(joinFooter(parts))).toEqual(parts);
    }),
  );
  expect(splitFooter("Mitt&RHöger&&LMer&lVänster")).toEqual({
    left: "Vänster",
    centre: "Mitt",
    right: "Höger&&LMer",
  });
});

test("Excel's own workbook has its repeated rows known and its sheets left alone", () => {
  const link = open(archive(excelParts()));
  const untouched = save(link);
  expect(link.opened.contents.sheets[1]!.page.titleRows).toMatchObject({ row: 0, rows: 1 });
  setUp(1);
  expect(differingParts(save(link), untouched)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]);
});

test.each([
  ["Orientation", "landscape"],
  ["PaperSize", "A9"],
  ["Zoom", {}],
  ["Zoom", { scale: 5 }],
  ["Zoom", { scale: 50, horizontalFitToPages: 1 }],
  ["LeftMargin", -1],
  ["RightMargin", "1"],
])("%s does not take %j", (member, value) => {
  const page = pageOf(0) as unknown as Record<string, unknown>;
  expect(() => (page[member] = value)).toThrow("argument is invalid");
  expect(told(0)).toEqual(asExcelDoes);
});

test("what the host does not know of areas has a name", () => {
  expect(() => pageOf(0).SetPrintArea("A1:B2,D4")).toThrow("SetPrintArea");
  expect(() => pageOf(0).SetPrintTitleRows({})).toThrow("SetPrintTitleRows");
  expect(() => pageOf(0).SetPrintArea("tblCentraler")).toThrow("argument is invalid");
});

test("a footer that would make Excel call the file damaged is a sentence with the sheet's name", () => {
  // With `&L` and `&R&P (&N)` 255 characters, and then one more.
  setUp(0, "x".repeat(244));
  expect(partOf(save())).toContain("<oddFooter>");
  setUp(0, "x".repeat(245));
  expect(() => save()).toThrow(/The footer of the sheet .* is too long/);
});
