import { usualLetters, type ChartAxisDescription, type LegendPosition } from "../ground/chart-looks";
import { categoryReference, numberReference, textReference, type ChartCells } from "./chart-cells";
import { isRound, type ChartKind } from "./chart-kinds";
import { cellsFormula } from "./cells-on-sheet";
import type { CellsOnSheet, ChartContents, ChartSeriesContents } from "../ground/contents";
import type { DrawingNames } from "./drawing-names";
import { escapeText } from "../xml/xml-text";
import { element, openTag } from "../xml/xml-tree";

export const chartContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Only have to differ from each other. */
const axisIds = { category: 500_000_001, value: 500_000_002 };

/**
 * A chart's part, with the elements in the schema's order (ECMA-376 part 1, 21.2.2). Lines and words are grey as in charts that are
 * made in Excel today; series without a colour of their own take the theme's in turn.
 */
export function chartXml(
  chart: ChartContents,
  kind: ChartKind,
  cells: ChartCells,
  { main, chart: space, relationships }: DrawingNames,
  from1904: boolean,
): string {
  const round = isRound(kind);
  const plot = [
    "<c:layout/>",
    drawnXml(chart, kind, cells),
    round ? "" : categoryAxisXml(chart, kind) + valueAxisXml(chart, kind, cells),
  ].join("");
  const inner = [
    chart.title ? titleXml(chart.title, hundredths(chart.titleLetters, usualLetters.title)) : "",
    value("autoTitleDeleted", chart.title === ""),
    element("c:plotArea", {}, plot),
    legendXml(chart.legend),
    value("plotVisOnly", true),
    // What is not known is a gap, not a zero.
    value("dispBlanksAs", "gap"),
  ].join("");
  const attributes = { "xmlns:c": space, "xmlns:a": main, "xmlns:r": relationships };
  return (
    `${head}${openTag("c:chartSpace", attributes)}${value("date1904", from1904)}${value("lang", "sv-SE")}` +
    `${value("roundedCorners", false)}${element("c:chart", {}, inner)}` +
    `${shape(fill("bg1"), line("D9D9D9"))}${words(hundredths(chart.letters, usualLetters.all))}</c:chartSpace>`
  );
}

/** A size in points as a file has it. */
const hundredths = (points: number | undefined, usual: number): number => Math.round((points ?? usual) * 100);

const value = (name: string, val: string | number | boolean): string => element(`c:${name}`, { val });

const fill = (scheme: string): string => element("a:solidFill", {}, element("a:schemeClr", { val: scheme }));

const paint = (rgb: string): string => element("a:solidFill", {}, element("a:srgbClr", { val: rgb }));

const line = (rgb: string | null, width = 9525): string =>
  rgb === null ? "<a:ln><a:noFill/></a:ln>" : element("a:ln", { w: width }, paint(rgb));

const shape = (...inner: readonly string[]): string => element("c:spPr", {}, inner.join(""));

const grey = "595959";

const look = (name: string, size: number): string =>
  element(name, { lang: name === "a:rPr" ? "sv-SE" : undefined, sz: size, b: 0 }, paint(grey));

const words = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look("a:defRPr", size)}</a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;

function titleXml(text: string, size: number, upright = false): string {
  const body = upright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  const paragraphs = text.split("\n").map((each) => {
    const run = `<a:r>${look("a:rPr", size)}<a:t>${escapeText(each)}</a:t></a:r>`;
    return `<a:p><a:pPr>${look("a:defRPr", size)}</a:pPr>${run}</a:p>`;
  });
  const rich = element("c:rich", {}, `${body}<a:lstStyle/>${paragraphs.join("")}`);
  return element("c:title", {}, element("c:tx", {}, rich) + value("overlay", false));
}

const legendPositions: Readonly<Record<Exclude<LegendPosition, "None">, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

const legendXml = (legend: LegendPosition): string =>
  legend === "None"
    ? ""
    : element("c:legend", {}, value("legendPos", legendPositions[legend]) + value("overlay", false));

function drawnXml(chart: ChartContents, kind: ChartKind, cells: ChartCells): string {
  const series = chart.series.map((each, index) => seriesXml(each, index, kind, cells)).join("");
  const axes = value("axId", axisIds.category) + value("axId", axisIds.value);
  const grouping = kind.grouping ? value("grouping", kind.grouping) : "";
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const inner = {
    barChart: [
      value("barDir", kind.direction ?? "col"),
      grouping,
      value("varyColors", false),
      series,
      value("gapWidth", stacked ? 100 : 150),
      stacked ? value("overlap", 100) : "",
      axes,
    ],
    // Marks are taken away series by series, as Excel does it.
    lineChart: [grouping, value("varyColors", false), series, value("marker", true), axes],
    areaChart: [grouping, value("varyColors", false), series, axes],
    pieChart: [value("varyColors", true), series, value("firstSliceAng", 0)],
    doughnutChart: [value("varyColors", true), series, value("firstSliceAng", 0), value("holeSize", 50)],
  }[kind.element];
  return element(`c:${kind.element}`, {}, inner.join(""));
}

function seriesXml(series: ChartSeriesContents, index: number, kind: ChartKind, cells: ChartCells): string {
  const lines = kind.element === "lineChart";
  return element(
    "c:ser",
    {},
    [
      value("idx", index),
      value("order", index),
      nameXml(series, cells),
      colourXml(series, kind),
      kind.element === "barChart" ? value("invertIfNegative", false) : "",
      lines && !kind.markers ? element("c:marker", {}, value("symbol", "none")) : "",
      series.categories ? categoriesXml(series.categories, cells) : "",
      valuesXml(series.values, cells),
      lines ? value("smooth", false) : "",
    ].join(""),
  );
}

export function nameXml({ name, nameCell }: ChartSeriesContents, cells: ChartCells): string {
  if (nameCell) return element("c:tx", {}, textReference(cellsFormula(nameCell), cells, nameCell));
  return name === "" ? "" : element("c:tx", {}, element("c:v", {}, escapeText(name)));
}

export const categoriesXml = (range: CellsOnSheet, cells: ChartCells): string =>
  element("c:cat", {}, categoryReference(cellsFormula(range), cells, range));

/** Cells that are gone are named as Excel names them. */
export const valuesXml = (range: CellsOnSheet | undefined, cells: ChartCells): string =>
  element(
    "c:val",
    {},
    range
      ? numberReference(cellsFormula(range), cells, range)
      : element("c:numRef", {}, element("c:f", {}, "#REF!")),
  );

function colourXml({ color }: ChartSeriesContents, { element: drawn }: ChartKind): string {
  const rgb = color?.slice(1).toUpperCase();
  if (drawn !== "lineChart") return rgb === undefined ? "" : shape(paint(rgb));
  const own = rgb === undefined ? "" : paint(rgb);
  return shape(element("a:ln", { w: 28_575, cap: "rnd" }, `${own}<a:round/>`));
}

function categoryAxisXml({ categoryAxis, letters }: ChartContents, { direction }: ChartKind): string {
  const lying = direction === "bar";
  return element(
    "c:catAx",
    {},
    [
      value("axId", axisIds.category),
      scalingXml(undefined),
      value("delete", false),
      value("axPos", lying ? "l" : "b"),
      categoryAxis?.title
        ? titleXml(categoryAxis.title, hundredths(letters, usualLetters.axisTitle), lying)
        : "",
      formatXml(categoryAxis?.numberFormat ?? "General", categoryAxis?.numberFormat === undefined),
      value("majorTickMark", "none"),
      value("minorTickMark", "none"),
      // Below the figures, also where some of them are negative.
      value("tickLblPos", "low"),
      shape(line("BFBFBF")),
      words(hundredths(letters, usualLetters.all)),
      value("crossAx", axisIds.value),
      value("crosses", "autoZero"),
      value("auto", true),
      value("lblAlgn", "ctr"),
      value("lblOffset", 100),
      value("noMultiLvlLbl", false),
    ].join(""),
  );
}

function valueAxisXml(
  { valueAxis, series, letters }: ChartContents,
  { direction, element: drawn, grouping }: ChartKind,
  cells: ChartCells,
): string {
  const lying = direction === "bar";
  const first = series.find(({ values }) => values)?.values;
  const linked = valueAxis?.numberFormat === undefined;
  // Shares of the whole are no longer what stands in the cells.
  const ofCells = grouping === "percentStacked" ? "0%" : first ? cells.numberFormat(first) : "General";
  const format = valueAxis?.numberFormat ?? ofCells;
  return element(
    "c:valAx",
    {},
    [
      value("axId", axisIds.value),
      scalingXml(valueAxis),
      value("delete", false),
      value("axPos", lying ? "b" : "l"),
      element("c:majorGridlines", {}, shape(line("D9D9D9"))),
      valueAxis?.title ? titleXml(valueAxis.title, hundredths(letters, usualLetters.axisTitle), !lying) : "",
      formatXml(format, linked),
      value("majorTickMark", "none"),
      value("minorTickMark", "none"),
      value("tickLblPos", "nextTo"),
      shape(line(null)),
      words(hundredths(letters, usualLetters.all)),
      value("crossAx", axisIds.category),
      value("crosses", "autoZero"),
      value("crossBetween", drawn === "areaChart" ? "midCat" : "between"),
    ].join(""),
  );
}

const scalingXml = (axis: ChartAxisDescription | undefined): string =>
  element(
    "c:scaling",
    {},
    value("orientation", "minMax") +
      (axis?.maximum === undefined ? "" : value("max", axis.maximum)) +
      (axis?.minimum === undefined ? "" : value("min", axis.minimum)),
  );

const formatXml = (formatCode: string, linked: boolean): string =>
  element("c:numFmt", { formatCode, sourceLinked: linked });
