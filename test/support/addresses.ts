import type { Rect } from "../../src/workbench/host/book";

/** `B3` for row 2 and column 1, counted from 0. */
export const addressOf = (row: number, column: number): string => `${letters(column)}${row + 1}`;

/** The cells of `A1:B2`, or of `A1`. */
export function rectOf(address: string): Rect {
  const [from, to = from] = address.split(":").map(placeOf);
  if (!from || !to) throw new Error(`${address} is no address.`);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

function placeOf(address: string): { row: number; column: number } {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (column === "") throw new Error(`${address} is no address.`);
  const place = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: place - 1 };
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
