import { columnLetters } from "../../xlsx/ground/cell-reference";
import type { Rect } from "../../xlsx/ground/cells";
import { excelColumns, excelRows } from "../../xlsx/ground/limits";

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `B2:C4`, `A:C`, `1:3`, with or without `$`; undefined for anything else or outside the sheet. */
export function parseAddress(address: string): Rect | undefined {
  const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (cells?.[1] && cells[2]) {
    return between(
      Number(cells[2]) - 1,
      columnIndex(cells[1]),
      Number(cells[4] ?? cells[2]) - 1,
      columnIndex(cells[3] ?? cells[1]),
    );
  }
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (columns?.[1] && columns[2]) {
    return between(0, columnIndex(columns[1]), excelRows - 1, columnIndex(columns[2]));
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(address);
  if (rows?.[1] && rows[2]) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, excelColumns - 1);
  return undefined;
}

function between(row1: number, column1: number, row2: number, column2: number): Rect | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const rect = {
    row,
    column,
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return fitsSheet(rect) ? rect : undefined;
}

export function fitsSheet({ row, column, rows, columns }: Rect): boolean {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  return (
    whole &&
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= excelRows &&
    column + columns <= excelColumns
  );
}

/** Without the sheet's name. Whole columns and rows as Excel writes them: `A:C`, `1:3`. */
export function formatAddress({ row, column, rows, columns }: Rect): string {
  if (rows === excelRows && columns === excelColumns) return `1:${excelRows}`;
  if (rows === excelRows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === excelColumns) return `${row + 1}:${row + rows}`;
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** `Blad1`, `'Min sida'`: quoted where Excel needs it. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseAddress(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Takes `'Min sida'!A1` apart; the sheet is undefined when none is named. */
export function splitSheetName(reference: string): { readonly sheet?: string; readonly address: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(reference);
  if (quoted?.[1] !== undefined) return { sheet: quoted[1].replace(/''/g, "'"), address: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.*)$/s.exec(reference);
  return plain?.[1] !== undefined ? { sheet: plain[1], address: plain[2] ?? "" } : { address: reference };
}
