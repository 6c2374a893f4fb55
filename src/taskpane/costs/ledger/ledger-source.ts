import type { Cell } from "../../../cells/ground/cell";
import { monthsAsRows, type MonthsAsRows } from "../../../cells/ledger/months/months-as-rows";
import { cellsAsShown } from "../../../cells/tables/cells-shown-otherwise";
import type { WorkbookContents } from "../../../workbook/reading/contents";
import { areaAddress } from "../../../workbook/address";

/** Rows of a ledger in the workbook: a plain range, or a table of somebody's own. */
export interface LedgerRows {
  /** Tells it from the others, and is how it is named: `Blad1!A3:H11`. */
  readonly id: string;
  readonly sheet: string;
  readonly sheetIsVisible: boolean;
  readonly address: string;
  /** Rows below the headings. */
  readonly rows: number;
  /** The place of the first heading, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** The headings, and the rows below them. */
  readonly values: readonly (readonly Cell[])[];
  /** What a title above them says that the amounts are counted in; the headings have it too. */
  readonly unitAbove: string | undefined;
  /** Where months stand beside each other: `values` has a row for each of them. */
  readonly months: MonthsAsRows | undefined;
}

/** Where on the sheet a cell of the values stands, counted from 0. */
export function placeIn({ row, column, months }: LedgerRows, down: number, across: number) {
  const at = months?.placeOf(down, across) ?? { row: down, column: across };
  return { row: row + at.row, column: column + at.column };
}

/**
 * The workbook's ledgers: ranges and tables that look like one. Where none does, whatever else has headings that are
 * known and is no table of ours: what its columns mean is then said by hand.
 */
export function ledgersIn({ tables, ranges = [] }: WorkbookContents): LedgerRows[] {
  const found = [
    ...ranges.filter(({ kind }) => kind === "ledger"),
    ...tables.flatMap((table) => {
      if (!table.isLedger || !table.cells) return [];
      const { cells, rows, sheet, sheetIsVisible, name } = table;
      const columns = cells.values[0]?.length ?? 0;
      const address = areaAddress({ row: cells.row, column: cells.column, rows: rows + 1, columns });
      return [{ sheet, sheetIsVisible, address, rows, cells, name }];
    }),
  ];
  const offered = found.length > 0 ? found : ranges.filter(({ kind }) => kind === undefined);
  return offered.map((source) => {
    const { sheet, sheetIsVisible, address, rows, cells } = source;
    const shown = cellsAsShown(cells);
    const names = "name" in source ? [source.name, sheet] : [sheet];
    const months = monthsAsRows(shown, cells.unitAbove, cells.titles, names);
    return {
      id: `${sheet}!${address}`,
      sheet,
      sheetIsVisible,
      address,
      rows,
      row: cells.row,
      column: cells.column,
      values: months?.values ?? shown,
      unitAbove: cells.unitAbove,
      months,
    };
  });
}
