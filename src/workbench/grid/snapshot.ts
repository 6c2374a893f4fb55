import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import { univerCell } from "./cell-content";
import { toStyle } from "./cell-style";
import { toRange } from "./univer-range";
import { cellOfResult, storedCell } from "./calculation/stored-results";
import type { SheetDefinition, WorkbookDefinition } from "./workbook-definition";

/** A sheet of Excel's size would make the grid slow; a write or a spill beyond the edge moves the edge. */
const startRows = 1_000;
const startColumns = 60;

/** Univer's form of a workbook. The ids are new each time: Univer caches parsed formulas by workbook id. */
export function toSnapshot(definition: WorkbookDefinition, newId: () => string): IWorkbookData {
  const sheets = definition.sheets.map((sheet) => toSheet(sheet, newId()));
  return {
    id: newId(),
    name: definition.name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

export const emptySheet = (name: string, id: string): Partial<IWorksheetData> & { id: string } =>
  toSheet({ name, cells: [] }, id);

function toSheet(sheet: SheetDefinition, id: string): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    const cells = (cellData[row] ??= {});
    cells[column] = { ...cells[column], ...cell };
  };
  sheet.cells.forEach((cells, row) =>
    cells.forEach((input, column) => {
      // An empty text is something to COUNTA, and a person's empty input is nothing.
      if (input === "") put(row, column, storedCell(""));
      else if (input !== null) put(row, column, withoutNulls(univerCell(input)));
    }),
  );
  for (const result of sheet.stored ?? []) put(result.row, result.column, cellOfResult(result));
  for (const { rect, format } of sheet.formats ?? []) {
    const style = toStyle(format);
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const before = cellData[row]?.[column]?.s as IStyleData | undefined;
        put(row, column, { s: { ...before, ...style } });
      }
    }
  }
  return {
    id,
    name: sheet.name,
    rowCount: Math.max(startRows, sheet.cells.length + 100),
    columnCount: sheet.cells.reduce((most, cells) => Math.max(most, cells.length + 10), startColumns),
    cellData,
    mergeData: (sheet.merged ?? []).map(toRange),
    columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
    rowData: sizes(sheet.rowHeights, sheet.hiddenRows, (h) => ({ h, ia: BooleanNumber.FALSE })),
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
    showGridlines: sheet.hideGridLines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    defaultColumnWidth: 88,
    defaultRowHeight: 22,
    ...(sheet.frozen && {
      freeze: {
        xSplit: sheet.frozen.columns,
        ySplit: sheet.frozen.rows,
        startRow: sheet.frozen.rows || -1,
        startColumn: sheet.frozen.columns || -1,
      },
    }),
  };
}

function sizes<Size extends object>(
  set: Readonly<Record<number, number>> = {},
  hidden: readonly number[] = [],
  size: (pixels: number) => Size,
): Record<number, Size | { hd: BooleanNumber }> {
  const all: Record<number, Size | { hd: BooleanNumber }> = Object.fromEntries(
    Object.entries(set).map(([at, pixels]) => [at, size(pixels)]),
  );
  for (const at of hidden) all[at] = { ...all[at], hd: BooleanNumber.TRUE };
  return all;
}

const withoutNulls = (cell: ICellData): ICellData =>
  Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null)) as ICellData;
