import { textOf, type Cell } from "../ground/cell";
import { isHeadingUnit } from "../ground/heading-units";
import { isBlank } from "./total-row";

/**
 * Two heading rows as one: "Period" above "från" and "till" is "Period från" and "Period till", since the upper text
 * stands over all columns to its right until the next. Undefined where the lower row holds anything but texts: it is data.
 *
 * @param known whether a text is a known heading: of two ways to join, the one that gives one is meant
 * @param merged how many columns each upper text is merged over, by its column; where none is, a text stands over all to
 *   its right until the next
 */
export function joinedHeadings(
  upper: readonly Cell[],
  lower: readonly Cell[],
  known: (text: string) => boolean,
  merged: ReadonlyMap<number, number> = new Map(),
): string[] | undefined {
  if (lower.every(isBlank) || lower.some((cell) => !isBlank(cell) && typeof cell !== "string"))
    return undefined;
  let over = "";
  let end = Infinity;
  return upper.map((cell, column) => {
    const above = textOf(cell);
    const below = textOf(lower[column]);
    if (above !== "") {
      over = above;
      end = merged.size === 0 ? Infinity : column + (merged.get(column) ?? 1);
    } else if (column >= end) over = "";
    if (below === "") return above;
    const together = `${over} ${below}`.trim();
    return [together, below, above].find((way) => way !== "" && known(way)) ?? together;
  });
}

const inBrackets = /^[([].+[)\]]$/;
const isUnit = (text: string): boolean => inBrackets.test(text) || isHeadingUnit(text);

/** A row with nothing but units belongs to the headings above it: "kr" below "Belopp". */
export const isRowOfUnits = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => !isBlank(cell)) && cells.every((cell) => isBlank(cell) || isUnit(textOf(cell)));
