import { columnLetters, parseRect } from "../ground/cell-reference";
import type { CellsOnSheet } from "../ground/contents";
import { quoteSheet } from "../formulas/sheet-names-in-formula";

/** `'Blad två'!$B$2:$B$9`, as charts name cells. */
export function cellsFormula({ sheet, rect: { row, column, rows, columns } }: CellsOnSheet): string {
  const corner = (down: number, right: number): string =>
    `$${columnLetters(column + right)}$${row + down + 1}`;
  const first = corner(0, 0);
  const last = corner(rows - 1, columns - 1);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** Cells that are gone; null for what is no single range of a sheet: a name, several ranges, another workbook. */
export function parseCells(formula: string): CellsOnSheet | "gone" | null {
  if (/(?:^|!)#REF!$/.test(formula)) return "gone";
  const match = /^(?:'((?:[^']|'')+)'|([^'!()[\],;]+))!([$A-Za-z0-9:]+)$/.exec(formula);
  if (!match) return null;
  const [, quoted, plain, ref = ""] = match;
  const sheet = quoted?.replace(/''/g, "'") ?? plain ?? "";
  // Brackets in the name of a sheet stand for another workbook.
  const rect = /[[\]]/.test(sheet) ? null : parseRect(ref);
  return rect && { sheet, rect };
}
