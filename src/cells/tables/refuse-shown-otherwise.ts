import { refuseShownOtherwise } from "../costs/amounts";
import { textOf, type Cell } from "../ground/cell";
import { cellsAsShown, measuredColumns, type CellShownOtherwise } from "./cells-shown-otherwise";
import type { TableKind } from "./shapes";

/** A table's values with those of its numbers whose formats say that they are something else. */
interface ShownTable {
  readonly values: readonly (readonly Cell[])[];
  readonly otherwise?: readonly CellShownOtherwise[] | undefined;
}

/**
 * For a table whose numbers are carried on without their formats: 120 shown as 120 tkr would be 120 kronor there.
 *
 * @param name as sentences call the table
 * @throws a refusal of the first of them
 */
export function refuseTableShownOtherwise(
  name: string,
  kind: TableKind,
  { values, otherwise = [] }: ShownTable,
): void {
  const headings = values[0] ?? [];
  const range = { name, rows: cellsAsShown(values, otherwise), columns: headings.length };
  const measures = new Map(measuredColumns(kind, headings).map(({ column, measure }) => [column, measure]));
  for (const { row, column } of otherwise) {
    const measure = measures.get(column);
    if (measure) refuseShownOtherwise(range, row, column, textOf(headings[column]), measure);
  }
}
