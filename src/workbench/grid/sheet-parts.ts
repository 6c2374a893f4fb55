import type { ICommandService, IUndoRedoService, Workbook } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { ErrorSentences } from "./calculation/error-sentences";
import type { OfferedWords } from "./tables/offered-words";

/** What all sheets of a book share. */
export interface SheetParts {
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
  readonly formulas: FormulaDataModel;
  readonly sentences: ErrorSentences;
  readonly veryHidden: ReadonlySet<string>;
  readonly words: OfferedWords;
  /** Marks what happens within as done by the add-in. */
  asAddin<T>(action: () => T): T;
  /** The formula as the engine knows it. */
  understood(formula: string, sheetId: string, row: number, column: number): string;
}
