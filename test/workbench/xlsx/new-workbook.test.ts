import * as hucre from "hucre";
import { openXlsx, saveXlsx, type SheetToSave, type WorkbookToSave } from "../../../src/workbench/xlsx";
import { textOf, unpack } from "./support/archive";

const tables: SheetToSave["tables"] = [
  {
    name: "tblCentraler",
    rect: { row: 0, column: 0, rows: 4, columns: 3 },
    showHeaders: true,
    showTotals: true,
    showFilter: true,
    columns: [
      { name: "Central" },
      { name: "Belopp" },
      { name: "Klass", formula: "=FC.KLASS(tblCentraler[[#This Row],[Belopp]:[Belopp]])" },
    ],
    style: "TableStyleMedium2",
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  },
];
const row = "=FC.KLASS(tblCentraler[[#This Row],[Belopp]:[Belopp]])";

const workbook: WorkbookToSave = {
  sheets: [
    {
      name: "Centraler",
      cells: [
        { row: 0, column: 0, value: "Central", style: { bold: true, fill: "#ddeeff", wrap: true } },
        { row: 0, column: 1, value: "Belopp" },
        { row: 0, column: 2, value: "Klass" },
        { row: 1, column: 0, value: "Älvdalen <&>" },
        { row: 1, column: 1, value: 1234.5, style: { numberFormat: "#,##0.00" } },
        { row: 1, column: 2, formula: row, value: "FC" },
        { row: 2, column: 0, value: "  =1+1  " },
        { row: 2, column: 1, value: -0.1, style: { numberFormat: '0.0" kr"' } },
        { row: 2, column: 2, formula: row, value: { error: "#N/A" } },
        { row: 3, column: 0, value: "Summa" },
        { row: 3, column: 1, formula: "=SUBTOTAL(109,tblCentraler[Belopp])", value: 1234.4 },
      ],
      tables,
      frozen: { rows: 1, columns: 0 },
      columns: [{ first: 0, last: 0, width: 28, hidden: false }],
      rows: [{ first: 0, last: 0, height: 30, hidden: false }],
      notes: [{ row: 0, column: 1, author: "Familjecentral", text: "I kronor" }],
      validations: [
        {
          ranges: [{ row: 1, column: 0, rows: 2, columns: 1 }],
          type: "list",
          formula1: '"ja,nej"',
          allowBlank: true,
          dropDown: true,
          showPrompt: true,
          showError: true,
        },
      ],
    },
    {
      name: "Jämför 'två' sätt",
      cells: [
        {
          row: 0,
          column: 0,
          formula: "=FC.KLASS(tblCentraler[Belopp])",
          value: "FC",
          array: { rect: { row: 0, column: 0, rows: 2, columns: 1 }, dynamic: true },
        },
        { row: 1, column: 0, value: { error: "#N/A" }, spilled: true },
        {
          row: 3,
          column: 0,
          formula: '=TEXTJOIN(", ",TRUE,tblCentraler[Central])',
          value: "Älvdalen <&>,   =1+1  ",
        },
        { row: 4, column: 0, formula: "=1>2", value: false },
        { row: 5, column: 0, value: true },
      ],
      merged: [{ row: 6, column: 0, rows: 1, columns: 2 }],
      tabColor: "#336699",
      showGridLines: false,
    },
    { name: "Dold", visibility: "VeryHidden", cells: [] },
  ],
  names: [{ name: "Belopp", formula: "=Centraler!$B$2:$B$3" }],
  activeSheet: 1,
};

const options = { customFunctions: [{ name: "FC.KLASS", matrix: true }] };
const { bytes, notes } = saveXlsx(null, workbook, options);

test("what was written is what is opened", () => {
  expect(notes).toEqual([]);
  const { contents, limitations } = openXlsx(bytes, options);
  expect(limitations).toEqual([]);
  expect(contents.activeSheet).toBe(1);
  expect(contents.names).toEqual(workbook.names);
  contents.sheets.forEach((sheet, index) => {
    const wanted = workbook.sheets[index]!;
    const { cells, tables: written, ...facets } = wanted;
    expect(sheet).toMatchObject(facets);
    expect(sheet.cells).toMatchObject(cells);
    expect(sheet.tables).toMatchObject(
      (written ?? []).map((table) => ({
        ...table,
        columns: table.columns.map(({ name }) => expect.objectContaining({ name })),
      })),
    );
  });
  expect(contents.sheets[0]?.tables[0]?.columns).toEqual([
    { name: "Central", totals: { label: "Summa" } },
    { name: "Belopp", totals: { function: "sum" } },
    { name: "Klass", formula: row },
  ]);
});

test("the same contents give the same file, on any day", () => {
  expect(Buffer.compare(Buffer.from(saveXlsx(null, workbook, options).bytes), Buffer.from(bytes))).toBe(0);
});

test("the parts that a workbook has, each with its type and led to", () => {
  expect(Object.keys(unpack(bytes)).sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/comments1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/metadata.xml",
    "xl/styles.xml",
    "xl/tables/table1.xml",
    "xl/theme/theme1.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/sheet3.xml",
  ]);
  const types = textOf(bytes, "[Content_Types].xml");
  for (const part of ["sheet1", "sheet2", "sheet3"]) expect(types).toContain(`/xl/worksheets/${part}.xml`);
});

test("the sections of a sheet stand in the order of the schema", () => {
  const sections = [
    ...textOf(bytes, "xl/worksheets/sheet1.xml").matchAll(
      /<(sheetViews|sheetFormatPr|cols|sheetData|dataValidations|legacyDrawing|tableParts)\b/g,
    ),
  ].map(([, name]) => name);
  expect(sections).toEqual([
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "dataValidations",
    "legacyDrawing",
    "tableParts",
  ]);
});

test("nothing asks Excel to calculate when it opens the file: stored values stand where the add-in is missing", () => {
  const xml = textOf(bytes, "xl/workbook.xml");
  expect(xml).toContain('<calcPr calcId="191029"/>');
  expect(xml).not.toMatch(/fullCalcOnLoad|forceFullCalc/);
});

test("another program reads the same: hucre", async () => {
  const book = await hucre.readXlsx(bytes, { readStyles: true });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Centraler", "Jämför 'två' sätt", "Dold"]);
  const cell = (sheet: number, place: string) => book.sheets[sheet]?.cells?.get(place);
  const first = book.sheets[0]!;
  expect(first.rows[1]?.slice(0, 2)).toEqual(["Älvdalen <&>", 1234.5]);
  expect(first.rows[2]?.[0]).toBe("  =1+1  ");
  expect(cell(0, "1,2")).toMatchObject({
    formula: "_xldudf_FC_KLASS(tblCentraler[[#This Row],[Belopp]:[Belopp]])",
  });
  expect(cell(1, "0,0")).toMatchObject({ formulaDynamic: true, formulaRef: "A1:A2" });
  expect(first.tables?.[0]).toMatchObject({ name: "tblCentraler", range: "A1:C4" });
  expect(first.dataValidations?.[0]).toMatchObject({ type: "list", range: "A2:A3" });
  expect(first.freezePane).toMatchObject({ rows: 1 });
  expect(cell(0, "0,0")?.style?.font?.bold).toBe(true);
  expect(cell(0, "1,1")?.style?.numFmt).toBe("#,##0.00");
  expect(cell(0, "0,1")?.comment?.text).toBe("I kronor");
});
