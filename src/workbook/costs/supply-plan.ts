import type { SuppliedCell, ResponsibilityColumn } from "../../cells/costs/responsibilities";
import type { CostColumn } from "../../cells/costs/cost-columns";
import type { Plan, PlannedChange } from "../action/plan";
import type { TableCells } from "../contents";
import { tableColumn, thisRow } from "../structured-reference";
import type { NamedTable } from "./cost-request";

/**
 * Keys and payers out of the list of responsibilities, as formulas in the costs' empty cells: whoever changes the list
 * changes the costs with it, and a cell that is written over says for itself.
 *
 * @param sheet the sheet of the costs, and `cells` what their table holds there
 */
export function supplyPlan(
  costs: NamedTable<CostColumn> & { readonly sheet: string; readonly cells: TableCells },
  list: NamedTable<ResponsibilityColumn>,
  supplied: readonly SuppliedCell[],
): Plan {
  const { values, formulas, row, column } = costs.cells;
  const changes = supplied.map((cell): PlannedChange => ({
    row: cell.row,
    column: cell.column,
    expected: (formulas[cell.row]?.[cell.column] ?? null) as PlannedChange["expected"],
    input: supplyFormula(costs, list, cell.what),
  }));
  return {
    action: "supply-keys",
    sheets: [],
    columns: [],
    writes:
      changes.length === 0
        ? []
        : [
            {
              sheet: costs.sheet,
              area: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
              cells: changes,
            },
          ],
  };
}

function supplyFormula(
  costs: NamedTable<CostColumn>,
  list: NamedTable<ResponsibilityColumn>,
  what: "key" | "payer",
): string {
  const of = (column: ResponsibilityColumn): string | undefined => {
    const heading = list.headings[column];
    return heading === undefined ? undefined : tableColumn(list.table, heading);
  };
  const own = (column: CostColumn): string => thisRow(costs.table, costs.headings[column] ?? column);
  const centre = of("centre");
  const inCentre =
    centre === undefined || costs.headings.centre === undefined
      ? ""
      : `*((${centre}="")+(${centre}=${own("centre")})>0)`;
  return `=IFERROR(INDEX(FILTER(${of(what)},(${of("kind")}=${own("kind")})${inCentre}),1)&"","")`;
}
