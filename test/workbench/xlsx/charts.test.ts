import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import * as hucre from "hucre";
import {
  openXlsx,
  saveXlsx,
  XlsxRefusal,
  type CellContents,
  type ChartContents,
  type WorkbookToSave,
} from "../../../src/workbench/xlsx";
import { archive, differingParts, textOf, unpack } from "./support/archive";
import { sheetNamed, withCells } from "./support/edits";

/** Charts that are made in the workbench, as they stand in a file and as other programs read them. */
const lines: readonly (readonly CellContents["value"][])[] = [
  ["Central", "Region", "Kommun", "År"],
  ["Avesta", 1200.5, 300, 2017],
  ["Älvdalen <&>", 800, null, 2018],
  ["=1+1", 450, "uppgift saknas", 2019],
  [null, 0, { error: "#N/A" }, 2020],
];
const cells = lines.flatMap((line, row) =>
  line.flatMap((value, column): CellContents[] => {
    if (value === null) return [];
    return [{ row, column, value, ...(column === 1 && row > 0 && { style: { numberFormat: "#,##0.0" } }) }];
  }),
);
const range = (row: number, column: number, rows: number, columns = 1) => ({
  sheet: "Jämför 'två' år",
  rect: { row, column, rows, columns },
});
const anchor = {
  from: { row: 6, column: 0, right: 0, down: 0 },
  to: { row: 20, column: 7, right: 32, down: 10 },
};

const chart: ChartContents = {
  name: "Diagram 1",
  type: "ColumnStacked",
  title: "Kostnad & <del>\nper central",
  legend: "Bottom",
  valueAxis: { title: "Tkr", numberFormat: '#,##0 "kr"', minimum: -5, maximum: 2000 },
  categoryAxis: { title: "Central" },
  series: [
    { name: "Region", nameCell: range(0, 1, 1), values: range(1, 1, 4), categories: range(1, 0, 4) },
    { name: 'Kommunen "å" & <ö>', values: range(1, 2, 4), categories: range(1, 0, 4), color: "#c00000" },
    { name: "", values: range(1, 2, 4), categories: range(1, 3, 4) },
  ],
  anchor,
};

const workbook = (...charts: readonly ChartContents[]): WorkbookToSave => ({
  sheets: [
    { name: "Först", cells: [] },
    { name: "Jämför 'två' år", cells, charts },
  ],
});
const save = (...charts: readonly ChartContents[]) => saveXlsx(null, workbook(...charts)).bytes;
const chartsIn = (bytes: Uint8Array) => sheetNamed(openXlsx(bytes).contents, "Jämför 'två' år").charts;
const xmlOf = (each: ChartContents) => textOf(save(each), "xl/charts/chart1.xml");

const types = [
  ...["Column", "Bar"].flatMap((name) => ["Clustered", "Stacked", "Stacked100"].map((kind) => name + kind)),
  ...["Line", "LineMarkers", "Area"].flatMap((name) =>
    ["", "Stacked", "Stacked100"].map((kind) => name + kind),
  ),
  "Pie",
  "Doughnut",
];

test.each(types)("%s: written, and read again as it was", (type) => {
  const round = type === "Pie" || type === "Doughnut";
  const { valueAxis, categoryAxis, ...bare } = chart;
  const wanted = { ...(round ? bare : { ...bare, valueAxis, categoryAxis }), type } as ChartContents;
  const opened = openXlsx(save(wanted));
  expect(opened.limitations).toEqual([]);
  expect(opened.contents.sheets[1]?.charts).toEqual([{ ...wanted, id: "xl/charts/chart1.xml" }]);
  // Saved once more without a change, it is the same file.
  expect(differingParts(saveXlsx(opened, opened.contents).bytes, save(wanted))).toEqual([]);
});

test.each(["Top", "Bottom", "Left", "Right", "Corner", "None"] as const)("a legend: %s", (legend) => {
  expect(chartsIn(save({ ...chart, legend }))[0]?.legend).toBe(legend);
});

test("letters of another size than Excel's own", () => {
  const large = { ...chart, letters: 12, titleLetters: 16 };
  expect(chartsIn(save(large))).toEqual([{ ...large, id: "xl/charts/chart1.xml" }]);
  // Of the figures, of both axes and their words, in hundredths of a point; of the title apart.
  const sizes = [...xmlOf(large).matchAll(/<a:defRPr[^>]* sz="(\d+)"/g)].map(([, size]) => size);
  expect([...new Set(sizes)].sort()).toEqual(["1200", "1600"]);
});

test("no title of its own, none at all, and no axes' words", () => {
  const { title, valueAxis, categoryAxis, ...bare } = chart;
  expect([title, valueAxis, categoryAxis]).not.toContain(undefined);
  expect(chartsIn(save(bare, { ...bare, title: "" }))).toEqual([
    { ...bare, id: "xl/charts/chart1.xml" },
    { ...bare, title: "", id: "xl/charts/chart2.xml" },
  ]);
});

describe("what stands in the cells stands in the chart", () => {
  const xml = xmlOf(chart);
  const cached = (formula: string): string[] =>
    [...xml.matchAll(/<c:f>(.*?)<\/c:f><c:(?:num|str)Cache>(.*?)<\/c:(?:num|str)Cache>/g)]
      .filter(([, named]) => named === formula)
      .map(([, , cache]) => cache!);
  const points = (...values: readonly (string | null)[]) =>
    `<c:ptCount val="${values.length}"/>` +
    values
      .map((text, index) => (text === null ? "" : `<c:pt idx="${index}"><c:v>${text}</c:v></c:pt>`))
      .join("");
  const at = (cellsOf: string) => `'Jämför ''två'' år'!${cellsOf}`;

  test("figures with their format", () => {
    expect(cached(at("$B$2:$B$5"))).toEqual([
      `<c:formatCode>#,##0.0</c:formatCode>${points("1200.5", "800", "450", "0")}`,
    ]);
  });

  test("a gap where there is no figure: empty, a word, an error. Never a zero", () => {
    const gaps = `<c:formatCode>General</c:formatCode>${points("300", null, null, null)}`;
    expect(cached(at("$C$2:$C$5"))).toEqual([gaps, gaps]);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test("words below the columns, years as figures, names from a cell or outright", () => {
    expect(new Set(cached(at("$A$2:$A$5")))).toEqual(
      new Set([points("Avesta", "Älvdalen &lt;&amp;&gt;", "=1+1", null)]),
    );
    expect(cached(at("$D$2:$D$5"))).toEqual([
      `<c:formatCode>General</c:formatCode>${points("2017", "2018", "2019", "2020")}`,
    ]);
    expect(cached(at("$B$1"))).toEqual([points("Region")]);
    expect(xml).toContain('<c:tx><c:v>Kommunen "å" &amp; &lt;ö&gt;</c:v></c:tx>');
  });

  test("cells in a row", () => {
    const lying = { name: "Avesta", values: range(1, 1, 1, 3), categories: range(0, 1, 1, 3) };
    const written = xmlOf({ ...chart, series: [lying] });
    expect(written).toContain(points("1200.5", "300", "2017"));
    expect(written).toContain(points("Region", "Kommun", "År"));
    expect(chartsIn(save({ ...chart, series: [lying] }))[0]?.series).toEqual([lying]);
  });

  test("cells that are gone", () => {
    const gone = { name: "Borta" };
    expect(xmlOf({ ...chart, series: [gone] })).toContain(
      "<c:val><c:numRef><c:f>#REF!</c:f></c:numRef></c:val>",
    );
    expect(chartsIn(save({ ...chart, series: [gone] }))[0]?.series).toEqual([gone]);
  });

  test("the axis counts as the cells do, or in shares of the whole", () => {
    const { valueAxis, ...bare } = chart;
    expect(valueAxis).toBeDefined();
    expect(xmlOf(bare)).toContain('<c:numFmt formatCode="#,##0.0" sourceLinked="1"/>');
    expect(xmlOf({ ...bare, type: "BarStacked100" })).toContain(
      '<c:numFmt formatCode="0%" sourceLinked="1"/>',
    );
    expect(xmlOf(chart)).toContain('<c:numFmt formatCode="#,##0 &quot;kr&quot;" sourceLinked="0"/>');
  });

  test("days counted from 1904 are said to be", () => {
    expect(xml).toContain('<c:date1904 val="0"/>');
    const parts = unpack(save());
    const from1904 = Buffer.from(parts["xl/workbook.xml"]!)
      .toString()
      .replace("<workbookPr ", '<workbookPr date1904="1" ');
    const opened = openXlsx(archive({ ...parts, "xl/workbook.xml": Buffer.from(from1904) }));
    const { bytes } = saveXlsx(opened, {
      sheets: opened.contents.sheets.map((sheet, index) =>
        index === 1 ? { ...sheet, charts: [chart] } : sheet,
      ),
    });
    expect(textOf(bytes, "xl/charts/chart1.xml")).toContain('<c:date1904 val="1"/>');
  });
});

test("the parts of a chart, each with its type and led to, and the drawing in its place on the sheet", () => {
  const bytes = save(chart, { ...chart, name: "Diagram 2", type: "Pie" });
  expect(
    Object.keys(unpack(bytes))
      .filter((name) => /chart|drawing|sheet2/.test(name))
      .sort(),
  ).toEqual([
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/drawings/drawing1.xml",
    "xl/worksheets/_rels/sheet2.xml.rels",
    "xl/worksheets/sheet2.xml",
  ]);
  const types = textOf(bytes, "[Content_Types].xml");
  for (const number of [1, 2]) {
    expect(types).toContain(
      `<Override PartName="/xl/charts/chart${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
    );
  }
  expect(types).toContain(
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
  );
  expect(textOf(bytes, "xl/worksheets/sheet2.xml")).toMatch(
    /<\/sheetData><drawing r:id="rId1"\/><\/worksheet>$/,
  );
  const drawing = textOf(bytes, "xl/drawings/drawing1.xml");
  // 32 pixels are 304 800 units, 10 are 95 250.
  expect(drawing).toContain(
    "<xdr:to><xdr:col>7</xdr:col><xdr:colOff>304800</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>95250</xdr:rowOff></xdr:to>",
  );
  expect(
    [...drawing.matchAll(/<xdr:cNvPr id="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => [id, name]),
  ).toEqual([
    ["2", "Diagram 1"],
    ["3", "Diagram 2"],
  ]);
  // What a screen reader says.
  expect(drawing).toContain('descr="Kostnad &amp; &lt;del&gt;&#10;per central"');
});

test("a kind that cannot be written is refused by name, and nothing is lost silently", () => {
  const refusal = (() => {
    try {
      return save({ ...chart, title: "Tratten", type: "Funnel" });
    } catch (error) {
      return error;
    }
  })();
  expect(refusal).toBeInstanceOf(XlsxRefusal);
  expect((refusal as XlsxRefusal).reason).toBe("cannot-save");
  expect((refusal as XlsxRefusal).sv).toBe(
    "Diagrammet Tratten på bladet Jämför 'två' år är av slaget Funnel, som inte kan skrivas i en fil härifrån. Ta bort det eller välj ett annat slag.",
  );
});

test("what is not named stays, as with everything else: charts too", () => {
  const bytes = save(chart);
  const opened = openXlsx(bytes);
  const sheets = withCells(opened.contents, "Jämför 'två' år", { H9: { value: 1 } }).sheets.map((sheet) => {
    const copy = { ...sheet };
    delete copy.charts;
    return copy;
  });
  expect(differingParts(saveXlsx(opened, { sheets }).bytes, bytes)).toEqual(["xl/worksheets/sheet2.xml"]);
});

describe("hucre", () => {
  test.each([
    ["ColumnStacked", "bar"],
    ["BarClustered", "bar"],
    ["LineMarkers", "line"],
    ["AreaStacked", "area"],
    ["Pie", "pie"],
    ["Doughnut", "doughnut"],
  ])("reads what was written: %s", async (type, kind) => {
    const book = await hucre.readXlsx(save({ ...chart, title: "Kostnad", type }));
    const [read] = book.sheets[1]?.charts ?? [];
    expect(read).toMatchObject({
      kinds: [kind],
      title: "Kostnad",
      legend: "bottom",
      anchor: { from: { row: 6, col: 0 }, to: { row: 20, col: 7 } },
      altText: "Kostnad",
    });
    expect(
      read?.series?.map(({ name, valuesRef, categoriesRef }) => [name, valuesRef, categoriesRef]),
    ).toEqual([
      ["Region", "'Jämför ''två'' år'!$B$2:$B$5", "'Jämför ''två'' år'!$A$2:$A$5"],
      ['Kommunen "å" & <ö>', "'Jämför ''två'' år'!$C$2:$C$5", "'Jämför ''två'' år'!$A$2:$A$5"],
      [undefined, "'Jämför ''två'' år'!$C$2:$C$5", "'Jämför ''två'' år'!$D$2:$D$5"],
    ]);
  });

  test("writes what is read: its kinds, cells, titles and places; its other parts stay", async () => {
    const written = (type: hucre.WriteChartKind, more = {}) => ({
      type,
      title: `Ett ${type}`,
      series: [{ name: "Antal", values: "Data!$B$2:$B$3", categories: "Data!$A$2:$A$3" }],
      anchor: { from: { row: 4, col: 1 }, to: { row: 18, col: 7 } },
      ...more,
    });
    const file = await hucre.writeXlsx({
      sheets: [
        {
          name: "Data",
          rows: [
            ["Namn", "Antal"],
            ["x", 1],
            ["y", 2],
          ],
          charts: [
            written("column", { barGrouping: "stacked" }),
            written("bar"),
            written("pie"),
            written("area"),
            written("scatter"),
          ],
        },
      ],
    });
    const opened = openXlsx(file);
    expect(opened.limitations.map(({ kind }) => kind)).toEqual(["chart"]);
    const [sheet] = opened.contents.sheets;
    expect(sheet?.charts.map(({ type, title }) => [type, title])).toEqual([
      ["ColumnStacked", "Ett column"],
      ["BarClustered", "Ett bar"],
      ["Pie", "Ett pie"],
      ["Area", "Ett area"],
    ]);
    const data = (column: number) => ({ sheet: "Data", rect: { row: 1, column, rows: 2, columns: 1 } });
    for (const each of sheet?.charts ?? []) {
      expect(each.series).toMatchObject([{ name: "Antal", values: data(1), categories: data(0) }]);
      expect(each.anchor.from).toEqual({ row: 4, column: 1, right: 0, down: 0 });
    }
    const { bytes } = saveXlsx(opened, withCells(opened.contents, "Data", { H1: { value: 7 } }));
    expect(differingParts(bytes, file)).toEqual(["xl/worksheets/sheet1.xml"]);
  });
});

describe("the schemas of ISO/IEC 29500-4", () => {
  /** They are for checking, not ours to publish: they lie beside the project where they are to be had. */
  const folder = process.env["OOXML_SCHEMAS"] ?? path.resolve(__dirname, "../../../../shared/schemas/ooxml");
  const problems = (schema: string, documents: readonly string[]): string[][] =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [path.resolve(__dirname, "../../build/validate-xml.mjs"), path.join(folder, schema)],
        { input: JSON.stringify(documents), encoding: "utf8" },
      ),
    ) as string[][];

  test("hold for every kind of chart, its drawing and its sheet", () => {
    if (!existsSync(path.join(folder, "dml-chart.xsd"))) {
      process.stdout.write("NOT CHECKED: charts against their schemas, because the schemas are not there.\n");
      return;
    }
    const { title, valueAxis, categoryAxis, ...bare } = chart;
    expect([title, valueAxis, categoryAxis]).not.toContain(undefined);
    const all = types.flatMap((type) => [
      { ...chart, type },
      { ...bare, type, legend: "None" as const, series: [{ name: "", color: "#123456" }] },
    ]);
    const bytes = save(...all);
    const charts = all.map((_, index) => textOf(bytes, `xl/charts/chart${index + 1}.xml`));
    const wrong = charts[0]!.replace(/(<c:idx [^>]*>)(<c:order [^>]*>)/, "$2$1");
    const found = problems("dml-chart.xsd", [...charts, wrong]);
    expect(found.pop()).toEqual([expect.stringContaining("order")]);
    expect(found).toEqual(charts.map(() => []));
    expect(problems("dml-spreadsheetDrawing.xsd", [textOf(bytes, "xl/drawings/drawing1.xml")])).toEqual([[]]);
    expect(problems("sml.xsd", [textOf(bytes, "xl/worksheets/sheet2.xml")])).toEqual([[]]);
  });
});
