import type { Rect } from "./cells";
import { excelColumns, excelRows } from "./limits";

export const columnLetters = (column: number): string => {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

export const cellRef = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export const rectRef = ({ row, column, rows, columns }: Rect): string =>
  rows === 1 && columns === 1
    ? cellRef(row, column)
    : `${cellRef(row, column)}:${cellRef(row + rows - 1, column + columns - 1)}`;

/** `B3` → row 2, column 1; null for what is no cell of a sheet of Excel's size. */
export function parseCellRef(ref: string): { row: number; column: number } | null {
  let at = 0;
  let column = 0;
  for (; at < ref.length; at++) {
    const code = ref.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (at === 0 || at > 3 || at === ref.length) return null;
  let row = 0;
  for (; at < ref.length; at++) {
    const digit = ref.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
    if (row > excelRows) return null;
  }
  return row === 0 || column > excelColumns ? null : { row: row - 1, column: column - 1 };
}

/** `B3`, `B3:D9`, also with `$`, whole columns and whole rows; null for anything else. */
export function parseRect(ref: string): Rect | null {
  const [from = "", to = from, more] = ref.replace(/\$/g, "").split(":");
  if (more !== undefined) return null;
  const a = parseCellRef(from) ?? edge(from, 0, 0);
  const b = parseCellRef(to) ?? edge(to, excelRows - 1, excelColumns - 1);
  if (!a || !b) return null;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

function edge(ref: string, row: number, column: number): { row: number; column: number } | null {
  if (/^[A-Za-z]{1,3}$/.test(ref)) {
    const cell = parseCellRef(`${ref}1`);
    return cell && { row, column: cell.column };
  }
  return /^\d{1,7}$/.test(ref) ? rowEdge(Number(ref), column) : null;
}

const rowEdge = (row: number, column: number): { row: number; column: number } | null =>
  row >= 1 && row <= excelRows ? { row: row - 1, column } : null;

/** A list such as `sqref` has it: references apart by spaces. What cannot be read is left out. */
export const parseRects = (list: string): Rect[] =>
  list
    .trim()
    .split(/\s+/)
    .map(parseRect)
    .filter((rect) => rect !== null);

export const rectsRef = (rects: readonly Rect[]): string => rects.map(rectRef).join(" ");

export const inRect = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row &&
  row < rect.row + rect.rows &&
  column >= rect.column &&
  column < rect.column + rect.columns;
