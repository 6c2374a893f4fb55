import type { VacantCell } from "../../cells/costs/rooms/vacancy-overview";
import { cellIn } from "../action/plan/cell-input";
import type { Plan, PlannedChange } from "../action/plan/plan";
import type { TableCells } from "../reading/contents";
import { isoDate } from "./formulas";

/** Area that nobody leases, as rows of the organisation that has the lease: in blank rows of the table of parties. */
export function vacancyPlan(sheet: string, cells: TableCells, vacant: readonly VacantCell[]): Plan {
  const { row, column, values } = cells;
  return {
    action: "charge-vacancy",
    sheets: [],
    columns: [],
    writes: [
      {
        sheet,
        area: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
        cells: vacant.map(
          (one): PlannedChange => ({
            row: one.row,
            column: one.column,
            expected: cellIn(cells, one.row, one.column),
            input: one.value,
            ...(one.isDay && { numberFormat: isoDate }),
          }),
        ),
      },
    ],
  };
}
