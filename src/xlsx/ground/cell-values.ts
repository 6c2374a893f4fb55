import type { CellValue, ErrorCode } from "./cells";

const codes: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

export const isErrorCode = (text: string): text is ErrorCode => codes.has(text);

/** Errors that Excel has and the workbench's grid has not are shown as the one that older programs show. */
export const errorValue = (text: string): CellValue =>
  codes.has(text)
    ? { error: text as ErrorCode }
    : text === "#GETTING_DATA"
      ? { error: "#BUSY!" }
      : { error: "#VALUE!" };

/**
 * Errors that the file format has a word for. Excel itself writes `#VALUE!` for the newer ones, `#SPILL!` and `#CALC!`,
 * and so that older programs can read the cell, so do we; the formula gives the right one again when it is calculated.
 */
const writable: ReadonlySet<ErrorCode> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);
export const writtenError = (code: ErrorCode): ErrorCode => (writable.has(code) ? code : "#VALUE!");

export const isError = (value: CellValue | undefined): value is Extract<CellValue, object> =>
  typeof value === "object" && value !== null;

export const sameValue = (a: CellValue, b: CellValue): boolean =>
  isError(a) || isError(b) ? isError(a) && isError(b) && a.error === b.error : a === b;

/**
 * An ISO date in a cell (`t="d"`, the strict dialect) as Excel's day number. In the 1900 system day 60 is a
 * 29 February that never was, so days before March 1900 count one less.
 */
export function serialOfIsoDate(text: string, from1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // A day that is in no calendar is no other day either.
  if (!new Date(at).toISOString().startsWith(`${year}-${month}-${day}`)) return null;
  const days = at / 86_400_000;
  if (from1904) return days - Date.UTC(1904, 0, 1) / 86_400_000 + time;
  const since = days - Date.UTC(1899, 11, 30) / 86_400_000;
  return (since < 61 ? since - 1 : since) + time;
}
