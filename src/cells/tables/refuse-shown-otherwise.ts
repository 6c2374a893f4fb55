import { refuseShownOtherwise } from "../costs/amounts";
import { textOf } from "../ground/cell";
import { refuseOtherUnit } from "./refuse-unit";
import { cellsAsShown, measuredColumns, type ShownTable } from "./cells-shown-otherwise";
import type { TableKind } from "./shapes";

/**
 * For a table whose numbers are carried on without their formats and its title: 120 shown as 120 tkr would be 120 kronor
 * there.
 *
 * @param name as sentences call the table
 * @throws a refusal of the first of them
 */
export function refuseTableShownOtherwise(name: string, kind: TableKind, table: ShownTable): void {
  const rows = cellsAsShown(table);
  const headings = rows[0] ?? [];
  const { unitAbove } = table;
  const range = { name, rows, columns: headings.length, ...(unitAbove !== undefined && { unitAbove }) };
  const measured = measuredColumns(kind, headings);
  if (unitAbove !== undefined) {
    for (const { column, measure, heading } of measured) refuseOtherUnit(range, column, heading, measure);
  }
  for (const { row, column } of table.otherwise ?? []) {
    const measure = measured.find((one) => one.column === column)?.measure;
    if (measure) refuseShownOtherwise(range, row, column, textOf(headings[column]), measure);
  }
}
