import type { GridFrame, GridPane } from "../grid/view/grid-frames";
import type { ChartAnchor, ChartCorner } from "./chart-description";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box of a chart on the sheet, at 100 %. */
export function boxOnSheet({ from, to }: ChartAnchor, measures: Pick<GridFrame, "left" | "top">): Box {
  const x = ({ column, right }: ChartCorner): number => measures.left(column) + right;
  const y = ({ row, down }: ChartCorner): number => measures.top(row) + down;
  return {
    left: x(from),
    top: y(from),
    width: Math.max(0, x(to) - x(from)),
    height: Math.max(0, y(to) - y(from)),
  };
}

/** Where the box lies within a pane, in pixels on the page from the pane's corner. What lies outside the pane is not seen. */
export function boxInPane(box: Box, { fromX, fromY }: GridPane, zoom: number): Box {
  return {
    left: (box.left - fromX) * zoom,
    top: (box.top - fromY) * zoom,
    width: box.width * zoom,
    height: box.height * zoom,
  };
}

/** Whether anything of a box in a pane can be seen. */
export const isSeen = ({ left, top, width, height }: Box, pane: GridPane): boolean =>
  width > 0 && height > 0 && left < pane.width && top < pane.height && left + width > 0 && top + height > 0;
