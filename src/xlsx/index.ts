/** Workbooks from and to real .xlsx files. Knows neither a grid nor a host, so that the pane and the command line read by it too. */
export { openXlsx, type OpenedWorkbook } from "./read/workbook-reader";
export { saveXlsx, type SavedWorkbook } from "./write/save";
export { XlsxRefusal, type RefusalReason } from "./ground/refusal";
export type { Limitation, LimitationKind } from "./read/limitations";
export type * from "./ground/contents";
export type { CellError, CellValue, ErrorCode, Rect, Visibility } from "./ground/cells";
export type { PageSetup, PageZoom } from "./ground/page-setup";
export { readFile, type ReadFile, type ReadSheet } from "./read/read-file";
export { readCsv, type CsvFile } from "./read/csv";
export { ReadingBudget, type ReadingLimits } from "./read/reading-budget";
export {
  readFiles,
  type ChosenFile,
  type FileOutcome,
  type ReaderThread,
  type ReadingOptions,
} from "./worker/read-files";
export type { BarLooks, ScalePoint } from "./ground/conditional-steps";
