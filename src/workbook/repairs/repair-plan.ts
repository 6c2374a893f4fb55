import type { LocatedProblem } from "../../cells/tables/problem";
import type { PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedChange, PlannedWrite } from "../action/plan/plan";
import type { TableCells } from "../reading/contents";

/** A table with what is wrong in it. */
export interface TableToRepair {
  readonly sheet: string;
  readonly cells: TableCells;
  readonly problems: readonly LocatedProblem[];
}

/**
 * Whether a problem's repair can be written: it has one, and its cell holds what it shows. What a formula gives is put
 * right in the formula, by a person.
 */
export const canRepair = (
  { repair, row, column }: LocatedProblem,
  { values, formulas }: TableCells,
): boolean => repair !== undefined && formulas[row]?.[column] === values[row]?.[column];

/** Every safe repair in the tables: only those cells are written, a column at a time. */
export const repairPlan = (tables: readonly TableToRepair[]): Plan => ({
  action: "repair",
  sheets: [],
  columns: [],
  writes: tables.flatMap(repairsIn),
});

function repairsIn({ sheet, cells, problems }: TableToRepair): PlannedWrite[] {
  const byColumn = new Map<number, LocatedProblem[]>();
  for (const problem of problems) {
    if (canRepair(problem, cells))
      byColumn.set(problem.column, [...(byColumn.get(problem.column) ?? []), problem]);
  }
  return [...byColumn].map(([column, found]): PlannedWrite => {
    const first = Math.min(...found.map(({ row }) => row));
    const last = Math.max(...found.map(({ row }) => row));
    return {
      sheet,
      area: { row: cells.row + first, column: cells.column + column, rows: last - first + 1, columns: 1 },
      cells: found.map(
        ({ kind, row, cell, repair }): PlannedChange => ({
          row: row - first,
          column: 0,
          expected: cell as PlannedCell,
          input: repair as PlannedCell,
          ...(days.has(kind) && { numberFormat: "yyyy-mm-dd" }),
        }),
      ),
    };
  });
}

/** A day is a number in Excel, and shown as one by a cell that nobody has formatted. */
const days: ReadonlySet<LocatedProblem["kind"]> = new Set(["compact-date", "date-as-text", "two-dates"]);
