import type { CellValue } from "../host/book";
import type {
  ChartAxisDescription,
  ChartCells,
  ChartDescription,
  ChartSeriesDescription,
  LegendPosition,
} from "./chart-description";
import { type ChartKind, isRound, kindOf } from "./chart-kinds";
import { type ChartLanguage, chartWords } from "./chart-words";
import { shownNumber } from "./shown-number";

/** What a chart shows: its description with what stands in the cells now. */
export interface ChartPicture {
  readonly type: string;
  /** Undefined for a type that the workbench does not draw. */
  readonly kind: ChartKind | undefined;
  /** Empty: none is shown. */
  readonly title: string;
  readonly legend: LegendPosition;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  readonly valueAxis: PictureAxis & { readonly format: string };
  readonly categoryAxis: PictureAxis;
}

export interface PictureSeries {
  readonly name: string;
  /** As many as there are categories; null is a gap. */
  readonly values: readonly (number | null)[];
  /** The format code of its first cell. */
  readonly format: string;
  readonly color?: string;
}

interface PictureAxis {
  /** Empty: none is shown. */
  readonly title: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The cells of the open workbook; undefined where there is no such sheet. */
export interface CellReader {
  values(cells: ChartCells): CellValue[][] | undefined;
  numberFormats(cells: ChartCells): string[][] | undefined;
}

const general = "General";

export function chartPicture(
  chart: ChartDescription,
  cells: CellReader,
  language: ChartLanguage,
): ChartPicture {
  const kind = kindOf(chart.type);
  // A pie has room for one series: Excel shows the first.
  const described = kind && isRound(kind) ? chart.series.slice(0, 1) : chart.series;
  const read = described.map((series, index) => readSeries(series, index, cells, language));
  const count = Math.max(0, ...read.map(({ values }) => values.length));
  const series = read.map((each) => ({ ...each, values: padded(each.values, count, null) }));
  return {
    type: chart.type,
    kind,
    title: chart.title ?? nameOfOnly(series, language),
    legend: chart.legend,
    categories: categoriesOf(described, count, cells, language),
    series,
    valueAxis: {
      ...axis(chart.valueAxis),
      format: chart.valueAxis?.numberFormat ?? series[0]?.format ?? general,
    },
    categoryAxis: axis(chart.categoryAxis),
  };
}

/** Excel names a chart after its only series, unless that has no name of its own. */
function nameOfOnly(series: readonly PictureSeries[], language: ChartLanguage): string {
  const [only, ...others] = series;
  return only && others.length === 0 && only.name !== chartWords[language].series(1) ? only.name : "";
}

function readSeries(
  { name, nameCell, values, color }: ChartSeriesDescription,
  index: number,
  cells: CellReader,
  language: ChartLanguage,
): PictureSeries {
  const named = nameCell && labels(nameCell, cells, language).join(" ");
  return {
    name: (named ?? name) || chartWords[language].series(index + 1),
    values: ((values && cells.values(values)) ?? []).flat().map(plotted),
    format: (values && cells.numberFormats(firstCell(values))?.[0]?.[0]) ?? general,
    ...(color !== undefined && { color }),
  };
}

const firstCell = ({ sheetId, rect }: ChartCells): ChartCells => ({
  sheetId,
  rect: { ...rect, rows: 1, columns: 1 },
});

/**
 * What is no number is a gap: an empty cell, an error (#BUSY! while the add-in calculates), a truth value. Excel draws a text as zero;
 * here it is a gap too, because a word in a table of figures says that a figure is missing.
 */
const plotted = (value: CellValue): number | null => (typeof value === "number" ? value : null);

/** The categories of the first series that has any: Excel takes them for all. */
function categoriesOf(
  series: readonly ChartSeriesDescription[],
  count: number,
  cells: CellReader,
  language: ChartLanguage,
): readonly string[] {
  const given = series.find(({ categories }) => categories && cells.values(categories))?.categories;
  if (!given) return Array.from({ length: count }, (_, index) => String(index + 1));
  return padded(labels(given, cells, language), count, "");
}

/** The cells' texts, one for each row, or for each column of a single row. Categories in several levels are put together. */
function labels(from: ChartCells, cells: CellReader, language: ChartLanguage): string[] {
  const formats = cells.numberFormats(from);
  const texts = (cells.values(from) ?? []).map((row, r) =>
    row.map((value, c) => shownCell(value, formats?.[r]?.[c] ?? general, language)),
  );
  if (from.rect.rows === 1) return texts[0] ?? [];
  return texts.map((row) => row.filter((text) => text !== "").join(", "));
}

function shownCell(value: CellValue, format: string, language: ChartLanguage): string {
  if (value === null) return "";
  if (typeof value === "number") return shownNumber(value, format, language);
  if (typeof value === "boolean") return chartWords[language].truth[value ? "yes" : "no"];
  return typeof value === "string" ? value : value.error;
}

const axis = ({ title = "", minimum, maximum }: ChartAxisDescription = {}): PictureAxis => ({
  title,
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
});

function padded<Item>(items: readonly Item[], length: number, filling: Item): Item[] {
  return Array.from({ length }, (_, index) => items[index] ?? filling);
}
