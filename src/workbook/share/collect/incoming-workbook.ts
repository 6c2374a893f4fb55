import type { Cell } from "../../../cells/ground/cell";
import type { IncomingSheet, IncomingWorkbook } from "../../../cells/share/incoming-sheets";
import type { CellValue, ReadFile, ReadSheet } from "../../../xlsx";

/** So many files are read at once, each at most so many bytes. */
export const mostFiles = 300;
export const largestFile = 20_000_000;

/** Of all files of a reading together: enough for three hundred full templates, and no more than a pane can hold. */
export const readingLimits = {
  cells: 2_000_000,
  formulas: 16 * 1024 * 1024,
  bytes: 512 * 1024 * 1024,
  time: 10 * 60_000,
} as const;

/** A file as the collection reads it: what is filtered or hidden away row by row was filled in all the same. */
export const incomingWorkbook = (file: string, { dateSystem, sheets }: ReadFile): IncomingWorkbook => ({
  file,
  dateSystem,
  sheets: sheets.map(incomingSheet),
});

const incomingSheet = ({
  name,
  visibility,
  values,
  numberFormats,
  tables,
  merged,
}: ReadSheet): IncomingSheet => ({
  name,
  isVisible: visibility === "Visible",
  values: values.map((row) => row.map(plain)),
  numberFormats,
  tables: tables.map(({ name: table, rect, showTotals }) => ({
    name: table,
    area: { ...rect, rows: rect.rows - (showTotals ? 1 : 0) },
  })),
  merged,
});

/** An error is what a cell shows, as the pane has it from Excel. */
const plain = (value: CellValue): Cell => (typeof value === "object" && value !== null ? value.error : value);
