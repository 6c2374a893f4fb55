import { markOf } from "../mark";
import { sameName } from "../plan/sheet-names";

/**
 * A mark for each row of a table by what a person has written in it, leaving out some columns: what stood in those can be
 * put back only into the rows that it stood in, and a table may have been sorted since. Formulas do not count: what they
 * give follows the rest of the row.
 *
 * @param cells the table's formulas, its headings first, without totals
 */
export function rowMarks(cells: readonly (readonly unknown[])[], leftOut: readonly string[]): string[] {
  const [headings = [], ...rows] = cells;
  const counts = headings.map((heading) => !leftOut.some((name) => sameName(name, String(heading))));
  const isFormula = (cell: unknown): boolean => typeof cell === "string" && cell.startsWith("=");
  return rows.map((row) => markOf(row.filter((cell, column) => counts[column] && !isFormula(cell))));
}

/** The first row that is another than it was, also where rows came or went; undefined when none is. */
export function firstMoved(before: readonly string[], now: readonly string[]): number | undefined {
  if (before.length === now.length && before.every((mark, row) => mark === now[row])) return undefined;
  const other = now.findIndex((mark, row) => mark !== before[row]);
  return other >= 0 ? other : Math.max(0, now.length - 1);
}
