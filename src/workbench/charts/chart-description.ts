import type {
  ChartAnchor,
  ChartAxisDescription,
  ChartCorner,
  ChartLooks,
  LegendPosition,
} from "../../xlsx/ground/chart-looks";
import type { Rect } from "../host/book";

export type { ChartAnchor, ChartAxisDescription, ChartCorner, LegendPosition };

/**
 * A chart of the open workbook as plain data that JSON can carry: what the host keeps of it, what the grid draws, and what a file says.
 * Rows and columns count from 0.
 */
export interface ChartDescription extends ChartLooks {
  /** The same as long as the chart lives, and the only one of it in the workbook: `chartsOf` without it says that it was deleted. */
  readonly id: string;
  /** The sheet that it lies on, by the id that the book has for it: a sheet that is renamed keeps its id. */
  readonly sheetId: string;
  /** In the order that they are drawn in. */
  readonly series: readonly ChartSeriesDescription[];
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

/** A chart to put in; without an id it is given one. */
export type NewChart = Omit<ChartDescription, "id"> & { readonly id?: string };
