import { type Range, refuseAt } from "../ground/range";
import { isPartName, isTotalName } from "../ground/total-names";

/** A row with the table's sum among its rows would count everything twice, and a part of a row above what it is a part of. */
export function refuseTotalRow(
  name: string,
  range: Range,
  row: number,
  column: number,
  heading: string,
): void {
  const what = isTotalName(name)
    ? "ser ut som en summarad, och då räknas allt dubbelt. Ta bort raden ur området."
    : isPartName(name)
      ? "ser ut som en del av en rad ovanför, och då räknas den dubbelt. Ta bort raden ur området, eller ge den ett annat namn om den inte ingår där."
      : undefined;
  if (what !== undefined) throw refuseAt(range, row, column, heading, `”${name}” ${what}`);
}
