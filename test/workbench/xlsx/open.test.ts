import { openXlsx } from "../../../src/workbench/xlsx";
import { archive } from "./support/archive";
import { cellAt, findCell, sheetNamed } from "./support/edits";
import { excelParts, plainWorkbook } from "./support/excel-parts";

const options = { customFunctions: [{ name: "FC.KLASS", matrix: true }] };

describe("a workbook as Excel writes it", () => {
  const opened = openXlsx(archive(excelParts()), options);
  const { contents } = opened;
  const centres = sheetNamed(contents, "Centraler");
  const arrays = sheetNamed(contents, "Blad två");

  test("sheets in the order of the tabs, with their visibility", () => {
    expect(contents.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Centraler", "Visible"],
      ["Blad två", "Visible"],
      ["Dold", "Hidden"],
    ]);
    expect(contents.activeSheet).toBe(0);
    expect(contents.dateSystem).toBe(1900);
    expect(opened.extension).toBe("xlsx");
  });

  test("shared texts: plain, in runs, with control characters and spaces", () => {
    expect(cellAt(centres, "A2").value).toBe("Avesta");
    expect(cellAt(centres, "A3").value).toBe("Borlänge");
    expect(cellAt(centres, "A4").value).toBe(" Falun\r ");
  });

  test("a text that looks like a formula stays a text", () => {
    expect(cellAt(centres, "A8")).toMatchObject({ value: '=HYPERLINK("http://exempel.se")' });
    expect(cellAt(centres, "A8").formula).toBeUndefined();
    expect(cellAt(arrays, "A5")).toMatchObject({ value: " =1+1 " });
    expect(cellAt(arrays, "A5").formula).toBeUndefined();
  });

  test("stored values of formulas: number, text, error, empty text, truth", () => {
    expect(cellAt(centres, "C2")).toMatchObject({ formula: "=B2*$J$1", value: 25 });
    expect(cellAt(centres, "D2")).toMatchObject({
      formula: "=FC.KLASS(tblCentraler[[#This Row],[Belopp]:[Dubbelt]])",
      value: "FC",
    });
    expect(cellAt(centres, "D3").value).toEqual({ error: "#N/A" });
    expect(cellAt(centres, "D4").value).toBe("");
    expect(cellAt(centres, "B7").value).toBe(true);
  });

  test("shared formulas are written out for each cell", () => {
    expect(cellAt(centres, "C3").formula).toBe("=B3*$J$1");
    expect(cellAt(centres, "C4").formula).toBe("=B4*$J$1");
  });

  test("dynamic arrays, what they fill, and array formulas of the old kind", () => {
    expect(cellAt(arrays, "A1")).toMatchObject({
      formula: "=SEQUENCE(3)",
      value: 1,
      array: { rect: { row: 0, column: 0, rows: 3, columns: 1 }, dynamic: true },
    });
    expect(cellAt(arrays, "A3")).toMatchObject({ value: 3, spilled: true });
    expect(cellAt(arrays, "C1").formula).toBe(
      "=FILTER(tblCentraler[[Central]:[Belopp]],tblCentraler[Belopp]>0)",
    );
    expect(cellAt(arrays, "C2")).toMatchObject({ value: "Borlänge", spilled: true });
    expect(cellAt(arrays, "F1").array?.dynamic).toBe(false);
    expect(cellAt(arrays, "F2").spilled).toBe(true);
    expect(cellAt(arrays, "A4")).toMatchObject({ formula: "=LET(x,SUM(A1#),x*2)", value: 12 });
    expect(cellAt(arrays, "A4").spilled).toBeUndefined();
    expect(cellAt(arrays, "B4")).toMatchObject({
      formula: '=TEXTJOIN(", ",TRUE,A1:A3)&" <st>"',
      value: "1, 2, 3 <st>",
    });
  });

  test("formats: number format, font, theme colours with tint, alignment, borders, protection", () => {
    // Accent 1 (4472C4) darkened by a quarter, by hand: luminance 0.5176 → 0.3882, saturation 0.5203, hue 218° unchanged.
    expect(cellAt(centres, "A1").style).toMatchObject({
      bold: true,
      size: 12,
      color: "#ffffff",
      fill: "#2f5597",
      align: "center",
      verticalAlign: "middle",
      wrap: true,
      borders: { top: null, right: null, bottom: { style: "thin", color: "#ff0000" }, left: null },
    });
    expect(cellAt(centres, "B2").style).toMatchObject({ numberFormat: '#,##0.00\\ "kr"', locked: false });
    expect(cellAt(centres, "A7").style).toMatchObject({ numberFormat: "m/d/yyyy" });
    expect(cellAt(centres, "A2").style).toBeUndefined();
    // Empty, but formatted.
    expect(findCell(centres, "B4")?.style).toMatchObject({ locked: false });
    expect(findCell(centres, "B5")).toBeUndefined();
  });

  test("columns, rows, panes, merged cells, protection, colours of tabs", () => {
    expect(centres.columns).toMatchObject([
      { first: 0, last: 0, width: 24.7109375, hidden: false },
      { first: 1, last: 2, width: 12, hidden: false, style: { locked: false } },
      { first: 4, last: 4, hidden: true },
    ]);
    expect(centres.rows).toEqual([
      { first: 0, last: 0, height: 30, hidden: false },
      { first: 6, last: 7, height: null, hidden: true },
    ]);
    expect(centres.frozen).toEqual({ rows: 1, columns: 1 });
    expect(centres.merged).toEqual([{ row: 8, column: 0, rows: 1, columns: 2 }]);
    expect(centres.protected).toBe(true);
    expect(arrays.protected).toBe(false);
    expect(arrays.showGridLines).toBe(false);
    expect(arrays.defaultColumnWidth).toBe(11);
    // 4472C4 lightened by 0.4: luminance 0.5176 → 0.7106.
    expect(centres.tabColor).toBe("#8faadc");
  });

  test("tables with calculated columns and a totals row", () => {
    expect(centres.tables).toEqual([
      {
        id: "xl/tables/table1.xml",
        name: "tblCentraler",
        rect: { row: 0, column: 0, rows: 5, columns: 4 },
        showHeaders: true,
        showTotals: true,
        showFilter: true,
        columns: [
          { name: "Central", totals: { label: "Summa" } },
          { name: "Belopp" },
          { name: "Dubbelt", formula: "=B2*$J$1", totals: { function: "sum" } },
          { name: "Klass", formula: "=FC.KLASS(tblCentraler[[#This Row],[Belopp]:[Dubbelt]])" },
        ],
        style: "TableStyleMedium2",
        bandedRows: true,
        bandedColumns: false,
        firstColumn: false,
        lastColumn: false,
      },
    ]);
  });

  test("names, of the workbook and of one sheet", () => {
    expect(contents.names).toEqual([
      { name: "_xlnm.Print_Titles", formula: "='Blad två'!$1:$1", sheet: 1 },
      { name: "Kurs", formula: "=Centraler!$J$1", comment: "En sats" },
    ]);
  });

  test("validation, also the kind that looks at another sheet", () => {
    expect(centres.validations).toEqual([
      {
        ranges: [
          { row: 1, column: 3, rows: 3, columns: 1 },
          { row: 1, column: 5, rows: 1, columns: 1 },
        ],
        type: "list",
        formula1: '"hel,delvis,nej"',
        allowBlank: true,
        dropDown: true,
        error: { title: "Fel ord", text: "Välj hel, delvis eller nej." },
        showPrompt: true,
        showError: true,
      },
      {
        ranges: [{ row: 1, column: 1, rows: 3, columns: 1 }],
        type: "decimal",
        operator: "greaterThanOrEqual",
        formula1: "0",
        allowBlank: true,
        dropDown: true,
        showPrompt: false,
        showError: true,
      },
      {
        ranges: [{ row: 1, column: 6, rows: 3, columns: 1 }],
        type: "list",
        formula1: "'Blad två'!$A$1:$A$3",
        allowBlank: true,
        dropDown: true,
        showPrompt: false,
        showError: true,
        extended: true,
      },
    ]);
  });

  test("conditional formats and notes", () => {
    expect(centres.conditionalFormats[0]).toEqual({
      ranges: [{ row: 1, column: 1, rows: 3, columns: 1 }],
      rules: [
        {
          type: "cellIs",
          operator: "greaterThan",
          priority: 2,
          formulas: ["10"],
          stopIfTrue: false,
          style: { color: "#9c0006", fill: "#ffc7ce" },
        },
      ],
    });
    expect(centres.conditionalFormats[1]?.rules[0]?.type).toBe("colorScale");
    expect(centres.notes).toEqual([
      { row: 0, column: 1, author: "Anna", text: "Anna:\nI kronor" },
      { row: 0, column: 3, author: "tc={ABC}", text: "[Threaded comment]" },
    ]);
  });

  test("what is not shown is said, in both languages, with its sheet", () => {
    expect(opened.limitations.map(({ kind, sheets }) => [kind, ...sheets])).toEqual([
      ["link", "Centraler"],
      ["conditional-format", "Centraler"],
      ["chart", "Centraler"],
      ["picture", "Centraler"],
      ["threaded-comment", "Centraler"],
      ["pivot", "Dold"],
    ]);
    const pivot = opened.limitations.find(({ kind }) => kind === "pivot");
    expect(pivot?.sv).toBe("Pivottabeller (Dold) visas inte här men finns kvar orörda i filen.");
    expect(pivot?.en).toBe("Pivot tables (Dold) are not shown here but stay in the file untouched.");
  });
});

describe("what other programs write", () => {
  const sheet = (data: string, more = {}, properties = "") =>
    openXlsx(archive(plainWorkbook({ Blad1: data }, more, properties))).contents.sheets[0]!;

  test("no attributes for places: rows and cells are counted", () => {
    const { cells } = sheet(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>',
    );
    expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [3, 2, 3],
      [3, 3, 4],
    ]);
  });

  test("attributes in any order and with either quote, spaces, comments, CDATA, entities", () => {
    const { cells } = sheet(
      "<row r='1'><!-- x --><c t='str' s='0' r='B1' ><f >A1&amp;&quot;å&#228;&quot;</f ><v><![CDATA[a<b&c]]></v></c ></row>",
    );
    expect(cells).toEqual([{ row: 0, column: 1, formula: '=A1&"åä"', value: "a<b&c", style: {} }]);
  });

  test("a prefix for the main namespace, and another for relationships", () => {
    const parts = plainWorkbook({
      Blad1:
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    parts["xl/worksheets/sheet1.xml"] = String(parts["xl/worksheets/sheet1.xml"]);
    parts["xl/workbook.xml"] = String(parts["xl/workbook.xml"])
      .replace(/<(\/?)(workbook|sheets|sheet)\b/g, "<$1m:$2")
      .replace("xmlns=", "xmlns:m=")
      .replace("xmlns:r=", "xmlns:rel=")
      .replace("r:id=", "rel:id=");
    expect(openXlsx(archive(parts)).contents.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 7 }]);
  });

  test("UTF-16 and a byte order mark", () => {
    const parts = plainWorkbook({ Blad1: '<row><c t="str"><v>å</v></c></row>' });
    const text = `<?xml version="1.0" encoding="UTF-16"?>${String(parts["xl/worksheets/sheet1.xml"])}`;
    parts["xl/worksheets/sheet1.xml"] = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(text, "utf16le"),
    ]);
    parts["xl/workbook.xml"] = `\ufeff${String(parts["xl/workbook.xml"])}`;
    expect(openXlsx(archive(parts)).contents.sheets[0]?.cells[0]?.value).toBe("å");
  });

  test("days are counted from 1904 where the workbook says so, and it is said", () => {
    const parts = plainWorkbook(
      { Blad1: '<row><c t="d"><v>1904-01-02</v></c><c><v>1</v></c></row>' },
      {},
      '<workbookPr date1904="1"/>',
    );
    const opened = openXlsx(archive(parts));
    expect(opened.contents.dateSystem).toBe(1904);
    expect(opened.contents.sheets[0]?.cells.map(({ value }) => value)).toEqual([1, 1]);
    expect(opened.limitations.map(({ kind }) => kind)).toEqual(["date-1904"]);
  });

  // By hand: 1900-01-01 is day 1, 1900-02-28 day 59, 1900-03-01 day 61 because Excel has a 29 February 1900.
  test.each<[text: string, value: number | string]>([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2019-10-01", 43739],
    ["2019-10-01T12:00:00", 43739.5],
    ["T06:00", 0.25],
    // In no calendar: what stands there is all that is known.
    ["2024-13-45", "2024-13-45"],
    ["2023-02-29", "2023-02-29"],
  ])("an ISO date %s is %p", (text, value) => {
    expect(sheet(`<row><c t="d"><v>${text}</v></c></row>`).cells[0]?.value).toBe(value);
  });

  test("errors, old and new", () => {
    const { cells } = sheet(
      ["#DIV/0!", "#SPILL!", "#GETTING_DATA", "#FIELD!"]
        .map((text) => `<c t="e"><v>${text}</v></c>`)
        .join("")
        .replace(/^/, "<row>") + "</row>",
    );
    expect(cells.map(({ value }) => value)).toEqual([
      { error: "#DIV/0!" },
      { error: "#SPILL!" },
      { error: "#BUSY!" },
      { error: "#VALUE!" },
    ]);
  });

  test("the file's ending: macros and templates", () => {
    const parts = plainWorkbook({ Blad1: "" });
    parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"]).replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    expect(openXlsx(archive(parts)).extension).toBe("xlsm");
  });
});
