import type { BookSheet, CellValue } from "../host/book";
import { cellRef } from "../../xlsx/ground/cell-reference";
import { isError } from "../../xlsx/ground/cell-values";
import type { CellContents } from "../../xlsx/ground/contents";

/** The cell of a formula with what it shows, and the cells that it fills besides. Throws when it is still being calculated. */
export function calculatedCell(
  sheet: Pick<BookSheet, "name" | "values" | "spillRect">,
  row: number,
  column: number,
  formula: string,
): CellContents[] {
  const rect = sheet.spillRect(row, column) ?? { row, column, rows: 1, columns: 1 };
  const values = sheet.values(rect);
  const own = values[0]?.[0] ?? null;
  if (isError(own) && own.error === "#BUSY!") {
    throw new Error(`${sheet.name}!${cellRef(row, column)} is still being calculated.`);
  }
  if (rect.rows * rect.columns === 1) return [{ row, column, formula, value: own }];
  const filled = values.flatMap((line, down) =>
    line.map((value: CellValue, right): CellContents => {
      return { row: rect.row + down, column: rect.column + right, value, spilled: true };
    }),
  );
  return [{ row, column, formula, value: own, array: { rect, dynamic: true } }, ...filled.slice(1)];
}
