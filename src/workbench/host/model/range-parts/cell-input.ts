import type { CellError, CellInput, CellValue } from "../../book";
import { isErrorCode } from "../../../../xlsx/ground/cell-values";
import { asInput } from "../../literal-text";
import { invalidArgument, notImplemented } from "../../wire/errors";
import { serialOfDay } from "../date-system";

/** What a written value means to a cell, and the number format that Excel gives with it. */
interface ParsedInput {
  readonly input: CellInput;
  readonly format?: string;
}

/**
 * A value as `range.values` takes it. As in Excel, text that looks like a number, a percentage, a truth value or an ISO
 * date becomes one, unless the cell is formatted as text ("@") or the text begins with an apostrophe. Excel reads more
 * (other dates, times, fractions, amounts); such text stays text here.
 */
export function parseInput(value: unknown, format: string, dateSystem: 1900 | 1904 = 1900): ParsedInput {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { input: value };
  }
  if (typeof value === "boolean") return { input: value };
  if (typeof value !== "string") throw invalidArgument();
  if (value === "") return { input: null };
  if (value.startsWith("'")) return { input: plainText(value.slice(1)) };
  if (format === "@") return { input: plainText(value) };
  if (value.startsWith("=") && value.length > 1) return { input: value };
  // Excel reads what is written as if it were typed: an error's name is the error.
  if (isErrorCode(value)) return { input: value };
  return parseText(value, dateSystem);
}

function parseText(text: string, dateSystem: 1900 | 1904): ParsedInput {
  const trimmed = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { input: Number(trimmed) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) {
    return { input: Number(trimmed.replace(/,/g, "")), format: "#,##0" };
  }
  const percentage = /^([+-]?(?:\d+\.?\d*|\.\d+)) ?%$/.exec(trimmed);
  if (percentage?.[1]) {
    return { input: Number(percentage[1]) / 100, format: percentage[1].includes(".") ? "0.00%" : "0%" };
  }
  if (/^(true|false)$/i.test(trimmed)) return { input: trimmed.toLowerCase() === "true" };
  const serial = isoDateSerial(trimmed, dateSystem);
  if (serial !== undefined) return { input: serial, format: "yyyy-mm-dd" };
  return { input: text };
}

const plainText = (text: string): CellInput => (text === "" ? null : asInput(text));

function isoDateSerial(text: string, dateSystem: 1900 | 1904): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return serialOfDay(time, dateSystem);
}

export const isCellError = (value: CellValue): value is CellError =>
  typeof value === "object" && value !== null;

/** A cell's value as `range.values` gives it: an empty cell is "", an error its literal. */
export function wireValue(value: CellValue): number | string | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue): "Empty" | "Double" | "Boolean" | "String" | "Error" {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** `range.text`: what the cell shows. Only the format General is drawn by the host. */
export function shownText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format !== "General") throw notImplemented(`Range.Text for a number with the format ${format}`);
  // General shows at most eleven characters of a number.
  return String(Number(value.toPrecision(10)));
}
