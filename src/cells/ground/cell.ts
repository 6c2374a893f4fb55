import { formatNumber, parseNumber, type NumberUnit } from "./numbers";
import { tidy, wordKey } from "./words";

/**
 * One cell as a custom function or the pane receives it. An empty cell arrives as 0 (desktop), null (web) or ""
 * (the pane), so these three are the same here and no result may differ between them.
 */
export type Cell = unknown;

const onlySpaces = /^[\s\u00a0\u2007\u202f]*$/;

/** Empty, or a 0 that cannot be told from an empty cell. */
export function isEmpty(cell: Cell): boolean {
  return (
    cell === null ||
    cell === undefined ||
    cell === 0 ||
    cell === "" ||
    (typeof cell === "string" && onlySpaces.test(cell))
  );
}

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

/** The number that the cell holds, as a number or as text; undefined when it holds none. An empty cell holds none. */
export function numberOf(cell: Cell, unit?: NumberUnit): number | undefined {
  const value = plainValue(cell);
  if (isEmpty(value)) return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" ? parseNumber(value, unit) : undefined;
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
