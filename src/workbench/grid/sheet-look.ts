import { toRect } from "./univer-range";
import { BooleanNumber, type ICellData, type Nullable, type Styles, type Worksheet } from "@univerjs/core";
import { boundingRect, contains } from "../ground/rect";
import type { Rect } from "../host/book";
import { shownValue } from "./cell-content";
import { fromStyle } from "./cell-style";
import { keptFormula } from "./calculation/stored-results";
import type { CellFormat, SheetLook } from "./workbook-definition";

/** What a sheet in Univer looks like now, in the words that it was given in. */
export function sheetLook(worksheet: Worksheet, styles: Styles): SheetLook {
  const formats: { readonly rect: Rect; readonly format: CellFormat }[] = [];
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.s === undefined || cell.s === null) return;
    const format = fromStyle(styles.getStyleByCell(cell));
    if (Object.keys(format).length > 0) formats.push({ rect: { row, column, rows: 1, columns: 1 }, format });
  });
  const { columnData = {}, rowData = {}, showGridlines, tabColor, freeze } = worksheet.getConfig();
  const size = { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
  const frozen = { rows: Math.max(0, freeze?.ySplit ?? 0), columns: Math.max(0, freeze?.xSplit ?? 0) };
  return {
    formats,
    merged: worksheet.getMergeData().map((range) => toRect(range, size)),
    columnWidths: picked(columnData, ({ w }) => w),
    // Other heights follow from the text.
    rowHeights: picked(rowData, ({ h, ia }) => (ia === BooleanNumber.FALSE ? h : undefined)),
    hiddenColumns: hidden(columnData),
    hiddenRows: hidden(rowData),
    ...((frozen.rows > 0 || frozen.columns > 0) && { frozen }),
    hideGridLines: showGridlines === BooleanNumber.FALSE,
    ...(tabColor && { tabColor }),
  };
}

type Data<Item> = Readonly<Record<number, Item | undefined>>;

function picked<Item>(data: Data<Item>, size: (item: Item) => number | undefined): Record<number, number> {
  const sizes: Record<number, number> = {};
  for (const [at, item] of Object.entries(data)) {
    const pixels = item && size(item);
    if (pixels !== undefined) sizes[Number(at)] = pixels;
  }
  return sizes;
}

const hidden = <Item extends { hd?: BooleanNumber }>(data: Data<Item>): number[] =>
  Object.entries(data)
    .filter(([, item]) => item?.hd === BooleanNumber.TRUE)
    .map(([at]) => Number(at))
    .sort((a, b) => a - b);

/** What array formulas fill, by row and column. */
export type SpilledCells = Record<number, Record<number, ICellData | undefined> | undefined> | undefined;

const plain: CellFormat = {};
/** By the name that the workbook has for a style: names are never given anew. */
const formatsOf = new WeakMap<Styles, Map<string, CellFormat>>();

/** The different formats of cells; one that says nothing stands for those without. */
export function formatsIn(worksheet: Worksheet, styles: Styles, rect: Rect): Set<CellFormat> {
  const known = formatsOf.get(styles) ?? new Map<string, CellFormat>();
  formatsOf.set(styles, known);
  const matrix = worksheet.getCellMatrix();
  const rows = Math.min(rect.row + rect.rows, worksheet.getRowCount());
  const columns = Math.min(rect.column + rect.columns, worksheet.getColumnCount());
  const found = new Set<CellFormat>();
  for (let row = rect.row; row < rows; row++)
    for (let column = rect.column; column < columns; column++)
      found.add(formatOf(matrix.getValue(row, column), styles, known));
  const isBeyond = rect.row + rect.rows > rows || rect.column + rect.columns > columns;
  return isBeyond ? found.add(plain) : found;
}

function formatOf(cell: Nullable<ICellData>, styles: Styles, known: Map<string, CellFormat>): CellFormat {
  const name = cell?.s;
  if (name === undefined || name === null) return plain;
  const format = (typeof name === "string" && known.get(name)) || fromStyle(styles.getStyleByCell(cell));
  if (typeof name === "string") known.set(name, format);
  return format;
}

/** The width or height that a file or a person has given; heights that follow from the text are nobody's. */
export function sizeOf(worksheet: Worksheet, axis: "columns" | "rows", index: number): number | undefined {
  const { columnData = {}, rowData = {} } = worksheet.getConfig();
  if (axis === "columns") return columnData[index]?.w;
  const { h, ia } = rowData[index] ?? {};
  return ia === BooleanNumber.FALSE ? h : undefined;
}

/** The smallest rectangle around all cells that have a format, within `within` if given. */
export function formattedRect(worksheet: Worksheet, within?: Rect): Rect | null {
  let formatted: Rect | null = null;
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (
      !cell?.s ||
      (within && !contains(within, row, column)) ||
      (formatted && contains(formatted, row, column))
    )
      return;
    const one = { row, column, rows: 1, columns: 1 };
    formatted = formatted ? boundingRect(formatted, one) : one;
  });
  return formatted;
}

/** The smallest rectangle around all cells of a sheet that are not empty, within `within` if given. */
export function usedRect(worksheet: Worksheet, spilled: SpilledCells, within?: Rect): Rect | null {
  let used: Rect | null = null;
  eachUsed(worksheet, spilled, (row, column) => {
    if (within && !contains(within, row, column)) return;
    if (used && contains(used, row, column)) return;
    used = used
      ? boundingRect(used, { row, column, rows: 1, columns: 1 })
      : { row, column, rows: 1, columns: 1 };
  });
  return used;
}

/** From above, for each row with something in it, the cells from the first to the last. */
export function usedRows(worksheet: Worksheet, spilled: SpilledCells): Rect[] {
  const rows = new Map<number, { first: number; last: number }>();
  eachUsed(worksheet, spilled, (row, column) => {
    const known = rows.get(row);
    if (!known) rows.set(row, { first: column, last: column });
    else if (column < known.first) known.first = column;
    else if (column > known.last) known.last = column;
  });
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { first, last }]) => ({ row, column: first, rows: 1, columns: last - first + 1 }));
}

function eachUsed(
  worksheet: Worksheet,
  spilled: SpilledCells,
  add: (row: number, column: number) => void,
): void {
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    const holds = cell && (cell.f || cell.si || keptFormula(cell) !== undefined || shownValue(cell) !== null);
    if (holds) add(row, column);
  });
  for (const [row, cells] of Object.entries(spilled ?? {})) {
    for (const column of Object.keys(cells ?? {})) add(Number(row), Number(column));
  }
}
