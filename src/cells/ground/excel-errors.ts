import { Refusal, type RefusedPlace } from "../../domain/refusal";

/** The error values that a custom function can receive and return. */
export const excelErrorCodes = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;

export type ExcelErrorCode = (typeof excelErrorCodes)[number];

/** An error that stood in one of the cells: it comes out as the same error, as in Excel's own functions. */
export class ExcelError extends Refusal {
  constructor(
    readonly code: ExcelErrorCode,
    sentence: string,
    at?: RefusedPlace,
  ) {
    super("invalid", sentence, at);
    this.name = "ExcelError";
  }
}

/** Errors that a cell can show, in en-US (as code reads them) and as Swedish Excel writes them in pasted text. */
const literals: ReadonlyMap<string, ExcelErrorCode> = new Map<string, ExcelErrorCode>([
  ...excelErrorCodes.map((code): [string, ExcelErrorCode] => [code, code]),
  ["#SKÄRNING!", "#NULL!"],
  ["#DIVISION/0!", "#DIV/0!"],
  ["#VÄRDEFEL!", "#VALUE!"],
  ["#REFERENS!", "#REF!"],
  ["#NAMN?", "#NAME?"],
  ["#OGILTIGT!", "#NUM!"],
  ["#SAKNAS!", "#N/A"],
  // Errors that no custom function can return are passed on as the most general one.
  ...["#SPILL!", "#CALC!", "#BUSY!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA"].map(
    (code): [string, ExcelErrorCode] => [code, "#VALUE!"],
  ),
]);

/** A cell that Excel is still working out: nobody's fault, and no value of any kind yet. */
export const isBeingWorkedOut = (cell: unknown): boolean => cell === "#BUSY!" || cell === "#GETTING_DATA";

const hash = 35;

/** The error that stands in a cell, in whichever of its shapes it arrives: as an error object or as its text. */
export function errorIn(cell: unknown): ExcelErrorCode | undefined {
  if (typeof cell === "string") {
    return cell.charCodeAt(0) === hash ? literals.get(cell) : undefined;
  }
  if (typeof cell !== "object" || cell === null) {
    return undefined;
  }
  const { code, basicType, basicValue } = cell as {
    code?: unknown;
    basicType?: unknown;
    basicValue?: unknown;
  };
  // Microsoft's own error object is known by its code: it may come from another window, with another `Error`.
  const isByCode = typeof code === "string" && code.charCodeAt(0) === hash;
  const shown = basicType === "Error" ? (basicValue ?? code) : isByCode ? code : undefined;
  return shown === undefined ? undefined : (literals.get(String(shown)) ?? "#VALUE!");
}
