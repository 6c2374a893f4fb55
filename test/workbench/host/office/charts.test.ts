import { chartsOf } from "../../../../src/workbench/charts/charts-of-model";
import { createHeadlessUniver } from "../../../../src/workbench/grid/headless";
import { officeInJsdom, type OfficePage } from "../../../support/office-in-jsdom";
import { codeOf } from "./errors";

const cells = [
  [null, "MHV", "BHV", null, null, 2023, 2024],
  ["Avesta", 10, 5, null, 1, 11, 12],
  ["Falun", 30, 7, null, 2, 13, 14],
  ["Ludvika", 20, 9],
];

let office: OfficePage;
beforeEach(async () => {
  office = await officeInJsdom({
    book: (functions) =>
      createHeadlessUniver({ name: "Bok.xlsx", sheets: [{ name: "Blad1", cells }] }, functions),
  });
});
afterEach(() => {
  expect(office.errors).toEqual([]);
  office.close();
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => office.Excel.run(batch);
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");
const charts = () => chartsOf(office.host.model);
const only = () => charts()[0]!;

/** What a series reads, as addresses of A1 to C4. */
const reads = () =>
  only().series.map(({ nameCell, values, categories }) =>
    [nameCell, values, categories].map((part) => part && address(part.rect)),
  );
function address({
  row,
  column,
  rows,
  columns,
}: {
  row: number;
  column: number;
  rows: number;
  columns: number;
}) {
  const cell = (r: number, c: number) => "ABCDEFG".charAt(c) + String(r + 1);
  const last = cell(row + rows - 1, column + columns - 1);
  return rows * columns === 1 ? last : `${cell(row, column)}:${last}`;
}

test("letters are as large as they are said to be; what is said of the whole chart is said of its title as well", async () => {
  await run(async (context) => {
    const sheet = first(context);
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B2:B4"), "Columns");
    chart.title.format.font.size = 16;
    await context.sync();
  });
  expect(only()).toMatchObject({ titleLetters: 16 });
  expect(only().letters).toBeUndefined();
  await run(async (context) => {
    const chart = first(context).charts.getItemAt(0);
    chart.format.font.size = 12;
    chart.load("format/font/size,title/format/font/size");
    await context.sync();
    expect([chart.format.font.size, chart.title.format.font.size]).toEqual([12, 12]);
    chart.title.format.font.size = 14;
    await context.sync();
  });
  expect(only()).toMatchObject({ letters: 12, titleLetters: 14 });
});

test("a chart is what the add-in says: type, series, title, legend, axes and place", async () => {
  await run(async (context) => {
    const sheet = first(context);
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B2:B4"), "Columns");
    const series = chart.series.getItemAt(0);
    series.setValues(sheet.getRange("C2:C4"));
    series.setXAxisValues(sheet.getRange("A2:A4"));
    series.name = "Sköterskor";
    chart.series.add("Läkare").setValues(sheet.getRange("B2:B4"));
    chart.title.text = "Tjänster";
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.title.text = "årsarbetare";
    chart.axes.valueAxis.numberFormat = "0.0";
    chart.axes.categoryAxis.title.text = "central";
    chart.setPosition(sheet.getRange("E2"), sheet.getRange("H10"));
    chart.load("name,chartType");
    chart.series.load("count,items/name");
    await context.sync();
    expect([chart.name, chart.chartType]).toEqual(["Diagram 1", "ColumnStacked"]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Sköterskor", "Läkare"]);
  });
  expect(only()).toMatchObject({
    type: "ColumnStacked",
    title: "Tjänster",
    legend: "Bottom",
    valueAxis: { title: "årsarbetare", numberFormat: "0.0" },
    categoryAxis: { title: "central" },
    // The corner after H10 is that of I11.
    anchor: {
      from: { row: 1, column: 4, right: 0, down: 0 },
      to: { row: 10, column: 8, right: 0, down: 0 },
    },
  });
  expect(reads()).toEqual([
    [undefined, "C2:C4", "A2:A4"],
    [undefined, "B2:B4", undefined],
  ]);
});

test.each([
  // An empty corner: the edges are names and categories. Three rows of two columns: the longer side is the categories.
  [
    "A1:C4",
    "Auto",
    [
      ["B1", "B2:B4", "A2:A4"],
      ["C1", "C2:C4", "A2:A4"],
    ],
  ],
  [
    "A1:C4",
    "Rows",
    [
      ["A2", "B2:C2", "B1:C1"],
      ["A3", "B3:C3", "B1:C1"],
      ["A4", "B4:C4", "B1:C1"],
    ],
  ],
  // Above and left of an empty corner numbers are names as well.
  [
    "E1:G3",
    "Columns",
    [
      ["F1", "F2:F3", "E2:E3"],
      ["G1", "G2:G3", "E2:E3"],
    ],
  ],
  // Words along the left edge alone.
  [
    "A2:C4",
    "Columns",
    [
      [undefined, "B2:B4", "A2:A4"],
      [undefined, "C2:C4", "A2:A4"],
    ],
  ],
  [
    "B2:C4",
    "Auto",
    [
      [undefined, "B2:B4", undefined],
      [undefined, "C2:C4", undefined],
    ],
  ],
  ["B2:C2", "Auto", [[undefined, "B2:C2", undefined]]],
  ["B1:B4", "Columns", [["B1", "B2:B4", undefined]]],
  // Whole columns end where the sheet is no longer used.
  ["B:B", "Columns", [["B1", "B2:B4", undefined]]],
] as const)("series are found in %s by %s", async (source, seriesBy, expected) => {
  await run(async (context) => {
    const sheet = first(context);
    sheet.charts.add("Line", sheet.getRange(source), seriesBy);
    await context.sync();
  });
  expect(reads()).toEqual(expected);
});

test("a chart goes when it is deleted, and with its sheet; cells of a deleted sheet are read by nobody", async () => {
  await run(async (context) => {
    const sheet = first(context);
    const other = context.workbook.worksheets.add("Annat");
    sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns");
    sheet.charts.add("Pie", other.getRange("A1:A2"), "Columns");
    other.charts.add("Pie", sheet.getRange("B2:B4"), "Columns");
    await context.sync();
    sheet.charts.getItemAt(0).delete();
    await context.sync();
    expect(charts().map(({ type, series }) => [type, series[0]?.values !== undefined])).toEqual([
      ["Pie", true],
      ["Pie", true],
    ]);
    other.delete();
    await context.sync();
  });
  expect(charts().map(({ type, series }) => [type, series[0]?.values])).toEqual([["Pie", undefined]]);
});

test("a block of cells is no series", async () => {
  const block = run(async (context) => {
    const sheet = first(context);
    sheet.charts
      .add("Line", sheet.getRange("B2:B4"), "Columns")
      .series.getItemAt(0)
      .setValues(sheet.getRange("B2:C4"));
    await context.sync();
  });
  expect(await codeOf(block)).toBe("InvalidArgument");
});

test("what the add-in changes beside the book is told once it differs", async () => {
  let told = 0;
  office.host.model.onChange(() => told++);
  const after = async (act: (context: Excel.RequestContext) => void): Promise<number> => {
    const before = told;
    await run(async (context) => {
      act(context);
      await context.sync();
    });
    return told - before;
  };
  expect(await after(({ workbook }) => workbook.settings.add("a", { n: 1 }))).toBe(1);
  expect(await after(({ workbook }) => workbook.settings.add("a", { n: 1 }))).toBe(0);
  expect(await after(({ workbook }) => workbook.settings.getItem("a").load("value"))).toBe(0);
  expect(await after(({ workbook }) => workbook.settings.getItem("a").delete())).toBe(1);
  expect(await after((context) => first(context).protection.protect())).toBe(1);
  expect(await after((context) => first(context).protection.unprotect())).toBe(1);
  expect(await after((context) => first(context).protection.unprotect())).toBe(0);
  const save = (): Promise<void> =>
    new Promise((resolve) => office.Office.context.document.settings.saveAsync(() => resolve()));
  const before = told;
  office.Office.context.document.settings.set("b", 2);
  await save();
  expect(told - before).toBe(1);
  await save();
  expect(told - before).toBe(1);
});
