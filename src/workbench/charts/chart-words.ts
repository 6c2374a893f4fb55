import type { ChartKind } from "./chart-kinds";

export type ChartLanguage = "sv" | "en";

interface ChartWords {
  /** What Excel calls a series without a name. */
  series(number: number): string;
  readonly truth: { readonly yes: string; readonly no: string };
  kind(kind: ChartKind): string;
  /** What a screen reader says of the picture; the figures are in a table beside it. */
  label(kind: string, title: string, series: number, categories: number): string;
  /** In the place of a chart that is not drawn. */
  notDrawn(type: string, title: string): string;
  readonly noFigures: string;
  /** The heading of the column with the categories. */
  readonly category: string;
  /** A figure that is missing. */
  readonly gap: string;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const swedish: ChartWords = {
  series: (number) => `Serie${number}`,
  truth: { yes: "SANT", no: "FALSKT" },
  kind: ({ shape, stacking }) => {
    if (shape === "pie") return "Cirkeldiagram";
    if (shape === "doughnut") return "Ringdiagram";
    const name = {
      columns: "stapeldiagram",
      bars: "liggande stapeldiagram",
      lines: "linjediagram",
    }[shape];
    const stacked = { none: "", stacked: "staplat ", shares: "100 % staplat " }[stacking];
    const whole = stacked + name;
    return whole.charAt(0).toUpperCase() + whole.slice(1);
  },
  label: (kind, title, series, categories) =>
    `${kind}${title && `: ${title}`}. ${counted(series, "serie", "serier")}, ${counted(categories, "kategori", "kategorier")}.`,
  notDrawn: (type, title) =>
    `${title ? `Diagrammet ”${title}”` : "Ett diagram"} av typen ${type} finns i arbetsboken men kan inte ritas i arbetsbänken.`,
  noFigures: "Diagrammets celler innehåller inga tal.",
  category: "Kategori",
  gap: "uppgift saknas",
};

const english: ChartWords = {
  series: (number) => `Series${number}`,
  truth: { yes: "TRUE", no: "FALSE" },
  kind: ({ shape, stacking }) => {
    if (shape === "pie") return "Pie chart";
    if (shape === "doughnut") return "Doughnut chart";
    const name = { columns: "column chart", bars: "bar chart", lines: "line chart" }[shape];
    const stacked = { none: "", stacked: "stacked ", shares: "100% stacked " }[stacking];
    const whole = stacked + name;
    return whole.charAt(0).toUpperCase() + whole.slice(1);
  },
  label: (kind, title, series, categories) =>
    `${kind}${title && `: ${title}`}. ${counted(series, "series", "series")}, ${counted(categories, "category", "categories")}.`,
  notDrawn: (type, title) =>
    `${title ? `The chart “${title}”` : "A chart"} of the type ${type} is in the workbook but cannot be drawn in the workbench.`,
  noFigures: "The chart's cells hold no numbers.",
  category: "Category",
  gap: "missing",
};

export const chartWords: Readonly<Record<ChartLanguage, ChartWords>> = { sv: swedish, en: english };
