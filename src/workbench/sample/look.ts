import type { CellFormat } from "../grid/workbook-definition";
import type { Rect } from "../host/book";

/** How the sample workbooks look. */
export const title: CellFormat = { bold: true, size: 16, color: "#1f3b36" };
export const note: CellFormat = { color: "#5c6b68", italic: true };
export const heading: CellFormat = { wrap: true, verticalAlign: "middle" };
export const label: CellFormat = { bold: true, color: "#1f3b36" };
export const section: CellFormat = { bold: true, size: 12, color: "#1f3b36" };
/** The first row of what a formula spills. */
export const spillHeading: CellFormat = { ...label, fill: "#e3efec", wrap: true, verticalAlign: "middle" };
/** What the sources do not contain. */
export const invented: CellFormat = { color: "#6b4e00", fill: "#fff4d6" };
/** A cell that a person is meant to change. */
export const input: CellFormat = { fill: "#fffbe6", color: "#1f3b36", align: "left" };

// The space after it keeps a figure from the text in the next column.
export const kronor = '#,##0.00" kr"_-';
export const percent = "0.0 %";
export const squareMetres = "#,##0.00_-";
export const isoDate = "yyyy-mm-dd";

export const titleHeight = 34;
export const headingHeight = 44;

export const block = (row: number, column: number, rows: number, columns: number): Rect => ({
  row,
  column,
  rows,
  columns,
});
