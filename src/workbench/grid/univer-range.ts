import type { IRange } from "@univerjs/core";
import type { Rect } from "../host/book";

export const toRange = (rect: Rect): IRange => ({
  startRow: rect.row,
  startColumn: rect.column,
  endRow: rect.row + rect.rows - 1,
  endColumn: rect.column + rect.columns - 1,
});

/** As commands for several areas have it. */
export const inRanges = (rects: readonly Rect[]): { readonly ranges: IRange[] } => ({
  ranges: rects.map(toRange),
});

/** Whole rows and columns have NaN for an end in Univer; `size` gives the sheet's. */
export function toRect(range: IRange, size: { rows: number; columns: number }): Rect {
  const start = (value: number): number => (Number.isNaN(value) ? 0 : value);
  const row = start(range.startRow);
  const column = start(range.startColumn);
  const endRow = Number.isNaN(range.endRow) ? size.rows - 1 : range.endRow;
  const endColumn = Number.isNaN(range.endColumn) ? size.columns - 1 : range.endColumn;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
