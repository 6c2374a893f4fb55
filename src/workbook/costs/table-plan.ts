import { textCell, type PlannedCell } from "../action/cell-input";
import type { Plan, PlannedSheet } from "../action/plan";
import { isoDate, money } from "./formulas";
import { sheetTop } from "./sheet-top";

/** A table to be written on a sheet of its own, for people to go on with. */
export interface NewTable {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** The heading row first. Days are Excel's own numbers. */
  readonly cells: readonly (readonly unknown[])[];
  /** Headings of the columns with days, and of those with kronor. */
  readonly days: readonly string[];
  readonly amounts: readonly string[];
}

/** Next year's tables, amounts in advance, the list of responsibilities: values that people change. */
export const tablesPlan = (action: string, tables: readonly NewTable[]): Plan => ({
  action,
  sheets: tables.map(tableSheet),
  columns: [],
  writes: [],
  ...(tables[0] && { show: tables[0].sheet }),
});

function tableSheet({ sheet, table, title, notes, cells, days, amounts }: NewTable): PlannedSheet {
  const { blocks, rows: top } = sheetTop({ title, notes });
  const row = top + 1;
  const headings = (cells[0] ?? []).map(String);
  const columnsOf = (wanted: readonly string[], numberFormat: string): PlannedSheet["formats"] & object =>
    headings.flatMap((heading, column) =>
      wanted.includes(heading)
        ? [{ row: row + 1, column, rows: Math.max(1, cells.length - 1), columns: 1, look: { numberFormat } }]
        : [],
    );
  // A table has at least one row below its headings.
  const rows = cells.length > 1 ? cells : [...cells, headings.map(() => null)];
  return {
    name: sheet,
    ifTaken: "number",
    blocks: [...blocks, { row, column: 0, cells: rows.map((line) => line.map(inputOf)) }],
    tables: [{ name: table, row, column: 0, rows: rows.length, columns: headings.length }],
    formats: [...columnsOf(days, isoDate), ...columnsOf(amounts, money)],
    columnWidths: Object.fromEntries(
      headings.map((heading, column) => [column, Math.max(16, heading.length + 4)]),
    ),
    frozenRows: row + 1,
    page: { orientation: "landscape", titleRows: { first: row, last: row }, footer: title },
  };
}

function inputOf(cell: unknown): PlannedCell {
  if (typeof cell === "string") return cell === "" ? null : textCell(cell);
  return typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}
