/** Workbooks from and to real .xlsx files, apart from any grid. */
export { openXlsx, type OpenedWorkbook } from "./workbook-reader";
export { saveXlsx, type SavedWorkbook } from "./save";
export { XlsxRefusal, type RefusalReason } from "./refusal";
export type { Limitation, LimitationKind } from "./limitations";
export type * from "./contents";
export { checkShowable } from "./check-contents";
export { contentsFromDefinition, type ShownSheet } from "./contents-from-definition";
export { definitionFromContents } from "./definition-from-contents";
export { readAddinSettings, type AddinSettings } from "./addin-settings";
export { keepAsInFile, withKeptByHost } from "./kept-by-host";
export { contentsFromBook, leftBehind, openInBook, type FileLink } from "./workbook-in-book";
