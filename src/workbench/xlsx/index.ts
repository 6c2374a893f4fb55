/** Workbooks from and to real .xlsx files: the room that reads and writes them, and what joins it to the book. */
export * from "../../xlsx";
export { checkShowable } from "../../xlsx/write/check-contents";
export { readAddinSettings } from "../../xlsx/package/addin-settings";
export { contentsFromDefinition, pageOf, type ShownSheet } from "./contents-from-definition";
export { definitionFromContents } from "./definition-from-contents";
export { keepAsInFile, keepAsInSample, withKeptByHost } from "./kept-by-host";
export { keptSentence } from "./kept-sentence";
export { contentsFromBook, leftBehind, openInBook, type FileLink } from "./workbook-in-book";
