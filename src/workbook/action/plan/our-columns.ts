import { isFormula, type PlannedCell } from "./cell-input";

/**
 * A column that we have written earlier, perhaps with other arguments, or one that is empty: every cell calls the
 * function that the new formula calls. In a workbook that was saved where the add-in is not, its name has a prefix.
 */
export function isOurs(cells: readonly PlannedCell[], formula: string): boolean {
  const [call = formula] = /^=[^(]*\(/.exec(formula) ?? [];
  const calls = [call, `=_xldudf_${call.slice(1).replaceAll(".", "_")}`].map((start) => start.toLowerCase());
  return cells.every(
    (cell) =>
      cell === null ||
      (isFormula(cell) && calls.some((start) => cell.formula.toLowerCase().startsWith(start))),
  );
}
