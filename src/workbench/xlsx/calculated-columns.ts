import type { CellContents, TableColumn, TableContents } from "../../xlsx/ground/contents";

/**
 * The table with the formula of each column in which all rows have the same, so that Excel gives it to new rows. A column whose
 * formulas differ keeps what the file says of it.
 */
export function withCalculatedColumns(table: TableContents, cells: readonly CellContents[]): TableContents {
  const { rect } = table;
  const first = rect.row + (table.showHeaders ? 1 : 0);
  const last = rect.row + rect.rows - 1 - (table.showTotals ? 1 : 0);
  const byColumn = new Map<number, CellContents[]>();
  for (const cell of cells) {
    if (cell.row < first || cell.row > last) continue;
    const index = cell.column - rect.column;
    if (index < 0 || index >= rect.columns) continue;
    const list = byColumn.get(index);
    if (list) list.push(cell);
    else byColumn.set(index, [cell]);
  }
  const columns = Array.from({ length: rect.columns }, (_, index): TableColumn => {
    const column = table.columns[index] ?? { name: "" };
    const own = byColumn.get(index) ?? [];
    const formula = own[0]?.formula;
    const same =
      formula !== undefined &&
      own.length === last - first + 1 &&
      own.every((cell) => cell.formula === formula);
    return same ? { ...column, formula } : column;
  });
  return { ...table, columns };
}

/** How a table looks that was made in the workbench: as Excel makes one. */
export const plainTable: Omit<TableContents, "name" | "rect" | "showTotals"> = {
  showHeaders: true,
  showFilter: true,
  columns: [],
  style: "TableStyleMedium2",
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
};
