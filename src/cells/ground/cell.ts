import { formatNumber, readNumberText, type NumberReading, type NumberUnit } from "./numbers";
import { isPercentFormat } from "./percent-format";
import { tidy, unseenMarks, wordKey } from "../../domain/names/words";

/**
 * One cell as a custom function or the pane receives it. An empty cell arrives as 0 (desktop), null (web) or ""
 * (the pane), so these three are the same here and no result may differ between them.
 */
export type Cell = unknown;

/** Spaces, and marks that cannot be seen. */
const onlySpaces = new RegExp(`^[\\s\\u0085${unseenMarks}]*$`);

/** Most texts begin with a letter, a digit or a sign that is seen, and then the rest needs no look. */
function beginsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || (first >= 0xc0 && first < 0x300);
}

/** Empty, or a 0 that cannot be told from an empty cell. */
export function isEmpty(cell: Cell): boolean {
  if (typeof cell === "string") return cell === "" || (!beginsVisibly(cell) && onlySpaces.test(cell));
  return cell === null || cell === undefined || cell === 0;
}

/** Nothing at all: where a sheet's values are read, a typed 0 is told from an empty cell. */
export const isBlank = (cell: Cell): boolean => cell !== 0 && isEmpty(cell);

/** A formatted number or another data type with a plain value inside; errors are dealt with before. */
export function plainValue(cell: Cell): Cell {
  return typeof cell === "object" && cell !== null && "basicValue" in cell
    ? (cell as { basicValue: unknown }).basicValue
    : cell;
}

/** A data type that has no plain value: a picture, a card. */
const unknownContent = "(en datatyp utan värde)";

/** The cell's text, tidied; numbers and booleans as Swedish Excel shows them; "" for an empty cell. */
export function textOf(cell: Cell): string {
  const value = plainValue(cell);
  if (isEmpty(value)) return "";
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  return typeof value === "string" ? tidy(value) : unknownContent;
}

/** The cell's text for comparing words: no case, single spaces. */
export const wordOf = (cell: Cell): string => wordKey(textOf(cell));

/** What a cell says as a number, written as a number or as text. An empty cell holds none. */
export function readNumberIn(cell: Cell, unit?: NumberUnit): NumberReading {
  const value = plainValue(cell);
  if (typeof value === "number" && value !== 0 && Number.isFinite(value)) {
    return { kind: "number", value, isPercent: value !== cell && isShownInPercent(cell) };
  }
  return typeof value === "string" && !isEmpty(value) ? readNumberText(value, unit) : { kind: "none" };
}

/** A data type brings its format along; a plain number has none. */
const isShownInPercent = (cell: Cell): boolean =>
  isPercentFormat((cell as { readonly numberFormat?: unknown }).numberFormat);

/** The number that the cell holds; undefined when it holds none, or could be two. A share is no number of kronor. */
export function numberOf(cell: Cell, unit?: NumberUnit): number | undefined {
  const reading = readNumberIn(cell, unit);
  return reading.kind === "number" && !(unit === "money" && reading.isPercent) ? reading.value : undefined;
}

/** How many the cell says: a number that is no share, so that "100 %" is no 1. */
export function countOf(cell: Cell): number | undefined {
  const reading = readNumberIn(cell);
  return reading.kind === "number" && !reading.isPercent ? reading.value : undefined;
}

/**
 * How a sentence goes on, after the cell's content, about one that holds no number that is sure.
 *
 * @param otherwise what it says where the cell could not be two numbers
 */
export function whyNoNumber(cell: Cell, otherwise: string, unit?: NumberUnit): string {
  const reading = readNumberIn(cell, unit);
  if (reading.kind !== "two") return otherwise;
  const [one, other] = reading.readings.map(formatNumber);
  return `kan vara både ${one} och ${other}. Skriv talet utan tecken mellan tusental, och med komma före decimaler.`;
}

const longestShown = 40;

/**
 * The cell's content as a sentence quotes it: ”kanske”, 0,5. An empty cell and a 0 cannot be told apart, so they are
 * quoted alike: the same workbook gives the same sentence on desktop and web.
 */
export function quoted(cell: Cell): string {
  const value = plainValue(cell);
  if (isEmpty(value)) return "en tom cell eller 0";
  if (typeof value === "number") return formatNumber(value);
  const text = textOf(value);
  return `”${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}”`;
}
