import { excelColumns, excelRows } from "../xlsx/ground/limits";

/** Cells by row and column counted from 0, and the A1 addresses that Excel knows them by. Always of one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells of a sheet. */
interface PlacedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** A plain range that is read as a table: its headings on one row or two, and the rows below. */
export interface PlacedTable extends PlacedArea {
  readonly headingRows: 1 | 2;
}

/** `'Blad 1'!A1:B2`'s two parts; a sheet's name may itself hold an exclamation mark and, doubled, apostrophes. */
export function splitAddress(address: string): { readonly sheet: string; readonly address: string } {
  const mark = address.lastIndexOf("!");
  const sheet = address.slice(0, Math.max(0, mark));
  const plain = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, address: address.slice(mark + 1) };
}

/** 27 → AB. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0, 27 → AB1. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** AB → 27. */
const columnPlace = (letters: string): number =>
  [...letters.toUpperCase()].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `Blad!$A$1:$B$2`, `A1`, `A:C` or `$1:$3`, with or without its sheet; undefined for several areas and for anything else. */
export function parseArea(address: string): Area | undefined {
  const plain = splitAddress(address).address.replaceAll("$", "");
  const found = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/i.exec(plain);
  const [, left = "", top = "", right = left, bottom = top] = found ?? [];
  if (left + top === "" || (left === "") !== (right === "") || (top === "") !== (bottom === ""))
    return undefined;
  const column = left === "" ? 0 : columnPlace(left);
  const row = top === "" ? 0 : Number(top) - 1;
  const columns = left === "" ? excelColumns : columnPlace(right) - column + 1;
  const rows = top === "" ? excelRows : Number(bottom) - row;
  return rows > 0 && columns > 0 && row >= 0 ? { row, column, rows, columns } : undefined;
}
