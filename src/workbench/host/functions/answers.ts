import { isErrorCode } from "../../../xlsx/ground/cell-values";
import { excelText } from "../../../xlsx/ground/limits";
import type { CellError, CellValue, CustomFunctionAnswer, ErrorCode } from "../book";

/** What the runtime reports for one invocation. */
export interface RawResult {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** The runtime's numbers for failures. 0, 2, 3 and 4 are exceptions, rejected promises and the like. */
export const failures: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** What the cell shows for it. */
export function answerOf(result: RawResult, returnsMatrix: boolean): CustomFunctionAnswer {
  if (!result.ok) {
    return errorValue(failures[result.errorCode ?? 7] ?? "#VALUE!", result.value);
  }
  const { value } = result;
  if (!Array.isArray(value)) return cellValue(value);
  if (!returnsMatrix) {
    return errorValue("#VALUE!", "Funktionen gav flera celler fast dess metadata säger en.");
  }
  return matrixOf(value);
}

/** A ragged result is filled up with #N/A, as Excel does with arrays. */
function matrixOf(rows: readonly unknown[]): CustomFunctionAnswer {
  const width = Math.max(0, ...rows.map((row) => (Array.isArray(row) ? row.length : 0)));
  // What Excel makes of an empty array or of a list of single values was not seen.
  if (width === 0 || !rows.every(Array.isArray)) {
    return errorValue("#VALUE!", "Funktionen gav inte rader av celler.");
  }
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) =>
      column < row.length ? cellValue(row[column]) : { error: "#N/A" as const },
    ),
  );
}

function cellValue(value: unknown): CellValue {
  switch (typeof value) {
    case "number":
    case "boolean":
      return value;
    case "string":
      return value.length > excelText ? errorValue("#VALUE!") : value;
    case "object":
      return value === null ? 0 : objectValue(value as Record<string, unknown>);
    default:
      // Nothing returned arrives as null, which Excel shows as 0.
      return 0;
  }
}

/** Errors that were returned rather than thrown, and data types, of which a cell here shows the basic value. */
function objectValue(value: Readonly<Record<string, unknown>>): CellValue {
  if (value["valueType"] === "CustomFunctionError" || value["type"] === "Error") {
    return errorValue(asErrorCode(value["code"] ?? value["basicValue"]), value["message"]);
  }
  const basic = value["basicValue"];
  if (value["basicType"] === "Error") return errorValue(asErrorCode(basic));
  return typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean"
    ? basic
    : errorValue("#VALUE!");
}

const asErrorCode = (code: unknown): ErrorCode =>
  isErrorCode(String(code)) && code !== "#BUSY!" ? (code as ErrorCode) : "#VALUE!";

/** Only #VALUE! and #N/A carry a message in Excel. */
function errorValue(error: ErrorCode, message?: unknown): CellError {
  const carries = (error === "#VALUE!" || error === "#N/A") && typeof message === "string" && message !== "";
  return carries ? { error, message } : { error };
}
