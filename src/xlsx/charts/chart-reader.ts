import { usualLetters, type ChartAxisDescription, type LegendPosition } from "../ground/chart-looks";
import { chartType, isRound, type ChartKind } from "./chart-kinds";
import { parseCells } from "./cells-on-sheet";
import type { CellsOnSheet, ChartContents, ChartSeriesContents } from "../ground/contents";
import { allWithin, localName, valueWithin, within } from "./drawing-names";
import { descendants, isTrue, optionalNumber, type XmlDocument, type XmlElement } from "../xml/xml-tree";

export interface ReadChart {
  readonly chart: Omit<ChartContents, "id" | "name" | "anchor">;
  /** The file says more of the chart than is shown here: labels, trend lines, a third dimension … */
  readonly simplified: boolean;
}

/** Excel's own bound for the series of a chart. */
const mostSeries = 255;
/** In one series. Excel drew no more for long, and a chart of more shows nothing that a person could tell apart. */
const mostPoints = 32_000;

/**
 * A chart's part, for one kind of chart at a time whose series are ranges of this workbook's sheets. Null for any other: it
 * stays in the file as it is.
 */
export function readChart({ root }: XmlDocument, isSheet: (name: string) => boolean): ReadChart | null {
  if (localName(root) !== "chartSpace" || within(root, "pivotSource") || within(root, "externalData"))
    return null;
  const chart = within(root, "chart");
  const plot = within(chart, "plotArea");
  const drawn = plot?.children.filter((each) => localName(each).endsWith("Chart")) ?? [];
  const [only] = drawn;
  if (!plot || !only || drawn.length > 1) return null;
  const kind = kindOf(only);
  const type = kind && chartType(kind);
  if (!kind || !type) return null;

  const series = allWithin(only, "ser");
  if (series.length > mostSeries) return null;
  const read = series.map((each) => readSeries(each, kind, isSheet));
  const known = read.filter((each) => each !== null);
  if (known.length < read.length) return null;

  const [category, value] = axesOf(plot);
  const title = titleOf(chart);
  const valueAxis = isRound(kind) ? {} : axisOf(value);
  const categoryAxis = isRound(kind) ? {} : axisOf(category);
  return {
    chart: {
      type,
      ...(title !== undefined && { title }),
      legend: legendOf(chart),
      ...lettersOf(root, chart),
      ...(Object.keys(valueAxis).length > 0 && { valueAxis }),
      ...(Object.keys(categoryAxis).length > 0 && { categoryAxis }),
      series: known,
    },
    simplified: isSimplified(root, plot, category),
  };
}

/** Where they are of another size than those that are written by themselves. */
function lettersOf(
  root: XmlElement,
  chart: XmlElement | undefined,
): Pick<ChartContents, "letters" | "titleLetters"> {
  const pointsIn = (from: XmlElement | undefined): number | undefined => {
    const size = optionalNumber(within(from, "p", "pPr", "defRPr")?.attributes["sz"]);
    return size === null ? undefined : size / 100;
  };
  const letters = pointsIn(within(root, "txPr"));
  const titleLetters = pointsIn(within(chart, "title", "tx", "rich"));
  return {
    ...(letters !== undefined && letters !== usualLetters.all && { letters }),
    ...(titleLetters !== undefined && titleLetters !== usualLetters.title && { titleLetters }),
  };
}

function kindOf(drawn: XmlElement): ChartKind | null {
  const grouping = valueWithin(drawn, "grouping");
  const stacked = grouping === "stacked" || grouping === "percentStacked" ? grouping : undefined;
  switch (localName(drawn)) {
    case "barChart":
      return {
        element: "barChart",
        direction: valueWithin(drawn, "barDir") === "bar" ? "bar" : "col",
        grouping: stacked ?? "clustered",
      };
    case "lineChart":
      return { element: "lineChart", grouping: stacked ?? "standard", markers: hasMarkers(drawn) };
    case "areaChart":
      return { element: "areaChart", grouping: stacked ?? "standard" };
    case "pieChart":
      return { element: "pieChart" };
    case "doughnutChart":
      return { element: "doughnutChart" };
    default:
      return null;
  }
}

/** Lines have marks when the chart says so and not every series takes its own away. */
function hasMarkers(drawn: XmlElement): boolean {
  const series = allWithin(drawn, "ser");
  const without = series.filter((each) => valueWithin(each, "marker", "symbol") === "none");
  return (
    isTrue(valueWithin(drawn, "marker"), within(drawn, "marker") !== undefined) &&
    (series.length === 0 || without.length < series.length)
  );
}

function readSeries(
  series: XmlElement,
  kind: ChartKind,
  isSheet: (name: string) => boolean,
): ChartSeriesContents | null {
  const values = cellsOf(within(series, "val"), isSheet);
  const categories = cellsOf(within(series, "cat"), isSheet);
  if (values === null || categories === null) return null;
  if (values === undefined && !within(series, "val", "numRef")) return null;
  // A name that comes from anything but one cell (LibreOffice writes `"Region"`) is what it was when the file was saved.
  const named = cellsOf(within(series, "tx"), isSheet);
  const name = named && named.rect.rows * named.rect.columns === 1 ? named : undefined;
  const color = colourOf(series, kind);
  return {
    name: nameOf(within(series, "tx")),
    ...(name && { nameCell: name }),
    ...(values && { values }),
    ...(categories && { categories }),
    ...(color !== undefined && { color }),
  };
}

/** The cells that are named; undefined for none, or none any more; null for what cannot be shown. */
function cellsOf(
  from: XmlElement | undefined,
  isSheet: (name: string) => boolean,
): CellsOnSheet | undefined | null {
  if (!from) return undefined;
  if (["multiLvlStrRef", "numLit", "strLit"].some((name) => within(from, name))) return null;
  const formula = within(from, "numRef", "f") ?? within(from, "strRef", "f");
  if (!formula) return undefined;
  const cells = parseCells(formula.text.trim());
  if (cells === "gone") return undefined;
  if (!cells || !isSheet(cells.sheet)) return null;
  const { rows, columns } = cells.rect;
  return (rows > 1 && columns > 1) || rows * columns > mostPoints ? null : cells;
}

const nameOf = (text: XmlElement | undefined): string =>
  within(text, "v")?.text ?? within(text, "strRef", "strCache", "pt", "v")?.text ?? "";

/** Only a colour that is said outright; the theme's are given in turn to series without one. */
function colourOf(series: XmlElement, kind: ChartKind): string | undefined {
  // The slices of a pie have theirs each, whatever the whole is given.
  if (isRound(kind) && within(series, "dPt")) return undefined;
  const path = kind.element === "lineChart" ? ["spPr", "ln"] : ["spPr"];
  const colour = valueWithin(series, ...path, "solidFill", "srgbClr");
  return colour && /^[0-9a-fA-F]{6}$/.test(colour) ? `#${colour.toLowerCase()}` : undefined;
}

/** Left out in the file means one of two things, depending on `autoTitleDeleted`. */
function titleOf(chart: XmlElement | undefined): string | undefined {
  const title = within(chart, "title");
  if (title) return textOf(title);
  return isTrue(valueWithin(chart, "autoTitleDeleted")) ? "" : undefined;
}

/** The text of a title, paragraph by paragraph, or what stood in the cell that it comes from. */
function textOf(title: XmlElement): string | undefined {
  const rich = within(title, "tx", "rich");
  if (rich) {
    return allWithin(rich, "p")
      .map((paragraph) =>
        [...descendants(paragraph)]
          .filter((each) => localName(each) === "t")
          .map(({ text }) => text)
          .join(""),
      )
      .join("\n");
  }
  return within(title, "tx", "strRef", "strCache", "pt", "v")?.text;
}

const legends: Readonly<Record<string, LegendPosition>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

function legendOf(chart: XmlElement | undefined): LegendPosition {
  const legend = within(chart, "legend");
  return legend ? (legends[valueWithin(legend, "legendPos") ?? "r"] ?? "Right") : "None";
}

function axesOf(plot: XmlElement): [category: XmlElement | undefined, value: XmlElement | undefined] {
  return [within(plot, "catAx") ?? within(plot, "dateAx"), within(plot, "valAx")];
}

function axisOf(axis: XmlElement | undefined): ChartAxisDescription {
  const title = within(axis, "title");
  const text = title && textOf(title);
  const format = within(axis, "numFmt")?.attributes;
  const minimum = optionalNumber(valueWithin(axis, "scaling", "min"));
  const maximum = optionalNumber(valueWithin(axis, "scaling", "max"));
  return {
    ...(text !== undefined && { title: text }),
    ...(format?.["formatCode"] !== undefined &&
      !isTrue(format["sourceLinked"]) && { numberFormat: format["formatCode"] }),
    ...(minimum !== null && { minimum }),
    ...(maximum !== null && { maximum }),
  };
}

/** Elements that a person would see in Excel and does not see here. */
const unseen = new Set([
  "view3D",
  "trendline",
  "errBars",
  "dTable",
  "dropLines",
  "hiLowLines",
  "upDownBars",
  "explosion",
  "logBase",
  "userShapes",
  "dateAx",
]);
const labels = new Set(["showVal", "showPercent", "showCatName", "showSerName"]);

function isSimplified(root: XmlElement, plot: XmlElement, category: XmlElement | undefined): boolean {
  if (isTrue(valueWithin(category, "delete")) || isTrue(valueWithin(plot, "valAx", "delete"))) return true;
  for (const each of descendants(root)) {
    const name = localName(each);
    const { val } = each.attributes;
    // LibreOffice gives every line chart such lines and then no colour.
    const invisible = val === "0" || within(each, "spPr", "ln", "noFill") !== undefined;
    if (unseen.has(name) && !invisible) return true;
    if (labels.has(name) && isTrue(val, true)) return true;
    if (name === "orientation" && val === "maxMin") return true;
    if (name === "smooth" && isTrue(val, true)) return true;
  }
  return false;
}
