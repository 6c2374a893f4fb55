import "./patches";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { CustomFunctionSource } from "../host/book";
import { UniverBook } from "./univer-book";
import { HookSeat, WorkbenchPlugin } from "./workbench-plugin";
import type { WorkbookDefinition } from "./workbook-definition";

const emptyWorkbook: WorkbookDefinition = { name: "Bok1.xlsx", sheets: [{ name: "Blad1", cells: [] }] };

/** A workbook without a grid to look at, for Node. `functions` may also come later, by `connectFunctions`. */
export function createHeadlessUniver(
  definition: WorkbookDefinition = emptyWorkbook,
  functions?: CustomFunctionSource,
): UniverBook {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.ERROR });
  const seat = new HookSeat();
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(WorkbenchPlugin, seat);
  const book = new UniverBook(univer, seat, definition);
  if (functions) book.connectFunctions(functions);
  return book;
}
