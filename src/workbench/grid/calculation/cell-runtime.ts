import { excelColumns, excelRows } from "../../../xlsx/ground/limits";
import {
  BooleanValueObject,
  ErrorValueObject,
  FormulaRuntimeService,
  type FunctionVariantType,
  type IFormulaCurrentConfigService,
  type IHyperlinkEngineFormulaService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CellValue, Rect } from "../../host/book";
import { isCellError } from "../cell-content";
import { withoutFormats } from "../patches/plain-results";

export interface CellPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The sentence of an error, by its place within what a formula gave. */
export interface ErrorSentence {
  readonly row: number;
  readonly column: number;
  readonly error: string;
  readonly message: string;
}

/** What the workbench wants to know while the engine works through the cells. */
export interface CellRuntimeListener {
  cellStarted(place: CellPlace): void;
  cellFinished(place: CellPlace, sentences: readonly ErrorSentence[]): void;
  /** Whether Excel would refuse to let the cell spill there; occupied cells apart, which Univer sees itself. */
  mayNotSpill(place: CellPlace, rect: Rect): boolean;
  /** What the cell goes on showing when its formula gives several cells and Excel would give it one; undefined for any other. */
  singleValue(place: CellPlace): CellValue | undefined;
  /** Whether Excel shows only the first of what the formula gives, in the cell itself. */
  takesFirst(place: CellPlace): boolean;
  /** Whether the format that comes with a result (a date's) becomes the cell's, as when a formula has just been entered. */
  takesFormat(place: CellPlace): boolean;
}

/**
 * The engine's place for results, with four things of Excel's added: a spill into a table or a merged cell is `#SPILL!`,
 * the sentence that came with an error is kept, a formula that a file does not mark as one that may spill stays in its
 * cell, and a date's format is set when a formula is entered, not each time that it is calculated.
 */
export class CellRuntimeService extends FormulaRuntimeService {
  constructor(
    config: IFormulaCurrentConfigService,
    hyperlinks: IHyperlinkEngineFormulaService,
    private readonly listener: CellRuntimeListener,
  ) {
    super(config, hyperlinks);
    withoutFormats(this, () => this.listener.takesFormat(this.place()));
  }

  private place(): CellPlace {
    return {
      unitId: this.currentUnitId,
      sheetId: this.currentSubUnitId,
      row: this.currentRow,
      column: this.currentColumn,
    };
  }

  override setCurrent(
    row: number,
    column: number,
    _rowCount: number,
    _columnCount: number,
    sheetId: string,
    unitId: string,
  ): void {
    // The engine refuses a spill over the grid's edge, where Excel's sheet has not ended.
    super.setCurrent(row, column, excelRows, excelColumns, sheetId, unitId);
    this.listener.cellStarted({ unitId, sheetId, row, column });
  }

  override setRuntimeData(given: FunctionVariantType): void {
    const place = this.place();
    const result =
      isSeveral(sizeOf(given)) && this.listener.takesFirst(place) ? (firstOf(given) ?? given) : given;
    const size = sizeOf(result);
    const spills = isSeveral(size);
    const single = spills ? this.listener.singleValue(place) : undefined;
    if (single !== undefined) {
      super.setRuntimeData(engineValue(single));
      this.listener.cellFinished(place, []);
      return;
    }
    const refused =
      spills && this.listener.mayNotSpill(place, { row: place.row, column: place.column, ...size });
    super.setRuntimeData(
      refused ? (ErrorValueObject.create("#SPILL!" as never) as FunctionVariantType) : result,
    );
    this.listener.cellFinished(place, refused ? [] : sentencesIn(result));
  }
}

function engineValue(value: CellValue): FunctionVariantType {
  if (isCellError(value)) return ErrorValueObject.create(value.error as never);
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean"
    ? BooleanValueObject.create(value)
    : StringValueObject.create(value ?? "");
}

function sizeOf(result: FunctionVariantType): { rows: number; columns: number } {
  if (!result.isReferenceObject() && !(result.isValueObject() && result.isArray()))
    return { rows: 1, columns: 1 };
  const { startRow, startColumn, endRow, endColumn } = (
    result as unknown as {
      getRangePosition(): Record<"startRow" | "startColumn" | "endRow" | "endColumn", number>;
    }
  ).getRangePosition();
  return { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

const isSeveral = ({ rows, columns }: { rows: number; columns: number }): boolean => rows > 1 || columns > 1;

/** The first of what a formula gives; undefined where it gives a reference, which is no call of the add-in's. */
function firstOf(result: FunctionVariantType): FunctionVariantType | undefined {
  if (result.isReferenceObject()) return undefined;
  const { getArrayValue } = result as unknown as { getArrayValue?: () => (FunctionVariantType | null)[][] };
  return getArrayValue?.call(result)[0]?.[0] ?? undefined;
}

function sentencesIn(result: FunctionVariantType): ErrorSentence[] {
  if (result.isReferenceObject()) return [];
  if (result instanceof ErrorValueObject) return sentence(result, 0, 0);
  const array = result as unknown as {
    isArray(): boolean;
    getArrayValue(): ({ isError(): boolean } | null | undefined)[][];
  };
  if (!array.isArray()) return [];
  return array
    .getArrayValue()
    .flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.isError() ? sentence(cell as unknown as ErrorValueObject, row, column) : [],
      ),
    );
}

function sentence(error: ErrorValueObject, row: number, column: number): ErrorSentence[] {
  const message = error.getErrorContent();
  return message ? [{ row, column, error: error.getErrorType(), message }] : [];
}
