import { formula } from "../action/plan/cell-input";
import {
  indexColumns,
  type IndexForKinds,
  type NextYearCosts,
} from "../../cells/costs/next-year/next-year-tables";
import { costColumns } from "../../cells/costs/columns/cost-columns";
import { partyColumns } from "../../cells/costs/columns/party-columns";
import { matchHeadings, type Columns } from "../../cells/ground/headings";
import type { Cell } from "../../cells/ground/cell";
import type { Plan } from "../action/plan/plan";
import { cellAddress } from "../address";
import { fixedCell } from "../sheet/placed";
import { percent } from "./formulas";
import { heading } from "./sheet-top";
import { freeTableName, tableNameOfYear } from "./table-names";
import { bodyRow, firstRow, tablesPlan, type Above, type NewTable } from "./table-plan";
import type { YearSheetsText } from "./year-sheets-text";

/** Next year's tables, and what they are made from. */
interface NextYearRequest {
  /** As it stands in names: `2026`, or `2026–2027` for a year that is broken. */
  readonly year: string;
  readonly costs: { readonly table: string; readonly next: NextYearCosts };
  readonly parties: { readonly table: string; readonly cells: readonly (readonly Cell[])[] };
  readonly indexed: IndexForKinds | undefined;
  /** The names of the workbook's tables. */
  readonly taken: readonly string[];
  readonly text: Pick<YearSheetsText, "nextCosts" | "nextParties">;
}

/** Labels and figures above the table, from its first column on. */
const labels = ["Basindex", "Nytt index", "Andel som följer index", "Faktor"];

/**
 * The tables of costs and parties for next year, each on a sheet of its own: values that people go on with. An indexed
 * rent alone is a formula, FC.INDEXHYRA of the base rent in its row and the index values above the table, so that it
 * follows them and can be read by whoever gets the invoice.
 */
export function nextYearPlan({ year, costs, parties, indexed, taken, text }: NextYearRequest): Plan {
  const costTable = freeTableName(tableNameOfYear(costs.table, year), taken);
  const partyTable = freeTableName(tableNameOfYear(parties.table, year), [...taken, costTable]);
  return tablesPlan("next-year", [
    costsOfYear(`Kostnader ${year}`, costTable, costs.next, indexed, text.nextCosts),
    {
      sheet: `Parter ${year}`,
      table: partyTable,
      ...text.nextParties,
      cells: parties.cells,
      days: headingsOf(parties.cells[0], partyColumns, ["from", "till"]),
      amounts: [],
    },
  ]);
}

function costsOfYear(
  sheet: string,
  table: string,
  { cells, indexed: rents }: NextYearCosts,
  clause: IndexForKinds | undefined,
  text: YearSheetsText["nextCosts"],
): NewTable {
  const planned: NewTable = {
    sheet,
    table,
    ...text,
    cells,
    days: headingsOf(cells[0], costColumns, ["from", "till"]),
    amounts: [
      ...headingsOf(cells[0], costColumns, ["amount"]),
      ...headingsOf(cells[0], indexColumns, ["base", "lowest"]),
    ],
  };
  const { columnOf } = matchHeadings(cells[0] ?? [], costColumns);
  if (!clause || rents.length === 0 || columnOf.amount === undefined) return planned;
  const top = firstRow(planned);
  const [base = "", lowest = ""] = headingsOf(cells[0], indexColumns, ["base", "lowest"]);
  const [from, to, part] = [1, 2, 3].map((row) => fixedCell(top + row, 1)) as [string, string, string];
  const above = indexBlock(top, clause);
  const places = [base, lowest].map((name) => (cells[0] ?? []).map(String).indexOf(name));
  // By addresses, not by the table: only some of its rows are formulas, and those are written before it is a table.
  const rent = (row: number): string => {
    const [of, atLeast] = places.map((column) => cellAddress(bodyRow(planned, above) + row, column));
    return `=FC.INDEXHYRA(${of},${from},${to},${part},${atLeast})`;
  };
  const indexedRows = new Set(rents.map(({ row }) => row));
  return {
    ...planned,
    above,
    live: {
      column: columnOf.amount,
      formulas: cells.slice(1).map((_, row) => (indexedRows.has(row + 1) ? rent(row) : undefined)),
    },
  };
}

function indexBlock(top: number, { baseIndex, index, indexedPart }: IndexForKinds): Above {
  const [from, to, part] = [1, 2, 3].map((row) => fixedCell(top + row, 1)) as [string, string, string];
  const figures = [baseIndex, index, indexedPart, formula(`=1+${part}*(${to}/${from}-1)`)];
  return {
    rows: 1 + labels.length,
    blocks: [
      heading(top, 0, ["Index", ""]),
      { row: top + 1, column: 0, cells: labels.map((label, row) => [label, figures[row] ?? null]) },
    ],
    formats: [
      { row: top + 1, column: 1, rows: 3, columns: 1, look: { role: "input" } },
      { row: top + 3, column: 1, rows: 1, columns: 1, look: { numberFormat: percent } },
      { row: top + 4, column: 1, rows: 1, columns: 1, look: { numberFormat: "0.000000" } },
    ],
  };
}

/** The headings as they stand in the table, of those columns that it has. */
function headingsOf<Key extends string>(
  row: readonly Cell[] | undefined,
  columns: Columns<Key>,
  keys: readonly Key[],
): string[] {
  const { columnOf } = matchHeadings(row ?? [], columns);
  return keys.flatMap((key) => {
    const column = columnOf[key];
    return column === undefined ? [] : [String(row?.[column])];
  });
}
