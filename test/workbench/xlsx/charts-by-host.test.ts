import { chartsOf } from "../../../src/workbench/charts/charts-of-model";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import { BookWatcher } from "../../../src/workbench/host/model/book-watcher";
import { Model } from "../../../src/workbench/host/model/model";
import { OfficeEvents } from "../../../src/workbench/host/model/office-events";
import type { Range } from "../../../src/workbench/host/model/range";
import { Worksheet } from "../../../src/workbench/host/model/sheets/worksheet";
import {
  contentsFromBook,
  keepAsInFile,
  leftBehind,
  openInBook,
  openXlsx,
  saveXlsx,
  withKeptByHost,
  type FileLink,
} from "../../../src/workbench/xlsx";
import { archive, differingParts, textOf, unpack } from "./support/archive";
import { chartPart, drawingPart, excelChart, excelChartParts, excelDrawing } from "./support/excel-chart";
import { plainWorkbook } from "./support/excel-parts";

/** Charts that the add-in makes and takes away through Office.js, in a file and back, with a book that has a grid. */
let book: UniverBook;
let model: Model;
let link: FileLink | null;

const modelOfBook = (): Model => {
  const made = new Model(book, new OfficeEvents(() => undefined), {
    workbookName: "bok.xlsx",
    newNames: { sheet: "Blad", table: "Tabell", column: "Kolumn", chart: "Diagram" },
  });
  new BookWatcher(made);
  return made;
};

function openFile(file: Uint8Array): void {
  link = openInBook(book, openXlsx(file), "bok.xlsx");
  model = modelOfBook();
  keepAsInFile(model, link);
}

function save(): Uint8Array {
  const ids = book.sheets().map(({ id }) => id);
  return saveXlsx(link?.opened ?? null, withKeptByHost(contentsFromBook(book, link), ids, model, link)).bytes;
}

beforeEach(() => {
  book = createHeadlessUniver();
  model = modelOfBook();
  link = null;
});
afterEach(() => book.dispose());

const sheetCalled = (name: string): Worksheet => {
  const found = book.sheets().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return new Worksheet(model, found.id);
};
const range = (sheet: string, address: string): Range => sheetCalled(sheet).GetRange(address);

/** Stands inside what is written anew when cells are named otherwise. */
const extension = '<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}"/></c:extLst>';

/** As the add-in does it: every series said outright. */
function addChart(sheet: string, figures: string): void {
  const chart = sheetCalled(sheet).Charts.Add("ColumnStacked", range(figures, "B2:B4"), "Columns");
  const first = chart.Series.GetItemAt(0);
  first.SetValues(range(figures, "B2:B4"));
  first.SetXAxisValues(range(figures, "A2:A4"));
  first.Name = "Region";
  const second = chart.Series.Add("Kommun");
  second.SetValues(range(figures, "C2:C4"));
  second.SetXAxisValues(range(figures, "A2:A4"));
  chart.Title.Text = "Så delas kostnaden";
  chart.Legend.Position = "Bottom";
  chart.Axes.ValueAxis.Title.Text = "Kronor";
  chart.Axes.ValueAxis.NumberFormat = "#,##0";
  chart.SetPosition(range(sheet, "E2"), range(sheet, "J16"));
}

const figures = (row: number, ...values: readonly (string | number)[]): string =>
  `<row r="${row}">${values
    .map((value, column) => {
      const ref = `${"ABC"[column]}${row}`;
      return typeof value === "number"
        ? `<c r="${ref}"><v>${value}</v></c>`
        : `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
    })
    .join("")}</row>`;
const plain = archive(
  plainWorkbook({
    Blad1:
      figures(1, "Central", "Region", "Kommun") +
      figures(2, "Avesta", 10, 1) +
      figures(3, "Borlänge", 20, 2) +
      figures(4, "Falun", 30, 3),
  }),
);

test("a chart that the add-in has made is in the file, and in the host again when the file is opened", () => {
  openFile(plain);
  book.addSheet("Fördelning");
  addChart("Fördelning", "Blad1");
  const bytes = save();
  const at = (column: number) => ({ sheet: "Blad1", rect: { row: 1, column, rows: 3, columns: 1 } });
  const wanted = {
    name: "Diagram 1",
    type: "ColumnStacked",
    title: "Så delas kostnaden",
    legend: "Bottom",
    valueAxis: { title: "Kronor", numberFormat: "#,##0" },
    series: [
      { name: "Region", values: at(1), categories: at(0) },
      { name: "Kommun", values: at(2), categories: at(0) },
    ],
    // E2 to J16, both covered.
    anchor: {
      from: { row: 1, column: 4, right: 0, down: 0 },
      to: { row: 16, column: 10, right: 0, down: 0 },
    },
  };
  expect(openXlsx(bytes).contents.sheets.map(({ charts }) => charts)).toEqual([
    [],
    [{ ...wanted, id: chartPart }],
  ]);
  expect(textOf(bytes, chartPart)).toContain('<c:pt idx="2"><c:v>30</c:v></c:pt>');

  openFile(bytes);
  const [sheetId, chartSheetId] = book.sheets().map(({ id }) => id);
  const inHost = (column: number) => ({ sheetId, rect: { row: 1, column, rows: 3, columns: 1 } });
  expect(chartsOf(model)).toEqual([
    {
      ...wanted,
      id: chartPart,
      sheetId: chartSheetId,
      series: [
        { name: "Region", values: inHost(1), categories: inHost(0) },
        { name: "Kommun", values: inHost(2), categories: inHost(0) },
      ],
    },
  ]);
  expect(sheetCalled("Fördelning").Charts.GetItemAt(0).Title.Text).toBe("Så delas kostnaden");
  expect(differingParts(save(), bytes)).toEqual([]);
});

test("a sheet that is taken back takes its chart along: no part is left behind", () => {
  openFile(plain);
  const untouched = save();
  book.addSheet("Fördelning");
  addChart("Fördelning", "Blad1");
  sheetCalled("Fördelning").Delete();
  expect(differingParts(save(), untouched)).toEqual([]);

  // The same when the chart has been in a file in between.
  book.addSheet("Fördelning");
  addChart("Fördelning", "Blad1");
  openFile(save());
  sheetCalled("Fördelning").Delete();
  const bytes = save();
  expect(Object.keys(unpack(bytes)).filter((name) => /chart|drawing|sheet2/.test(name))).toEqual([]);
  expect(textOf(bytes, "[Content_Types].xml")).not.toMatch(/chart|drawing/);
});

describe("a chart of the file", () => {
  const file = archive(excelChartParts());
  beforeEach(() => openFile(file));

  test("that nobody touched stays to the byte, also when the host starts anew", () => {
    expect(differingParts(save(), file)).toEqual([]);
    const again = modelOfBook();
    again.inherit(model);
    model = again;
    expect(differingParts(save(), file)).toEqual([]);
  });

  test("that the add-in deletes is gone, with everything that was its own", () => {
    sheetCalled("Översikt").Charts.GetItemAt(0).Delete();
    const bytes = save();
    expect(Object.keys(unpack(bytes)).filter((name) => /chart/.test(name))).toEqual([]);
    expect(textOf(bytes, drawingPart)).toContain('name="Bild 6"');
  });

  test("beside one that the add-in adds: both are there, and the old one to the byte", () => {
    addChart("Översikt", "Kostnader");
    const bytes = save();
    expect(textOf(bytes, chartPart)).toBe(excelChart);
    const [, sheet] = openXlsx(bytes).contents.sheets;
    expect(sheet?.charts.map(({ id, name }) => [id, name])).toEqual([
      [chartPart, "Diagram 1"],
      ["xl/charts/chart2.xml", "Diagram 2"],
    ]);
  });

  test("follows a sheet that is renamed in the grid", () => {
    sheetCalled("Kostnader").Name = "Tal & text";
    expect(textOf(save(), chartPart)).toBe(excelChart.replaceAll("Kostnader!", "'Tal &amp; text'!"));
  });

  test("two sheets that exchange their names: it shows the cells that it showed before", () => {
    sheetCalled("Kostnader").Name = "x";
    sheetCalled("Översikt").Name = "Kostnader";
    sheetCalled("x").Name = "Översikt";
    const bytes = save();
    expect(textOf(bytes, chartPart)).toBe(
      excelChart.replaceAll("Kostnader!", "Översikt!").replaceAll(extension, ""),
    );
  });

  /** Two rows above the figures, or above the chart. */
  async function insertRows(sheet = "Kostnader"): Promise<void> {
    const { commands } = book as unknown as {
      commands: { executeCommand(id: string, params: object): Promise<boolean> };
    };
    await commands.executeCommand("sheet.command.insert-row", {
      unitId: book.workbookId(),
      subUnitId: sheetCalled(sheet).sheetId,
      range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 19, rangeType: 1 },
      direction: 2,
    });
  }
  const lower = (xml: string): string => xml.replaceAll(/\$([ABC])\$2:\$\1\$4/g, "$$$1$$4:$$$1$$6");

  test("goes along when rows are put in above its cells", async () => {
    await insertRows();
    expect(leftBehind(book, link!)).toEqual([]);
    expect(textOf(save(), chartPart)).toBe(lower(excelChart).replaceAll(extension, ""));
  });

  test("goes along too where it is shown in a simpler form; one that is not shown stays behind, and that is said", async () => {
    const labelled = excelChart.replace("<c:gapWidth", '<c:dLbls><c:showVal val="1"/></c:dLbls><c:gapWidth');
    const alone = excelDrawing.replace(/<xdr:twoCellAnchor editAs.*?<\/xdr:twoCellAnchor>/s, "");
    openFile(archive(excelChartParts(labelled, alone)));
    await insertRows();
    await insertRows("Översikt");
    expect(leftBehind(book, link!)).toEqual([]);
    expect(textOf(save(), chartPart)).toBe(lower(labelled).replaceAll(extension, ""));

    openFile(archive(excelChartParts(excelChart.replaceAll("barChart", "scatterChart"))));
    await insertRows();
    expect(leftBehind(book, link!).map(({ sv }) => sv)).toEqual([
      expect.stringMatching(/^På bladet Kostnader har rader .* gamla celler\.$/),
    ]);
  });
});
