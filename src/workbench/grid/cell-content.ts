import { isErrorCode } from "../../xlsx/ground/cell-values";
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { fromInput, isFormula } from "../host/literal-text";
import type { CellError, CellInput, CellValue, ErrorCode } from "../host/book";

/** Errors that only Univer has, as the error that Excel shows in the same place. Excel shows 0 for a circular formula. */
const univerErrors: ReadonlyMap<string, ErrorCode> = new Map([
  ["#CYCLE!", "#REF!"],
  ["#ERROR!", "#VALUE!"],
  ["#GETTING_DATA", "#BUSY!"],
]);

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** An error's code as Excel names it. */
export function errorCode(text: string): ErrorCode | undefined {
  return isErrorCode(text) ? text : univerErrors.get(text);
}

/** What a cell of Univer's snapshot shows. Univer keeps an error as its text and a truth value as 1 or 0. */
export function shownValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = cell.v;
  if (value === undefined || value === null) return richText(cell);
  if (typeof value === "boolean") return value;
  if (cell.t === CellValueType.BOOLEAN) return Number(value) === 1;
  if (typeof value === "number") return value;
  if (cell.t === CellValueType.NUMBER) return Number(value);
  // A constant that reads like an error is one in Excel too, unless it was entered as text.
  const error = cell.t === CellValueType.FORCE_STRING ? undefined : errorCode(value);
  if (error) return { error };
  return value === "" && !cell.f && !cell.si ? null : value;
}

/** Text with formatting in it lies in a document of its own, which ends with the mark of a paragraph. */
function richText(cell: ICellData): CellValue {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  return text ? text : null;
}

/**
 * What to give Univer for an input. Everything that stood in the cell is named, because Univer merges; the type is given
 * always, because Univer would guess it from the look of a text.
 */
export function univerCell(input: CellInput): ICellData {
  const cleared = { f: null, si: null, p: null, v: null, t: null, custom: null };
  if (input === null || input === "") return cleared;
  if (isFormula(input)) return { ...cleared, f: input };
  if (typeof input === "number") return { ...cleared, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...cleared, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = fromInput(input);
  // Only a text that is forced to be one is none of the engine's errors.
  const type = isErrorCode(text) && text !== input ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { ...cleared, v: text, t: type };
}
