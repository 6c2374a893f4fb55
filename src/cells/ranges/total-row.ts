import { isBlank, plainValue, textOf, type Cell } from "../ground/cell";
import { isTotalName } from "../ground/total-names";

/** A row that sums up the others: its first cell that is filled is a total's name. */
export function isTotalRow(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof plainValue(first) === "string" && isTotalName(textOf(first));
}

/** Sums of cells are as exact as Excel shows them. */
const hair = 0.005;

/**
 * A last row that nobody has given a name: nothing but numbers, each the sum of those above it.
 *
 * @param above the rows of data, two at least
 */
export function isSumOf(above: readonly (readonly Cell[])[], cells: readonly Cell[]): boolean {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  return (
    above.length > 1 &&
    filled.length > 0 &&
    filled.every((column) => {
      const sum = above.reduce((total, row) => {
        const cell = plainValue(row[column]);
        return typeof cell === "number" ? total + cell : total;
      }, 0);
      const own = plainValue(cells[column]);
      return typeof own === "number" && own !== 0 && Math.abs(sum - own) < hair;
    })
  );
}
