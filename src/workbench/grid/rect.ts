import type { IRange } from "@univerjs/core";
import type { Rect } from "../host/book";

export const toRange = (rect: Rect): IRange => ({
  startRow: rect.row,
  startColumn: rect.column,
  endRow: rect.row + rect.rows - 1,
  endColumn: rect.column + rect.columns - 1,
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

export const contains = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row &&
  row < rect.row + rect.rows &&
  column >= rect.column &&
  column < rect.column + rect.columns;

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The part of `rect` that lies within `limit`; null when they do not meet. */
export function intersect(rect: Rect, limit: Rect): Rect | null {
  const row = Math.max(rect.row, limit.row);
  const column = Math.max(rect.column, limit.column);
  const rows = Math.min(rect.row + rect.rows, limit.row + limit.rows) - row;
  const columns = Math.min(rect.column + rect.columns, limit.column + limit.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function union(a: Rect | null, b: Rect): Rect {
  if (!a) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const matrix = <T>(rows: number, columns: number, value: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => value(row, column)),
  );
