import type { Rect } from "../../xlsx/ground/cells";

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle around both. */
export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of `a` without `b`, in at most four pieces. */
export function difference(a: Rect, b: Rect): Rect[] {
  const cut = intersection(a, b);
  if (!cut) return [a];
  const pieces: Rect[] = [
    { row: a.row, column: a.column, rows: cut.row - a.row, columns: a.columns },
    {
      row: cut.row + cut.rows,
      column: a.column,
      rows: a.row + a.rows - cut.row - cut.rows,
      columns: a.columns,
    },
    { row: cut.row, column: a.column, rows: cut.rows, columns: cut.column - a.column },
    {
      row: cut.row,
      column: cut.column + cut.columns,
      rows: cut.rows,
      columns: a.column + a.columns - cut.column - cut.columns,
    },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export const contains = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row &&
  row < rect.row + rect.rows &&
  column >= rect.column &&
  column < rect.column + rect.columns;

export const overlaps = (a: Rect, b: Rect): boolean => intersection(a, b) !== undefined;

/** As many rows of as many cells, each by its place. */
export const matrix = <T>(rows: number, columns: number, value: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => value(row, column)),
  );
