import { numberOf, type Cell } from "../ground/cell";

/**
 * The number in a cell with the digits that Excel keeps (15): values that look the same in the sheet are the same
 * value here, so that 0,1+0,2 ties with 0,3. Undefined when the cell holds no number; an empty cell holds none.
 */
export function shownNumber(cell: Cell): number | undefined {
  const value = typeof cell === "number" ? cell : numberOf(cell);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
