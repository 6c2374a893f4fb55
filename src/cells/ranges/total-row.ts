import { isBlank, plainValue, textOf, type Cell } from "../ground/cell";
import { isTotalName } from "../ground/total-names";

/** A row that sums up the others: its first cell that is filled is a total's name. */
export function isTotalRow(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof plainValue(first) === "string" && isTotalName(textOf(first));
}
