import type { Area } from "../../address";

/** A native chart on its sheet, every series said outright: Excel's guesses differ between its versions. */
export interface PlannedChart {
  readonly kind: "stacked-columns" | "clustered-columns" | "stacked-bars" | "bars";
  readonly title: string;
  /** The cells that it covers. */
  readonly at: Area;
  /** The cells with the words below the columns: one row or one column. */
  readonly categories: Area;
  readonly series: readonly PlannedSeries[];
  /** Points, of what is written on it: where its sheet is printed smaller they are larger. Excel's own unless said. */
  readonly letters?: number;
  readonly valueAxis?: {
    readonly title?: string;
    readonly numberFormat?: string;
    /** Where the scale has ends of its own. */
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface PlannedSeries {
  readonly name: string;
  /** As many cells as there are categories. */
  readonly values: Area;
}
