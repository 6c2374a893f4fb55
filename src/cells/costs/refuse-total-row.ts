import { type Range, refuseAt } from "../ground/range";
import { isTotalName } from "../ground/total-names";

/** A row with the table's sum among its rows would count everything twice. */
export function refuseTotalRow(
  name: string,
  range: Range,
  row: number,
  column: number,
  heading: string,
): void {
  if (isTotalName(name)) {
    throw refuseAt(
      range,
      row,
      column,
      heading,
      `”${name}” ser ut som en summarad, och då räknas allt dubbelt. Ta bort raden ur området.`,
    );
  }
}
