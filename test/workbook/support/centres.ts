import type { Book, CellInput } from "../../../src/workbench/host";

/** Puts rows of cells on a sheet, from a cell counted from 0. */
export function put(book: Book, sheet: string, row: number, column: number, cells: CellInput[][]): void {
  const found = book.sheets().find(({ name }) => name === sheet)!;
  found.write({ row, column, rows: cells.length, columns: cells[0]!.length }, cells);
}

/** A table over cells that are put there: the first row holds the headings. */
export function putTable(
  book: Book,
  name: string,
  sheet: string,
  row: number,
  column: number,
  cells: CellInput[][],
  showTotals = false,
): string {
  put(book, sheet, row, column, cells);
  const sheetId = book.sheets().find((one) => one.name === sheet)!.id;
  const rect = { row, column, rows: cells.length, columns: cells[0]!.length };
  return book.addTable({ name, sheetId, rect, showTotals }).id;
}

export const centreHeadings = ["Central", "MHV", "BHV", "ÖF", "Soc"];

/** Three centres: one that is whole, one with something missing, one about which little is known. */
export const threeCentres: CellInput[][] = [
  centreHeadings,
  ["Falun", "hel", "hel", "hel", "hel"],
  ["Avesta", "hel", "hel", "hel", "delvis"],
  ["Ludvika", null, "hel", "hel", null],
];
