import type { Cell } from "../../../cells/ground/cell";
import type { Area } from "../../address";
import { readBlocks } from "../../reading/read-blocks";

/** Cells of a sheet that may be a specification, with the place of the first of them. */
export interface SpecificationCells {
  readonly sheet: string;
  readonly area: Area;
  /** All that the sheet holds: where it grows, what is read grows. */
  readonly isWholeSheet: boolean;
  readonly values: readonly (readonly Cell[])[];
}

export type ReadSpecification = SpecificationCells | "empty" | "too-large";

/** No specification has as many. */
const mostCells = 300_000;

/**
 * What a person points at: the selected cells; the table that a single selected cell lies in; or else all that its sheet
 * holds. Two requests; three in a table, and further ones for tens of thousands of cells.
 */
export async function readSelectedSpecification(context: Excel.RequestContext): Promise<ReadSpecification> {
  const selected = context.workbook.getSelectedRange();
  const { worksheet } = selected;
  selected.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  worksheet.load({ name: true });
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const tables = selected.getTables(false);
  tables.load("items/id");
  await context.sync();
  const tableId = tables.items[0]?.id;
  if (used.isNullObject) return "empty";
  const isOneCell = selected.rowCount === 1 && selected.columnCount === 1;
  if (isOneCell && tableId !== undefined) {
    const whole = context.workbook.tables.getItem(tableId).getRange();
    whole.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    await context.sync();
    return readArea(context, worksheet, areaOf(whole), false);
  }
  const area = isOneCell ? areaOf(used) : common(areaOf(selected), areaOf(used));
  return area ? readArea(context, worksheet, area, isOneCell) : "empty";
}

/** The same cells once more, or what their sheet holds now; nothing where it is gone. Two requests. */
export async function readSpecificationAgain(
  context: Excel.RequestContext,
  { sheet, area, isWholeSheet }: SpecificationCells,
): Promise<ReadSpecification | undefined> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load({ name: true });
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  if (worksheet.isNullObject) return undefined;
  if (used.isNullObject) return "empty";
  return readArea(context, worksheet, isWholeSheet ? areaOf(used) : area, isWholeSheet);
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Whole columns may be selected: what lies outside the used cells is empty. */
function common(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

async function readArea(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Area,
  isWholeSheet: boolean,
): Promise<ReadSpecification> {
  if (area.rows * area.columns > mostCells) return "too-large";
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const [read] = await readBlocks(context, [{ range, rows: area.rows, columns: area.columns }]);
  return { sheet: worksheet.name, area, isWholeSheet, values: read?.values ?? [] };
}
