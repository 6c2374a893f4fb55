/** How a chart is drawn. */
export interface ChartKind {
  readonly shape: "columns" | "bars" | "lines" | "pie" | "doughnut";
  /** Side by side, on top of each other, or as shares of the whole. */
  readonly stacking: "none" | "stacked" | "shares";
  /** Lines only: a dot for each value. */
  readonly markers: boolean;
}

const kind = (
  shape: ChartKind["shape"],
  stacking: ChartKind["stacking"] = "none",
  markers = false,
): ChartKind => ({ shape, stacking, markers });

/** The types of Office.js (`Excel.ChartType`) that the workbench draws. */
const kinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: kind("columns"),
  ColumnStacked: kind("columns", "stacked"),
  ColumnStacked100: kind("columns", "shares"),
  BarClustered: kind("bars"),
  BarStacked: kind("bars", "stacked"),
  BarStacked100: kind("bars", "shares"),
  Line: kind("lines"),
  LineMarkers: kind("lines", "none", true),
  LineStacked: kind("lines", "stacked"),
  LineMarkersStacked: kind("lines", "stacked", true),
  LineStacked100: kind("lines", "shares"),
  LineMarkersStacked100: kind("lines", "shares", true),
  Pie: kind("pie"),
  Doughnut: kind("doughnut"),
};

export function kindOf(type: string): ChartKind | undefined {
  return Object.hasOwn(kinds, type) ? kinds[type] : undefined;
}

export const isRound = ({ shape }: ChartKind): boolean => shape === "pie" || shape === "doughnut";
