import { isEmpty, plainValue, textOf, type Cell } from "../ground/cell";
import { isTotalName } from "../ground/total-names";

/** Nothing at all: where a sheet's values are read, a typed 0 is told from an empty cell. */
export const isBlank = (cell: Cell): boolean => cell !== 0 && isEmpty(cell);

/** A row that sums up the others: its first cell that is filled is a total's name. */
export function isTotalRow(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof plainValue(first) === "string" && isTotalName(textOf(first));
}
