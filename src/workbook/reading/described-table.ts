import type { Cell } from "../../cells/ground/cell";
import { matchHeadings } from "../../cells/ground/headings";
import { isLedger } from "../../cells/ledger/match-ledger";
import { exportColumns } from "../../cells/ranges/survey-export";
import { recogniseTable } from "../../cells/tables/recognise";
import { areaAddress, type Area } from "../address";
import { isOfOurOwn, kindOfTable, type TableKind } from "../table-kinds";
import type { Block } from "./read-blocks";

export interface SeenTable {
  readonly table: Excel.Table;
  /** With headings and totals. */
  readonly whole: Excel.Range;
  readonly firstRow: Excel.Range;
}

/** Queued. By its whole range: a table without rows has no range of data in Excel, but always one blank row. */
export function lookAt(table: Excel.Table): SeenTable {
  table.load({ id: true, name: true, showHeaders: true, showTotals: true });
  const whole = table.getRange();
  whole.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const firstRow = whole.getRow(0);
  firstRow.load({ values: true });
  return { table, whole, firstRow };
}

export interface DescribedTable extends SeenTable {
  readonly kind: TableKind | undefined;
  readonly isLedger: boolean;
  readonly mayBeExport: boolean;
  /** The published figures of surveys, or what has been sent. */
  readonly isOurs: boolean;
  readonly headings: readonly Cell[] | undefined;
  /** Of data: neither headings nor totals. */
  readonly rows: number;
  /** The address of the totals row. */
  readonly totals: string | undefined;
}

export function describe({ table, whole, firstRow }: SeenTable): DescribedTable {
  const headings = table.showHeaders ? (firstRow.values[0] as Cell[]) : undefined;
  const { rowIndex, columnIndex: column, rowCount, columnCount: columns } = whole;
  const isOurs = isOfOurOwn(table.name);
  const kind = isOurs ? undefined : (kindOfTable(table.name) ?? recogniseTable(headings ?? []));
  return {
    table,
    whole,
    firstRow,
    headings,
    kind,
    isLedger: kind === undefined && !isOurs && isLedger(headings ?? []),
    mayBeExport:
      kind === undefined && !isOurs && !isLedger(headings ?? []) && isExportHeading(headings ?? []),
    isOurs,
    rows: rowCount - (headings ? 1 : 0) - (table.showTotals ? 1 : 0),
    totals: table.showTotals
      ? areaAddress({ row: rowIndex + rowCount - 1, column, rows: 1, columns })
      : undefined,
  };
}

const isExportHeading = (headings: readonly Cell[]): boolean =>
  matchHeadings(headings, exportColumns).known > 0;

export const areaOf = ({ whole }: DescribedTable): Area => ({
  row: whole.rowIndex,
  column: whole.columnIndex,
  rows: whole.rowCount,
  columns: whole.columnCount,
});

export const bodyOf = ({ whole, table, rows }: DescribedTable): Block => ({
  range: whole.getOffsetRange(1, 0).getResizedRange(table.showTotals ? -2 : -1, 0),
  rows,
  columns: whole.columnCount,
});
