import type { Rect } from "../host/book";
import type { Model } from "../host/model/model";

/**
 * A chart of the open workbook as plain data that JSON can carry: what the host keeps of it, what the grid draws, and what a file says.
 * Rows and columns count from 0.
 */
export interface ChartDescription {
  /** The same as long as the chart lives, and the only one of it in the workbook: `chartsOf` without it says that it was deleted. */
  readonly id: string;
  /** The sheet that it lies on, by the id that the book has for it: a sheet that is renamed keeps its id. */
  readonly sheetId: string;
  readonly name: string;
  /** As Office.js names it: `ColumnStacked`, `Line`, `Pie` … Also types that the workbench cannot draw. */
  readonly type: string;
  /** Left out: none was given, and Excel shows the name of a chart's only series. Empty: no title is shown. */
  readonly title?: string;
  readonly legend: LegendPosition;
  readonly valueAxis?: ChartAxisDescription;
  readonly categoryAxis?: ChartAxisDescription;
  /** In the order that they are drawn in. */
  readonly series: readonly ChartSeriesDescription[];
  readonly anchor: ChartAnchor;
}

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner" | "None";

export interface ChartAxisDescription {
  readonly title?: string;
  /** Excel's code. Left out: the numbers look as in the first series' cells. */
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface ChartSeriesDescription {
  /** Empty: Excel says "Serie1". Where `nameCell` is given this is what stood there, and the cell counts. */
  readonly name: string;
  readonly nameCell?: ChartCells;
  /** One row or one column. Left out: the cells are no longer there, and nothing is drawn. */
  readonly values?: ChartCells;
  /** As many cells as there are values. Left out: Excel counts 1, 2, 3 … */
  readonly categories?: ChartCells;
  /** `#rrggbb`. Left out: the theme's, in turn. */
  readonly color?: string;
}

export interface ChartCells {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** From its upper left corner to its lower right. A chart over the cells A1 to B2 goes from (0, 0) to (2, 2). */
export interface ChartAnchor {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

/** A point `right` and `down` of the upper left corner of a cell, in pixels. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** A chart to put in; without an id it is given one. */
export type NewChart = Omit<ChartDescription, "id"> & { readonly id?: string };

/** All charts, sheet by sheet in the order of the tabs, the ones at the back first. */
export function chartsOf(model: Model): ChartDescription[] {
  return model.book.sheets().flatMap(({ id }) => model.charts.on(id));
}

/** Puts a chart on top of those that its sheet has, as when a file is opened. This counts as no change of the workbook. */
export function putChart(model: Model, chart: NewChart): ChartDescription {
  return model.charts.add(chart);
}
