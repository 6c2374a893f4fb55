import { strFromU8, unzipSync } from "fflate";
import { copyText } from "../../../src/text/share/copy.sv";
import { openAsWorkbook } from "../../../src/workbook/share/file/open-workbook";
import { copyFile, readCopy, type ReadCopy } from "../../../src/workbook/share/copy/make-copy";
import { valuesPlan, valuesSummary } from "../../../src/workbook/share/copy/values-plan";
import { inspectWorkbook } from "../../../src/workbook/share/inspect";
import { carryOut } from "../../../src/workbook/action/carry-out";
import type { CellInput } from "../../../src/workbench/host/book";
import {
  openXlsx,
  type BarLooks,
  type ScalePoint,
  type SheetContents,
  type WorkbookContents,
  type ConditionalRule,
} from "../../../src/xlsx";
import { MemoryBook } from "../../support/memory-book";
import { officeInJsdom, type OfficePage } from "../../support/office-in-jsdom";
import { findLibreOffice, LibreOffice } from "../../workbench/xlsx/support/libreoffice";
import { put, putTable } from "../support/centres";

let office: OfficePage;
let opened: string[] = [];
const given = globalThis as unknown as { Office: unknown; Excel: unknown };

/** What the formulas of these workbooks give. */
const shown = new Map<string, number | string>([
  ["=FC.INDEX(Svar!A2:A9)", 62.5],
  ["=SUM(B3:B4)", 350],
  ["=SUM(Svar!D2:D3)", 7],
  ["=FC.KLASS(A1)", "FC"],
]);

beforeEach(async () => {
  opened = [];
  office = await officeInJsdom({
    book: new MemoryBook({
      sheets: ["Svar", "Resultat", "Tomt"],
      evaluate: (formula) => shown.get(formula) ?? { error: "#NAME?" },
    }),
    onNewWorkbook: (base64) => opened.push(base64),
  });
  Object.assign(given, { Office: office.Office, Excel: office.Excel });
});
afterEach(() => {
  expect(office.errors).toEqual([]);
  expect(office.unknown).toEqual([]);
  delete given.Office;
  delete given.Excel;
  office.close();
});

const planted = ["Ylva Hemlig", "ylva.hemlig@example.org", "19800101-1234", "Nyckelmening om chefen"];
const answers: CellInput[][] = [
  ["E-post", "Personnummer", "Kommentar", "Tid för samverkan", "Lokaler", "Styrgruppens stöd", "Flödet"],
  [planted[1]!, planted[2]!, planted[3]!, 4, 5, 3, 2],
  ["b@example.org", "19900202-2345", planted[0]!, 3, 2, 4, 5],
];
const results: CellInput[][] = [
  ["Resultat", null, null],
  ["Kostnad", "Belopp", "Anm"],
  ["Hyra", 100.5, '=HYPERLINK("x")'],
  ["El", 249.5, "@SUM(1)"],
  ["Summa", "=SUM(B3:B4)", "=FC.INDEX(Svar!A2:A9)"],
  ["Ur svaren", "=SUM(Svar!D2:D3)", null],
];

const fill = (): void => {
  put(office.book, "Svar", 0, 0, answers);
  put(
    office.book,
    "Resultat",
    0,
    0,
    results.map((row) => row.map((cell) => cell)),
  );
  // A text that looks like a formula is told from one by an apostrophe, as a person types it.
  office.memory.type("Resultat!C3", '\'=HYPERLINK("x")');
};

const read = async (...names: string[]): Promise<ReadCopy> => {
  const copy = await office.Excel.run((context) => readCopy(context, names, false));
  if ("refused" in copy) throw new Error(JSON.stringify(copy.refused));
  return copy;
};
const about = { workbook: "Kostnader.xlsx", day: 46_000, definition: undefined, text: copyText.about };

async function copied(...names: string[]): Promise<{ bytes: Uint8Array; contents: WorkbookContents }> {
  const bytes = copyFile(await read(...names), about);
  return { bytes, contents: openXlsx(bytes).contents };
}

const cell = (sheet: SheetContents | undefined, row: number, column: number) =>
  sheet?.cells.find((one) => one.row === row && one.column === column);

test("a formula whose own texts or numbers may be a person's is a value in the copy, down to the XML", async () => {
  fill();
  put(office.book, "Resultat", 6, 0, [
    [`=COUNTIF(A3:A5,"${planted[0]!}")`, `=IF(B3>0,1,"${planted[1]!}")`, null],
    ["=IF(B3=198001011234,1,3)", '=IF(B3>0,"ja","Inget svar")', null],
  ]);
  const { bytes, contents } = await copied("Resultat");
  const at = (row: number, column: number) => cell(contents.sheets[1], row, column);
  expect([at(6, 0), at(6, 1), at(7, 0)].map((one) => [one !== undefined, one?.formula])).toEqual(
    Array(3).fill([true, undefined]),
  );
  expect(at(7, 1)?.formula).toBe('=IF(B3>0,"ja","Inget svar")');
  const xml = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  for (const secret of [...planted, "198001011234"])
    expect(xml.filter((text) => text.includes(secret))).toEqual([]);
  // A personal number in a formula keeps its sheet out, as one in a cell does.
  put(office.book, "Resultat", 8, 0, [[`=IF(A3="${planted[2]!}",1,2)`]]);
  await expect(read("Resultat")).rejects.toThrow('"personal"');
});

test("the copy holds values, and the formulas whose sources all come along", async () => {
  fill();
  const { contents } = await copied("Resultat");
  expect(contents.sheets.map(({ name }) => name)).toEqual(["Om kopian", "Resultat"]);
  const sheet = contents.sheets[1];
  expect(cell(sheet, 4, 1)).toMatchObject({ value: 350, formula: "=SUM(B3:B4)" });
  expect(cell(sheet, 4, 2)).toEqual(expect.objectContaining({ value: 62.5 }));
  expect(cell(sheet, 4, 2)).not.toHaveProperty("formula");
  // Its source stays behind.
  expect(cell(sheet, 5, 1)).toEqual(expect.objectContaining({ value: 7 }));
  expect(cell(sheet, 5, 1)).not.toHaveProperty("formula");
  expect(cell(sheet, 2, 2)).toMatchObject({ value: '=HYPERLINK("x")' });
  expect(cell(sheet, 2, 2)).not.toHaveProperty("formula");
  const told = contents.sheets[0]!.cells.map(({ value }) => value);
  expect(told).toEqual(expect.arrayContaining(["Kostnader.xlsx", 46_000, copyText.about.ours(1)]));
});

test("a table's headings are set apart by themselves: other programs draw no table styles", async () => {
  fill();
  putTable(office.book, "tblKostnader", "Resultat", 1, 0, [
    ["Kostnad", "Belopp"],
    ["Hyra", 1234.5],
  ]);
  const { contents } = await copied("Resultat");
  const tables = contents.sheets.flatMap((sheet) => sheet.tables.map(({ rect }) => ({ sheet, rect })));
  expect(tables.length).toBeGreaterThan(0);
  for (const { sheet, rect } of tables) {
    const look = cell(sheet, rect.row, rect.column)?.style;
    expect([look?.bold, look?.borders?.bottom?.style]).toEqual([true, "thin"]);
    expect(cell(sheet, rect.row + 1, rect.column)?.style?.bold).toBeUndefined();
  }
});

test("nothing of what stays behind is anywhere in the file", async () => {
  fill();
  const { bytes } = await copied("Resultat", "Tomt");
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => `${name}\n${strFromU8(part)}`);
  for (const secret of [...planted, "b@example.org", "19900202-2345", "_xldudf", "FC.INDEX", "Svar!"])
    expect(parts.filter((part) => part.includes(secret)).map((part) => part.split("\n")[0])).toEqual([]);
});

const program = findLibreOffice();

if (program === null) {
  test("without LibreOffice on this machine, no copy is opened in it", () => {
    console.log("SKIPPED: LibreOffice (soffice) is not installed, so no copy was opened in it.");
    expect(program).toBeNull();
  });
} else {
  test.each([
    ["as it was stored", false],
    ["calculated anew", true],
  ])(
    "a program without the add-in shows every figure of a copy, %s",
    async (_, recalculating) => {
      fill();
      const { bytes } = await copied("Resultat");
      const libreOffice = new LibreOffice(program, recalculating);
      try {
        const sheets = libreOffice.sheets(bytes);
        expect([...sheets.keys()]).toEqual(["Om kopian", "Resultat"]);
        expect(sheets.get("Resultat")!.map((row) => row.slice(0, 3))).toEqual([
          ["Resultat", "", ""],
          ["Kostnad", "Belopp", "Anm"],
          ["Hyra", "100.5", '=HYPERLINK("x")'],
          ["El", "249.5", "@SUM(1)"],
          ["Summa", "350", "62.5"],
          ["Ur svaren", "7", ""],
        ]);
      } finally {
        libreOffice.close();
      }
    },
    120_000,
  );
}

test("a sheet with people's answers is refused, however it was chosen", async () => {
  fill();
  const refused = (await office.Excel.run((context) => readCopy(context, ["Resultat", "Svar"], false))) as {
    refused: unknown;
  };
  expect(refused.refused).toEqual({ sheet: "Svar", reason: "answers", count: 2 });
  expect(copyText.refused.answers("Svar", 34)).toBe(
    "Kopian skulle innehålla svaren från 34 personer. Välj bort bladet Svar.",
  );
});

test("personal numbers, sheets that are gone and functions that are stuck are refused", async () => {
  put(office.book, "Tomt", 0, 0, [["Anna", "19800101-1234"]]);
  put(office.book, "Resultat", 0, 0, [["=FC.OKAND(A1)"]]);
  const reasons = [];
  for (const name of ["Tomt", "Finns inte", "Resultat"]) {
    const copy = await office.Excel.run((context) => readCopy(context, [name], false));
    reasons.push("refused" in copy ? copy.refused.reason : "copied");
  }
  expect(reasons).toEqual(["personal", "gone", "stuck"]);
});

test("what is hidden stays behind, and a sum over it becomes a value", async () => {
  fill();
  const { id } = office.book.sheets()[1]!;
  office.memory.hideRows(id, 3);
  const { contents, bytes } = await copied("Resultat");
  const sheet = contents.sheets[1];
  expect(cell(sheet, 3, 1)).toBeUndefined();
  expect(cell(sheet, 4, 1)).toMatchObject({ value: 350 });
  expect(cell(sheet, 4, 1)).not.toHaveProperty("formula");
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"]!)).not.toContain("249.5");
  expect(contents.sheets[0]!.cells.map(({ value }) => value)).toContain(copyText.about.hidden("Resultat"));
});

test("looks, widths, tables, page and what stays in view come along", async () => {
  putTable(office.book, "tblKostnader", "Resultat", 1, 0, [
    ["Kostnad", "Belopp"],
    ["Hyra", 1234.5],
  ]);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Resultat");
    const title = sheet.getRange("A1");
    title.values = [["Kostnader"]];
    title.format.font.bold = true;
    title.format.font.size = 16;
    title.format.fill.color = "#E1EFEC";
    sheet.getRange("B3").numberFormat = [["#,##0.00"]];
    sheet.getRange("A1").format.columnWidth = 150;
    sheet.getRange("B3").format.horizontalAlignment = "Right";
    const cornered = sheet.getRange("A2");
    cornered.format.borders.getItem("EdgeBottom").style = "Double";
    const right = cornered.format.borders.getItem("EdgeRight");
    right.style = "Continuous";
    right.weight = "Thick";
    right.color = "#FF0000";
    sheet.freezePanes.freezeRows(2);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$2:$2");
    await context.sync();
  });
  const { id } = office.book.sheets()[1]!;
  office.memory.merge(id, { row: 0, column: 0, rows: 1, columns: 2 });
  const ranges = [{ row: 2, column: 1, rows: 1, columns: 1 }];
  const rule = { type: "colorScale", priority: 1, formulas: [], stopIfTrue: false };
  office.host.model.conditionalFormats.set(id, [{ ranges, rule }]);
  const { contents } = await copied("Resultat");
  const sheet = contents.sheets[1]!;
  expect(sheet.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  expect(cell(sheet, 1, 0)?.style?.borders).toEqual({
    top: null,
    right: { style: "thick", color: "#ff0000" },
    bottom: { style: "double", color: "#000000" },
    left: null,
  });
  // One rule on this sheet; where nothing is said of a part, it was read.
  const told = contents.sheets[0]!.cells.map(({ value }) => value);
  expect(told).toContain(copyText.about.conditional("Resultat", 1));
  expect(told).not.toEqual(expect.arrayContaining([copyText.about.missing.merged]));
  expect(cell(sheet, 0, 0)?.style).toMatchObject({ bold: true, size: 16, fill: "#e1efec" });
  expect(cell(sheet, 2, 1)?.style).toMatchObject({ numberFormat: "#,##0.00", align: "right" });
  // 150 points are 200 pixels, of which a character takes 7.
  expect(sheet.columns[0]?.width).toBeCloseTo(200 / 7, 1);
  expect(sheet.tables.map(({ name, rect }) => [name, rect])).toEqual([
    ["tblKostnader", { row: 1, column: 0, rows: 2, columns: 2 }],
  ]);
  expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
  expect(sheet.page).toMatchObject({
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    titleRows: expect.objectContaining({ row: 1, rows: 1 }) as unknown,
  });
});

test("rules that colour by value, text or formula come along; others, and those that look at what stays behind, are counted", async () => {
  fill();
  const { id } = office.book.sheets()[1]!;
  const ranges = [{ row: 2, column: 1, rows: 2, columns: 1 }];
  const style = { fill: "#ffc7ce", color: "#9c0006", bold: true };
  const rules: readonly ConditionalRule[] = [
    { type: "cellIs", operator: "between", priority: 1, formulas: ["10", "$C$9"], stopIfTrue: true, style },
    {
      type: "cellIs",
      operator: "greaterThanOrEqual",
      priority: 2,
      formulas: ["100"],
      stopIfTrue: false,
      style,
    },
    { type: "cellIs", operator: "equal", priority: 3, formulas: ["5"], stopIfTrue: false, style },
    {
      type: "containsText",
      operator: "containsText",
      text: "EL",
      priority: 4,
      formulas: ["x"],
      stopIfTrue: false,
      style,
    },
    { type: "expression", priority: 5, formulas: ["B3>SUM(B$3:B$4)/2"], stopIfTrue: false, style },
    { type: "expression", priority: 6, formulas: ["B3>Svar!D2"], stopIfTrue: false, style },
    // Who is looked for stands in no cell.
    { type: "expression", priority: 8, formulas: [`A3="${planted[0]!}"`], stopIfTrue: false, style },
    { type: "cellIs", operator: "equal", priority: 9, formulas: ["198001011234"], stopIfTrue: false, style },
    { type: "dataBar", priority: 7, formulas: [], stopIfTrue: false },
  ];
  office.host.model.conditionalFormats.set(
    id,
    rules.map((rule) => ({ ranges, rule })),
  );
  const { contents } = await copied("Resultat");
  const [front, sheet] = contents.sheets;
  expect(sheet!.conditionalFormats.map((format) => format.ranges)).toEqual(Array(5).fill(ranges));
  const written = sheet!.conditionalFormats.flatMap((format) => format.rules);
  expect(written.map(({ type, operator, formulas }) => [type, operator, ...formulas])).toEqual([
    ["cellIs", "between", "10", "$C$9"],
    ["cellIs", "greaterThanOrEqual", "100"],
    ["cellIs", "equal", "5"],
    ["expression", undefined, 'NOT(ISERROR(SEARCH("EL",B3)))'],
    ["expression", undefined, "B3>SUM(B$3:B$4)/2"],
  ]);
  for (const one of written) expect(one.style).toMatchObject(style);
  expect(written.map(({ stopIfTrue }) => stopIfTrue)).toEqual([true, false, false, false, false]);
  expect(front!.cells.map(({ value }) => value)).toContain(copyText.about.conditional("Resultat", 4));
});

test("scales of colours, bars, icons, the highest and the lowest come along as they are; icons that only Excel has are counted", async () => {
  fill();
  const { id } = office.book.sheets()[1]!;
  const ranges = [{ row: 2, column: 1, rows: 2, columns: 1 }];
  const base = { formulas: [], stopIfTrue: false };
  const style = { fill: "#c6efce" };
  const [min, max, middle] = [{ type: "min" }, { type: "max" }, { type: "percentile", value: "50" }];
  const scale = (...points: { type: string; value?: string }[]) => ({
    ...base,
    type: "colorScale",
    scale: { points, colors: ["#f8696b", "#ffeb84", "#63be7b"].slice(0, points.length) },
  });
  const icons = (set: string, ...values: (string | undefined)[]) => ({
    ...base,
    type: "iconSet",
    icons: {
      set,
      points: [
        { type: "percent", value: "0" },
        ...values.map((value, at) => ({
          type: "num",
          ...(value !== undefined && { value }),
          ...(at === 0 && { isAbove: true as const }),
        })),
      ],
      isReversed: true,
      isAlone: false,
    },
  });
  const bar = (points: ScalePoint[], more: Partial<BarLooks> = {}, isAlone = false) => ({
    ...base,
    type: "dataBar",
    bar: {
      ...{ points, color: "#638ec6", isAlone },
      looks: {
        isGradient: false,
        direction: "context",
        axis: "automatic",
        axisColor: "#000000",
        below: {},
        ...more,
      },
    } as const,
  });
  const top = (rank: number, isPercent: boolean, isBottom: boolean) => ({
    ...base,
    ...{ type: "top10", top: { rank, isPercent, isBottom }, style },
  });
  const coming: Omit<ConditionalRule, "priority">[] = [
    scale(min, middle, max),
    scale({ type: "num", value: "0" }, { type: "formula", value: "$B$4" }),
    icons("3TrafficLights1", "100", "200"),
    icons("5Quarters", "1", "2", "3", "4.5"),
    top(3, false, false),
    top(25, true, true),
    bar([{ type: "autoMin" }, { type: "autoMax" }]),
    bar(
      [
        { type: "num", value: "0" },
        { type: "formula", value: "$B$4" },
      ],
      {
        ...{
          isGradient: true,
          border: "#638ec6",
          direction: "rightToLeft",
          axis: "middle",
          axisColor: "#ff0000",
        },
        below: { fill: "#c00000", border: "#800000" },
      },
      true,
    ),
  ];
  const staying: Omit<ConditionalRule, "priority">[] = [
    // One whose colours are the theme's.
    { ...base, type: "dataBar" },
    bar([{ type: "num", value: "198001011234" }, { type: "max" }]),
    icons("3Stars", "1", "2"),
    icons("3Arrows", "1", "MAX(Svar!D2)"),
    icons("3Arrows", "1", "198001011234"),
    scale(min, { type: "formula", value: "SUM(B3:B4)" }),
    { ...base, type: "colorScale" },
  ];
  const rules = [...coming, ...staying].map((rule, at) => ({ ...rule, priority: at + 1 }));
  office.host.model.conditionalFormats.set(
    id,
    rules.map((rule) => ({ ranges, rule })),
  );
  const { bytes, contents } = await copied("Resultat");
  const [front, sheet] = contents.sheets;
  const written = sheet!.conditionalFormats.flatMap((format) => format.rules);
  const plain = (all: readonly Omit<ConditionalRule, "priority">[]) =>
    all.map(({ type, scale: s, icons: i, bar: b, top: t, style: look }) => ({
      type,
      s,
      i,
      b,
      t,
      fill: look?.fill,
    }));
  expect(plain(written)).toEqual(plain(coming));
  expect(front!.cells.map(({ value }) => value)).toContain(
    copyText.about.conditional("Resultat", staying.length),
  );
  // As other programs read them, and no formula where a rule has none.
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"]!);
  expect(xml).toContain(
    '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale>',
  );
  expect(xml).toContain('<cfvo type="num" val="100" gte="0"/>');
  // Each bar is named twice, in its rule and where Excel of today looks.
  const names = [...xml.matchAll(/\{FC0DA7AB[^}]*\}/gu)].map(([name]) => name);
  expect([names.length, new Set(names).size]).toEqual([4, 2]);
  expect(xml).toContain(
    '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="formula"><xm:f>$B$4</xm:f></x14:cfvo>',
  );
  expect(/<cfRule type="top10"[^>]*>/.exec(xml)?.[0]).toMatch(/rank="3"/);
});

test("of a sheet with thousands of rules five hundred come along, in one request, and the others are counted", async () => {
  fill();
  const { id } = office.book.sheets()[1]!;
  const all = 1_203;
  const rules = Array.from({ length: all }, (_, at) => ({
    ranges: [{ row: at % 4, column: 1, rows: 1, columns: 1 }],
    rule: {
      ...{ type: "cellIs", operator: "equal", formulas: [String(at)], stopIfTrue: false },
      priority: at + 1,
      style: { fill: "#ffc7ce" },
    },
  }));
  office.host.model.conditionalFormats.set(id, rules);
  const { contents } = await copied("Resultat");
  const [front, sheet] = contents.sheets;
  const formulas = sheet!.conditionalFormats.flatMap((format) =>
    format.rules.map((rule) => rule.formulas[0]),
  );
  // Those that Excel tells of first.
  expect(formulas).toEqual(Array.from({ length: 500 }, (_, at) => String(at)));
  expect(front!.cells.map(({ value }) => value)).toContain(copyText.about.conditional("Resultat", all - 500));
});

test("lines, merged cells and rules that Excel does not tell of are said to be left out, and the rest is copied", async () => {
  fill();
  const rule: ConditionalRule = {
    type: "cellIs",
    operator: "equal",
    priority: 1,
    formulas: ["1"],
    stopIfTrue: false,
  };
  const { id } = office.book.sheets()[1]!;
  office.host.model.conditionalFormats.set(id, [
    { ranges: [{ row: 0, column: 0, rows: 9, columns: 9 }], rule },
  ]);
  for (const member of ["Range.GetMergedAreasOrNullObject", "ConditionalFormat.GetRanges"])
    office.host.faults.onMember(member);
  const { contents } = await copied("Resultat");
  expect(cell(contents.sheets[1], 4, 1)).toMatchObject({ value: 350 });
  const told = contents.sheets[0]!.cells.map(({ value }) => value);
  const { merged, conditional, borders } = copyText.about.missing;
  expect(told).toEqual(expect.arrayContaining([merged, conditional]));
  expect(told).not.toContain(borders);
});

test("a chart is drawn from the copy's own cells; one whose figures stay behind is left out and said", async () => {
  put(office.book, "Resultat", 0, 0, [
    ["Kostnad", "Belopp"],
    ["Hyra", 10],
    ["El", 20],
  ]);
  put(office.book, "Tomt", 0, 0, [["x", 1]]);
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Resultat");
    for (const [name, values] of [
      ["Egna", sheet.getRange("B2:B3")],
      ["Andras", worksheets.getItem("Tomt").getRange("B1:B1")],
    ] as const) {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.title.text = name;
      chart.series.getItemAt(0).setValues(values);
      chart.setPosition(sheet.getRange("D2"), sheet.getRange("H12"));
    }
    await context.sync();
  });
  const copy = await read("Resultat");
  const charts = openXlsx(copyFile(copy, about)).contents.sheets[1]!.charts;
  expect(charts.map(({ title, series }) => [title, series[0]?.values])).toEqual([
    ["Egna", { sheet: "Resultat", rect: { row: 1, column: 1, rows: 2, columns: 1 } }],
  ]);
  expect(charts[0]?.anchor).toMatchObject({ from: { row: 1, column: 3 }, to: { row: 12, column: 8 } });
  expect(copy.copied.summary.chartsLeft).toBe(1);
});

test("a rule that Excel does not find again keeps no other from coming, and is counted", async () => {
  office.host.switches.play("secondRules");
  put(office.book, "Resultat", 0, 0, [[1], [2], [3]]);
  const { id } = office.book.sheets().find(({ name }) => name === "Resultat")!;
  const ranges = [{ row: 0, column: 0, rows: 3, columns: 1 }];
  const is = (priority: number, operator: string) => ({
    ranges,
    rule: {
      type: "cellIs",
      operator,
      priority,
      formulas: ["2"],
      stopIfTrue: false,
      style: { fill: "#ff0000" },
    },
  });
  const last = { type: "expression", priority: 2, formulas: ["A1=3"], stopIfTrue: false };
  office.host.model.conditionalFormats.set(id, [
    is(0, "lessThan"),
    is(1, "greaterThan"),
    { ranges, rule: last },
  ]);
  const { summary, sheets } = (await read("Resultat")).copied;
  const written = sheets[0]!.conditionalFormats!.flatMap(({ rules }) => rules);
  expect(written.map(({ type, priority, formulas }) => [type, priority, formulas])).toEqual([
    ["cellIs", 1, ["2"]],
    ["expression", 3, ["A1=3"]],
  ]);
  expect(summary).toMatchObject({ missing: [], conditional: [{ sheet: "Resultat", count: 1 }] });
});

test.each(["XYScatter", "Waterfall"])(
  "a chart of the kind %s, which no file of ours can have, stays behind and keeps nothing else from coming",
  async (type) => {
    put(office.book, "Resultat", 0, 0, [
      ["Kostnad", "Belopp"],
      ["Hyra", 10],
      ["El", 20],
    ]);
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Resultat");
      for (const kind of ["ColumnClustered", type, "Pie"])
        sheet.charts.add(kind as "Pie", sheet.getRange("A1:B3"), "Columns");
      await context.sync();
    });
    const copy = await read("Resultat");
    const { charts } = openXlsx(copyFile(copy, about)).contents.sheets[1]!;
    expect(charts.map((chart) => chart.type)).toEqual(["ColumnClustered", "Pie"]);
    expect(copy.copied.summary).toMatchObject({ chartsLeft: 1, missing: [] });
  },
);

test("Excel is given the file, and opens it as a new workbook", async () => {
  fill();
  const bytes = copyFile(await read("Resultat"), about);
  await openAsWorkbook(bytes);
  expect(opened.map((base64) => Buffer.from(base64, "base64").equals(Buffer.from(bytes)))).toEqual([true]);
});

test("days of a workbook that counts from 1904 are the same days in the copy", async () => {
  office.host.switches.set({ dateSystem: 1904 });
  put(office.book, "Tomt", 0, 0, [[44_562, 44_562]]);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tomt").getRange("A1").numberFormat = [["yyyy-mm-dd"]];
    await context.sync();
  });
  const { contents } = await copied("Tomt");
  expect([cell(contents.sheets[1], 0, 0)?.value, cell(contents.sheets[1], 0, 1)?.value]).toEqual([
    44_562 + 1462,
    44_562,
  ]);
});

test("where no new workbook can be opened the copy becomes sheets beside the others, without a formula", async () => {
  fill();
  await office.Excel.run(async (context) => {
    const source = context.workbook.worksheets.getItem("Resultat");
    source.getRange("B1:C1").merge(false);
    source.tables.add(source.getRange("A2:B4"), true);
    // Two cells of a column that look alike, with a line above each and to the left.
    for (const address of ["B4", "B5"]) {
      const cell = source.getRange(address);
      cell.format.borders.getItem("EdgeTop").set({ style: "Double" });
      cell.format.borders
        .getItem("EdgeLeft")
        .set({ style: "Continuous", weight: "Medium", color: "#FF0000" });
    }
    await context.sync();
  });
  const { id } = office.book.sheets()[1]!;
  const ranges = [{ row: 2, column: 1, rows: 2, columns: 1 }];
  const kept = (rule: Pick<ConditionalRule, "type" | "operator" | "formulas">) => ({
    ranges,
    rule: { ...rule, priority: 1, stopIfTrue: false },
  });
  office.host.model.conditionalFormats.set(id, [
    kept({ type: "cellIs", operator: "equal", formulas: ["1"] }),
    kept({ type: "dataBar", formulas: [] }),
  ]);
  const copy = await read("Resultat");
  // A table and two rules are there; of formulas none comes along.
  const { native, fixed } = copy.copied.summary;
  expect(native).toBeGreaterThan(0);
  expect(valuesSummary(copy.copied)).toMatchObject({
    ...{ native: 0, fixed: native + fixed, tablesLeft: 1, chartsLeft: 0, missing: [] },
    conditional: [{ sheet: "Resultat", count: 2 }],
  });
  const plan = valuesPlan(copy.copied.sheets, copyText.valuesSheet);
  const { missing } = await office.Excel.run((context) => carryOut(context, plan));
  expect(missing).toEqual([]);
  await office.Excel.run(async (context) => {
    const written = context.workbook.worksheets.getItem("Resultat (värden)");
    const merged = written.getRange("A1:F9").getMergedAreasOrNullObject();
    merged.load("address");
    const cells = written
      .getRange("B3:B6")
      .getCellProperties({ format: { borders: { style: true, color: true } } });
    await context.sync();
    expect(merged.address).toContain("B1:C1");
    // Between two cells runs one line: the lower edge of the upper one.
    const drawn = cells.value.map(([one]) => {
      const { top, bottom, left } = one?.format?.borders ?? {};
      return [top?.style, bottom?.style, left?.style, left?.color?.toUpperCase()];
    });
    expect(drawn.slice(1, 3)).toEqual([
      ["Double", "Double", "Continuous", "#FF0000"],
      ["None", "None", "Continuous", "#FF0000"],
    ]);
    expect(drawn[3]).toEqual(["None", "None", "None", expect.anything()]);
  });
  const sheet = office.book.sheets().find(({ name }) => name === "Resultat (värden)")!;
  const rect = { row: 2, column: 1, rows: 4, columns: 2 };
  expect(sheet.values(rect)).toEqual([
    [100.5, '=HYPERLINK("x")'],
    [249.5, "@SUM(1)"],
    [350, 62.5],
    [7, null],
  ]);
  expect(
    sheet
      .inputs(rect)
      .flat()
      .filter((input) => typeof input === "string" && input.startsWith("=")),
  ).toEqual([]);
});

test("Kontroll finds what is planted, each with its place, and says of each sheet whether it may be copied", async () => {
  fill();
  office.book.setVisibility(office.book.sheets()[2]!.id, "Hidden");
  const { exposures, sheets } = await office.Excel.run(inspectWorkbook);
  const found = exposures.map(({ kind, what, count, at }) => [kind, what, count, at?.sheet]);
  expect(found).toEqual(
    expect.arrayContaining([
      ["hidden-sheet", "Tomt", 1, undefined],
      ["personal", "e-post", 2, "Svar"],
      ["personal", "personnummer", 2, "Svar"],
      ["functions", "Resultat", 1, "Resultat"],
    ]),
  );
  // What stands in the cells is never part of what is told.
  expect(JSON.stringify(exposures)).not.toMatch(/Hemlig|example\.org|1980/);
  expect(
    sheets.map(({ name, respondents, personalNumbers, ours, reads }) => [
      name,
      respondents,
      personalNumbers,
      ours,
      reads,
    ]),
  ).toEqual([
    ["Svar", 2, 2, 0, []],
    ["Resultat", 0, 0, 1, ["Svar"]],
    ["Tomt", 0, 0, 0, []],
  ]);
});

test("Kontroll finds names of the workbook and of its sheets, and notes as well as comments", async () => {
  fill();
  const [answers, result] = office.book.sheets();
  office.host.model.definedNames = [
    { name: "Priser", formula: "=[Priser.xlsx]Blad1!$A$1" },
    { name: "Gammal", formula: "=Resultat!#REF!", sheetId: result!.id },
    { name: "Gömd", formula: "=Svar!$A$1", isHidden: true, sheetId: answers!.id },
    { name: "_xlnm._FilterDatabase", formula: "=Svar!$A$1:$D$3", isHidden: true, sheetId: answers!.id },
    { name: "Print_Area", formula: "=Resultat!$A$1:$D$3", sheetId: result!.id },
  ];
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Svar").comments.add("Svar!A1", "Fråga Anna");
    await context.sync();
  });
  // The library here is older than notes: an Excel that has them.
  const { isSetSupported } = office.Office.context.requirements;
  const supported = jest
    .spyOn(office.Office.context.requirements, "isSetSupported")
    .mockImplementation((set, version) => String(version) === "1.18" || isSetSupported(set, version));
  const { exposures, notLookedAt } = await office.Excel.run((context) => {
    const note = { getLocation: () => context.workbook.worksheets.getItem("Resultat").getRange("B3") };
    Object.defineProperty(context.workbook, "notes", {
      value: { load: () => undefined, items: [note, note] },
    });
    return inspectWorkbook(context);
  });
  supported.mockRestore();
  expect((await office.Excel.run(inspectWorkbook)).notLookedAt).toContain("notes");
  const found = exposures.map(({ kind, what, count, at }) => [
    ...[kind, what, count],
    at && `${at.sheet} ${at.row} ${at.column}`,
  ]);
  expect(found.filter(([kind]) => /name|comments|notes/.test(String(kind)))).toEqual([
    ["external-name", "Priser", 1, undefined],
    ["hidden-name", "Gömd", 1, "Svar 0 0"],
    ["broken-name", "Gammal", 1, undefined],
    ["comments", "", 1, "Svar 0 0"],
    ["notes", "", 2, "Resultat 2 1"],
  ]);
  expect(notLookedAt).not.toEqual(expect.arrayContaining(["names", "comments", "notes"]));
  expect(JSON.stringify(exposures)).not.toContain("Anna");
});
