import { areaAddress } from "../address";
import { cellsFromExcel, type PlannedCell } from "./cell-input";
import type { JournalEntry } from "./journal";
import { sameName } from "./sheet-names";

/** What an action has made or changed, as it stands now: for taking it back. */
export interface Present {
  readonly sheets: readonly { readonly name: string; readonly isVisible: boolean }[];
  /** In the order of the entry's columns and writes; undefined for what is gone. */
  readonly columns: readonly (PresentColumn | undefined)[];
  readonly writes: readonly (readonly (readonly PlannedCell[])[] | undefined)[];
}

export interface PresentColumn {
  readonly sheet: string;
  /** The column's cells without heading and totals. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly PlannedCell[];
}

/** Proxies of the same, to be read with `presentIn` after the request. */
export interface LoadedPresent {
  readonly worksheets: Excel.WorksheetCollection;
  readonly columns: readonly LoadedColumn[];
  readonly writes: readonly LoadedCells[];
}

interface LoadedColumn {
  readonly table: Excel.Table;
  readonly column: Excel.TableColumn;
  readonly cells: Excel.Range;
}

interface LoadedCells {
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
}

/** Queued, not sent. */
export function loadPresent({ workbook }: Excel.RequestContext, entry: JournalEntry): LoadedPresent {
  const { worksheets } = workbook;
  worksheets.load("items/name,items/visibility");
  const columns = entry.columns.map(({ table: name, heading }) => {
    const table = workbook.tables.getItemOrNullObject(name);
    table.load({ name: true, showTotals: true });
    table.worksheet.load({ name: true });
    const column = table.columns.getItemOrNullObject(heading);
    column.load({ name: true });
    const cells = column.getRange();
    cells.load({ formulas: true, values: true, rowIndex: true, columnIndex: true });
    return { table, column, cells };
  });
  const writes = entry.writes.map(({ sheet: name, area }) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load({ name: true });
    const cells = sheet.getRange(areaAddress(area));
    cells.load({ formulas: true, values: true });
    return { sheet, cells };
  });
  return { worksheets, columns, writes };
}

export const presentIn = ({ worksheets, columns, writes }: LoadedPresent): Present => ({
  sheets: worksheets.items.map(({ name, visibility }) => ({ name, isVisible: visibility === "Visible" })),
  columns: columns.map(columnIn),
  writes: writes.map(({ sheet, cells }) =>
    sheet.isNullObject ? undefined : cellsFromExcel(cells.formulas, cells.values),
  ),
});

function columnIn({ table, column, cells }: LoadedColumn): PresentColumn | undefined {
  if (table.isNullObject || column.isNullObject) return undefined;
  const all = cellsFromExcel(cells.formulas, cells.values).map(([cell]) => cell as PlannedCell);
  return {
    sheet: table.worksheet.name,
    row: cells.rowIndex + 1,
    column: cells.columnIndex,
    cells: all.slice(1, table.showTotals ? -1 : undefined),
  };
}

export const hasSheet = (present: Present, name: string): boolean =>
  present.sheets.some((sheet) => sameName(sheet.name, name));
