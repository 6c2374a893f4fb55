import type { ResponsibilityColumn } from "../../cells/tables/responsibility-table-shape";
import type { SuppliedCell } from "../../cells/costs/supplied-cells";
import { costColumns, type CostColumn } from "../../cells/costs/headings/cost-headings";
import { cellIn, formula } from "../action/plan/cell-input";
import type { Plan, PlannedChange } from "../action/plan/plan";
import type { TableCells } from "../reading/contents";
import { tableColumn, thisRow } from "../action/plan/structured-reference";
import type { NamedTable } from "./cost-request";

type Costs = NamedTable<CostColumn> & { readonly sheet: string; readonly cells: TableCells };
type What = SuppliedCell["what"];

/**
 * Keys and payers out of the list of responsibilities, as formulas in the costs' empty cells: whoever changes the list
 * changes the costs with it, and a cell that is written over says for itself. A column with nothing in it becomes a
 * calculated one, as does one that the table lacks: a cost that is added later has its answer at once.
 *
 * @param costs their sheet, and what their table holds there; a supplied cell may lie in a column that it lacks
 */
export function supplyPlan(
  costs: Costs,
  list: NamedTable<ResponsibilityColumn>,
  supplied: readonly SuppliedCell[],
): Plan {
  const { values, row, column } = costs.cells;
  const asked = (["key", "payer"] as const).filter((what) => supplied.some((cell) => cell.what === what));
  const whole = asked.filter((what) => isAllEmpty(costs, what));
  const changes = supplied
    .filter(({ what }) => !whole.includes(what))
    .map(
      (cell): PlannedChange => ({
        row: cell.row,
        column: cell.column,
        expected: cellIn(costs.cells, cell.row, cell.column),
        input: formula(supplyFormula(costs, list, cell.what)),
      }),
    );
  return {
    action: "supply-keys",
    sheets: [],
    columns:
      whole.length === 0
        ? []
        : [
            {
              table: costs.table,
              columns: whole.map((what) => ({
                heading: costs.headings[what] ?? costColumns[what].heading,
                formula: supplyFormula(costs, list, what),
              })),
            },
          ],
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

/**
 * What one action can hold to be able to take it back: of columns where some cells say for themselves so many others, of
 * columns with nothing in them all. What is left over is there to be supplied by the next.
 */
export function fittingSupply(costs: Costs, supplied: readonly SuppliedCell[]): SuppliedCell[] {
  let single = 0;
  return supplied.filter(({ what }) => isAllEmpty(costs, what) || ++single <= mostSingleCells);
}

const mostSingleCells = 1500;

function isAllEmpty({ headings, cells: { formulas } }: Costs, what: What): boolean {
  const place = (formulas[0] ?? []).indexOf(headings[what]);
  return place < 0 || formulas.slice(1).every((line) => line[place] === "" || line[place] === null);
}

function supplyFormula(
  costs: NamedTable<CostColumn>,
  list: NamedTable<ResponsibilityColumn>,
  what: What,
): string {
  const of = (column: ResponsibilityColumn): string | undefined => {
    const heading = list.headings[column];
    return heading === undefined ? undefined : tableColumn(list.table, heading);
  };
  const own = (column: CostColumn): string => thisRow(costs.table, costs.headings[column] ?? column);
  // Spaces that cannot be seen make no other kind of it, here as when the tables are read.
  const isSame = (cells: string, column: CostColumn): string => `TRIM(${cells})=TRIM(${own(column)})`;
  const centre = of("centre");
  const inCentre =
    centre === undefined || costs.headings.centre === undefined
      ? ""
      : `*((${centre}="")+(${isSame(centre, "centre")})>0)`;
  return `=IFERROR(INDEX(FILTER(${of(what)},(${isSame(of("kind") ?? "", "kind")})${inCentre}),1)&"","")`;
}
