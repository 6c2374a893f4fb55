import { toRect } from "./univer-range";
import { BooleanNumber, type Styles, type Worksheet } from "@univerjs/core";
import type { Rect } from "../host/book";
import { fromStyle } from "./cell-style";
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
