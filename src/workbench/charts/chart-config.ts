import type { ChartConfiguration, ChartDataset, ChartType } from "chart.js";
import { type ChartKind, isRound } from "./chart-kinds";
import { type ChartLook, inTurn, standingOut } from "./chart-look";
import type { ChartPicture, PictureSeries } from "./chart-picture";
import type { ChartLanguage } from "./chart-words";
import { shownNumber } from "./shown-number";

export interface ChartSetting {
  readonly look: ChartLook;
  readonly language: ChartLanguage;
  readonly fontFamily: string;
}

/** What chart.js is told to draw; undefined for a type that is not drawn. */
export function chartConfiguration(
  picture: ChartPicture,
  setting: ChartSetting,
): ChartConfiguration | undefined {
  const { kind } = picture;
  if (!kind) return undefined;
  return {
    type: drawnAs(kind),
    data: {
      labels: [...picture.categories],
      datasets: inDrawnOrder(
        kind,
        picture.series.map((series, index) => dataset(series, index, kind, picture, setting)),
      ),
    },
    options: {
      // The size follows the cells, and a change of them is seen at once.
      responsive: false,
      maintainAspectRatio: false,
      animation: false,
      font: { family: setting.fontFamily },
      color: setting.look.text,
      layout: { padding: { top: 10, right: 16, bottom: 10, left: 10 } },
      ...(kind.shape === "bars" && { indexAxis: "y" as const }),
      ...(!isRound(kind) && { scales: scales(kind, picture, setting) }),
      plugins: {
        title: {
          display: picture.title !== "",
          text: picture.title,
          color: setting.look.text,
          font: { size: 14, weight: 600 },
          padding: { bottom: 10 },
        },
        legend: legend(picture, setting),
        tooltip: {
          callbacks: {
            label: ({ datasetIndex, dataIndex }) =>
              pointText(inDrawnOrder(kind, picture.series)[datasetIndex], dataIndex, setting),
          },
        },
      },
    },
  } as ChartConfiguration;
}

/** Bars beside each other come from below, the first series lowest, as in Excel. */
const inDrawnOrder = <Item>(kind: ChartKind, items: readonly Item[]): Item[] =>
  kind.shape === "bars" && kind.stacking === "none" ? [...items].reverse() : [...items];

function drawnAs({ shape }: ChartKind): ChartType {
  if (shape === "pie" || shape === "doughnut") return shape;
  return shape === "columns" || shape === "bars" ? "bar" : "line";
}

function dataset(
  series: PictureSeries,
  index: number,
  kind: ChartKind,
  picture: ChartPicture,
  { look }: ChartSetting,
): ChartDataset {
  const color = series.color === undefined ? inTurn(look, index) : standingOut(series.color, look.surface);
  const data = kind.stacking === "shares" ? shares(series, picture.series) : [...series.values];
  const common = { label: series.name, data };
  if (isRound(kind)) {
    // A pie has a colour for each category, and lines between them.
    const backgroundColor = picture.categories.map((_, at) => inTurn(look, at));
    return { ...common, backgroundColor, borderColor: look.surface, borderWidth: 2 } as ChartDataset;
  }
  if (drawnAs(kind) === "bar") {
    return {
      ...common,
      backgroundColor: color,
      // Neighbours in a stack are told apart by more than their colours.
      borderColor: look.surface,
      borderWidth: kind.stacking === "none" ? 0 : 1,
      borderSkipped: false,
      categoryPercentage: 0.7,
      barPercentage: 0.95,
    } as ChartDataset;
  }
  return {
    ...common,
    borderColor: color,
    backgroundColor: color,
    borderWidth: 2.5,
    pointRadius: kind.markers ? 4 : loneRadius(series.values),
    pointHitRadius: 8,
    spanGaps: false,
  } as ChartDataset;
}

/** A value between two gaps has no line to be seen by. */
const loneRadius = (values: readonly (number | null)[]): number[] =>
  values.map((value, at) =>
    value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null ? 3 : 0,
  );

/** Of the sum of a category's sizes, as in Excel: a negative value has a negative share. Where the sum is zero there are no shares. */
function shares({ values }: PictureSeries, all: readonly PictureSeries[]): (number | null)[] {
  return values.map((value, at) => {
    const whole = all.reduce((sum, other) => sum + Math.abs(other.values[at] ?? 0), 0);
    return value === null || whole === 0 ? null : value / whole;
  });
}

function scales(kind: ChartKind, picture: ChartPicture, setting: ChartSetting): Record<string, unknown> {
  const { look, language } = setting;
  const stacked = kind.stacking !== "none";
  const title = (text: string) => ({ display: text !== "", text, color: look.softText });
  const { minimum, maximum, format } = picture.valueAxis;
  const isShares = kind.stacking === "shares";
  const beginAtZero = drawnAs(kind) === "bar" || !startsHigh(picture);
  const value = {
    type: "linear",
    stacked,
    beginAtZero,
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined ? { max: maximum } : isShares && { max: 1 }),
    title: title(picture.valueAxis.title),
    // The line that values are measured from is plain to see, also where some are below it.
    grid: {
      color: ({ tick }: { tick?: { value: number } }) => (tick?.value === 0 ? look.softText : look.gridLine),
    },
    border: { display: false },
    ticks: {
      color: look.softText,
      // Excel shows shares in percent whatever the cells' format is.
      callback: (tick: number | string) => shownNumber(Number(tick), isShares ? "0%" : format, language),
    },
  };
  const category = {
    type: "category",
    stacked,
    // The first category is the lowest in a bar chart, as in Excel.
    reverse: kind.shape === "bars",
    offset: true,
    title: title(picture.categoryAxis.title),
    grid: { display: false },
    border: { display: !beginAtZero, color: look.softText },
    ticks: { color: look.softText, autoSkip: picture.categories.length > 40 },
  };
  return kind.shape === "bars" ? { x: value, y: category } : { x: category, y: value };
}

/** Excel lets the axis of a line chart start above zero when all values lie within the uppermost sixth. */
function startsHigh({ kind, series }: ChartPicture): boolean {
  const values = series.flatMap((each) => each.values.filter((value) => value !== null));
  if (kind?.stacking !== "none" || values.length === 0) return false;
  const smallest = Math.min(...values);
  return smallest > 0 && smallest > (Math.max(...values) * 5) / 6;
}

function legend({ legend: position, kind }: ChartPicture, { look }: ChartSetting) {
  const side = {
    Top: "top",
    Bottom: "bottom",
    Left: "left",
    Right: "right",
    Corner: "right",
    None: "top",
  } as const;
  return {
    display: position !== "None",
    position: side[position],
    align: position === "Corner" ? "start" : "center",
    // Whoever points and clicks would take a series away, which Excel does not do.
    onClick: () => undefined,
    reverse: kind?.shape === "bars" && kind.stacking === "none",
    labels: { color: look.text, boxWidth: 12, boxHeight: 12 },
  };
}

/** What is shown beside a value that is pointed at, as its cell shows it. */
function pointText(series: PictureSeries | undefined, at: number, { language }: ChartSetting): string {
  const value = series?.values[at] ?? null;
  if (!series || value === null) return "";
  return `${series.name}: ${shownNumber(value, series.format, language)}`;
}
