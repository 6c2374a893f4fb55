import { isEmpty, numberOf, textOf, type Cell } from "./cell";
import { errorIn } from "./excel-errors";
import { readDate } from "./dates";
import { isHeadingUnit } from "./heading-units";

/** Headings on two rows, read as one. */
interface JoinedHeadings {
  readonly headings: readonly string[];
  /** How many of them are known. */
  readonly known: number;
}

interface Known {
  /** Whether a text is a known heading: of two ways to join, the one that gives one is meant. */
  readonly isKnown: (text: string) => boolean;
  /** How many known headings there are among texts, of one and the same kind of table. */
  readonly count: (texts: readonly Cell[]) => number;
  /**
   * How many columns each upper text is merged over, by its column; where none is, a text stands over all to its right
   * until the next.
   */
  readonly merged?: ReadonlyMap<number, number>;
  /** A title, or names of groups, may stand above headings that say it all: they are part of what was given. */
  readonly mayHaveTitle?: boolean;
}

const fewestTogether = 2;

/**
 * Two rows that are headings together: "Period" above "från" and "till", or a row of units. Undefined where the lower row is
 * data, or where one of them says it all by itself.
 *
 * Blank cells may arrive as 0: a lower row with a number in it is data, and so is one that holds something where the upper
 * one has a heading of its own that needs no more.
 */
export function joinHeadings(
  upper: readonly Cell[],
  lower: readonly Cell[],
  { isKnown, count, merged = new Map(), mayHaveTitle = false }: Known,
): JoinedHeadings | undefined {
  if (lower.every(isEmpty) || upper.every(isEmpty)) return undefined;
  const [above, below] = [count(upper), count(lower)];
  // Most rows that are looked at know no heading: whether they hold numbers or days takes longer to say.
  if (above + below === 0 || lower.some(isData)) return undefined;
  if (mayHaveTitle && above === 0 && below >= fewestTogether) {
    return {
      headings: lower.map((cell, column) => textOf(isEmpty(cell) ? upper[column] : cell)),
      known: below,
    };
  }
  const areUnits = lower.every((cell) => isEmpty(cell) || isUnitBelow(textOf(cell)));
  const headings = areUnits ? withUnits(upper, lower) : joined(upper, lower, isKnown, merged);
  const known = count(headings);
  const isMore = known > Math.max(above, below);
  const isAsMuch = known === above && (areUnits || isLowerHalf(upper, lower, isKnown));
  return known >= fewestTogether && (isMore || isAsMuch) ? { headings, known } : undefined;
}

/** A number, a day or a truth: no heading. A year may be one. */
function isData(cell: Cell): boolean {
  if (isEmpty(cell)) return false;
  if (typeof cell !== "string" || errorIn(cell) !== undefined) return true;
  if (/^\s*(?:19|20)\d\d\s*$/.test(cell)) return false;
  const day = readDate(cell);
  return numberOf(cell, "any") !== undefined || (day.kind === "days" && day.first === day.last);
}

function joined(
  upper: readonly Cell[],
  lower: readonly Cell[],
  isKnown: (text: string) => boolean,
  merged: ReadonlyMap<number, number>,
): string[] {
  let over = "";
  let end = Infinity;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = textOf(upper[column]);
    const below = textOf(lower[column]);
    if (above !== "") {
      over = above;
      end = merged.size === 0 ? Infinity : column + (merged.get(column) ?? 1);
    } else if (column >= end) over = "";
    if (below === "") return above;
    const together = `${over} ${below}`.trim();
    return [together, below, above].find((way) => way !== "" && isKnown(way)) ?? together;
  });
}

/** Below a heading stands its unit: in brackets, where it is read. */
const withUnits = (upper: readonly Cell[], lower: readonly Cell[]): string[] =>
  upper.map((cell, column) => {
    const unit = textOf(lower[column]);
    if (unit === "") return textOf(cell);
    return `${textOf(cell)} ${inBrackets.test(unit) ? unit : `(${unit})`}`.trim();
  });

const inBrackets = /^[([].+[)\]]$/;
/** Whether a text below a heading is a unit and nothing else: "kr", "(m²)". */
export const isUnitBelow = (text: string): boolean => inBrackets.test(text) || isHeadingUnit(text);

/**
 * The lower row parts what the upper one has above several columns, and holds nothing below a known heading that stands over
 * one column only.
 */
function isLowerHalf(
  upper: readonly Cell[],
  lower: readonly Cell[],
  isKnown: (text: string) => boolean,
): boolean {
  const isGap = (column: number): boolean => isEmpty(upper[column]) && !isEmpty(lower[column]);
  const isParted = (column: number): boolean => isGap(column + 1);
  return (
    lower.some((_, column) => isGap(column)) &&
    lower.every(
      (cell, column) => isEmpty(cell) || isGap(column) || isParted(column) || !isKnown(textOf(upper[column])),
    )
  );
}
