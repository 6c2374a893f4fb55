import { isNothing } from "../../cells/share/collect";
import type { Cell } from "../../cells/ground/cell";
import { matchHeadings } from "../../cells/ground/headings";
import type { TableShape } from "../../cells/tables/table-shape";
import type { PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedChange } from "../action/plan/plan";
import type { TableCells } from "../reading/contents";

/** Whether a formula gives what stands in a cell. */
export const isWorkedOut = (formula: Cell, value: Cell): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** The rows of a table that nothing stands in but formulas; its headings are row 0. */
export const blankRows = ({ values, formulas }: TableCells): number[] =>
  values.flatMap((line, row) =>
    row > 0 && line.every((cell, column) => isNothing(cell) || isWorkedOut(formulas[row]?.[column], cell))
      ? [row]
      : [],
  );

/**
 * Further rows in a table that is there: in those that are blank, then in new ones at its end. Columns are found by their
 * headings; what the table has no column for is left out, and what formulas work out is left to them.
 *
 * @param rows by the keys of the shape's columns
 */
export function rowsIntoTable(
  table: { readonly name: string; readonly sheet: string; readonly cells: TableCells },
  { columns }: TableShape,
  rows: readonly Readonly<Record<string, PlannedCell>>[],
): Pick<Plan, "writes" | "grown"> {
  const { values, formulas, row: top, column: left } = table.cells;
  const { columnOf } = matchHeadings(values[0] ?? [], columns);
  const blank = blankRows(table.cells);
  const area = { row: top, column: left, rows: values.length, columns: values[0]?.length ?? 1 };
  const beyond = Math.max(0, rows.length - blank.length);
  const cells = rows.flatMap((cellsOf, index): PlannedChange[] => {
    const row = blank[index] ?? values.length + index - blank.length;
    return Object.entries(cellsOf).flatMap(([key, input]): PlannedChange[] => {
      const column = columnOf[key];
      if (column === undefined || input === null) return [];
      if (isWorkedOut(formulas[row]?.[column], values[row]?.[column])) return [];
      const isDay = columns[key]?.holds.kind === "date" && typeof input === "number";
      return [{ row, column, expected: null, input, ...(isDay && { numberFormat: "yyyy-mm-dd" }) }];
    });
  });
  return {
    writes: [{ sheet: table.sheet, area: { ...area, rows: area.rows + beyond }, cells }],
    ...(beyond > 0 && { grown: [{ table: table.name, sheet: table.sheet, area, rows: beyond }] }),
  };
}
