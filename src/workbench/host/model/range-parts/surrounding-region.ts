import type { BookSheet, Rect } from "../../book";
import { invalidArgument } from "../../wire/errors";

/** What stands together with some cells, up to blank rows and columns: what Ctrl+Shift+* marks in Excel. */
export function surroundingRegion(sheet: BookSheet, from: Rect): Rect {
  let [top, left, bottom, right] = [from.row, from.column, from.row + from.rows, from.column + from.columns];
  const isFilled = (row: number, column: number, rows: number, columns: number): boolean =>
    row >= 0 && column >= 0 && sheet.usedRect({ row, column, rows, columns }) !== null;
  for (let grows = true; grows; ) {
    grows = false;
    // Corners belong to it: cells that touch aslant stand together.
    const [first, wide] = [Math.max(0, left - 1), right - Math.max(0, left - 1) + 1];
    if (isFilled(top - 1, first, 1, wide)) [top, grows] = [top - 1, true];
    if (isFilled(bottom, first, 1, wide)) [bottom, grows] = [bottom + 1, true];
    const [upper, high] = [Math.max(0, top - 1), bottom - Math.max(0, top - 1) + 1];
    if (isFilled(upper, left - 1, high, 1)) [left, grows] = [left - 1, true];
    if (isFilled(upper, right, high, 1)) [right, grows] = [right + 1, true];
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

export function integer(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}
