/** A chart's looks as plain data, whoever keeps its cells. Rows and columns count from 0. */
export interface ChartLooks {
  readonly name: string;
  /** As Office.js names it: `ColumnStacked`, `Line`, `Pie` … Also types that the workbench cannot draw. */
  readonly type: string;
  /** Left out: none was given, and Excel shows the name of a chart's only series. Empty: no title is shown. */
  readonly title?: string;
  readonly legend: LegendPosition;
  /** Points, of all that is written on it but the title. Left out: as large as Excel makes it. */
  readonly letters?: number;
  /** Points. Left out: as large as Excel makes it. */
  readonly titleLetters?: number;
  readonly valueAxis?: ChartAxisDescription;
  readonly categoryAxis?: ChartAxisDescription;
  readonly anchor: ChartAnchor;
}

/** Points: what Excel writes on a chart, what its axes are called, and its title. */
export const usualLetters = { all: 9, axisTitle: 10, title: 14 } as const;

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner" | "None";

export interface ChartAxisDescription {
  readonly title?: string;
  /** Excel's code. Left out: the numbers look as in the first series' cells. */
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
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
