import { isEmpty, numberOf, plainValue, quoted, type Cell } from "./cell";
import { refuseAt, type Range } from "./range";

/** With fewer cells than this each is said for itself. */
const fewest = 4;
const nearlyAll = 0.8;

/** How many cells of a column are filled, and how many of them are something else than its heading says. */
interface Shift {
  readonly others: number;
  readonly filled: number;
}

/** Whether nearly every filled cell of a column is something else: then the columns were shifted when they were pasted. */
export const isShifted = ({ others, filled }: Shift): boolean =>
  others >= fewest && others >= nearlyAll * filled;

/** Whether a column of names holds nothing but numbers, in two rows or more: then it is another column's. */
export function areAllNumbers(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  return filled.length > 1 && filled.every((cell) => numberOf(cell, "any") !== undefined);
}

/** How a refusal of columns that were shifted ends. */
const putRight = "Se till att varje rubrik står över sina egna värden.";

/** Refuses a column of names in words under which nothing but numbers stand. */
export function refuseNumbersAsNames(
  range: Range,
  rows: readonly number[],
  column: number | undefined,
  heading: string,
): void {
  const [first] = rows;
  if (
    first === undefined ||
    column === undefined ||
    !areAllNumbers(rows.map((row) => range.rows[row]?.[column]))
  )
    return;
  throw refuseAt(
    range,
    first,
    column,
    heading,
    `kolumnerna verkar förskjutna: under ${heading} står tal på alla rader, här ${quoted(range.rows[first]?.[column])}. ${putRight}`,
  );
}

/**
 * Refuses rooms or the like of which none has its name, where another column holds the numbers of the one beside it.
 *
 * @param names the column in which nothing stands
 * @param others the one that holds numbers in the place of names
 */
export function refuseMovedNames(
  range: Range,
  firstRow: number,
  names: { readonly column: number; readonly heading: string },
  others: { readonly column: number; readonly heading: string },
): void {
  const rows = range.rows.slice(firstRow).filter((cells) => !cells.every(isEmpty));
  if (rows.length < fewest || rows.some((cells) => !isEmpty(cells[names.column]))) return;
  if (!areAllNumbers(rows.map((cells) => cells[others.column]))) return;
  throw refuseAt(
    range,
    firstRow,
    names.column,
    names.heading,
    `kolumnerna verkar förskjutna: under ${names.heading} står inget på ${rows.length} rader, och under ${others.heading} står tal. ${putRight}`,
  );
}

/**
 * Refuses a cell together with its whole column, where nearly all of that holds text and was shifted when it was pasted: said
 * once, and not for the first of its rows only. Does nothing where the column is as it should be.
 *
 * @param isOther whether a filled cell holds something else than the column is read as
 */
export function refuseShifted(
  range: Range,
  row: number,
  column: number,
  heading: string | undefined,
  isOther: (cell: Cell) => boolean,
): void {
  const first = typeof range.rows[0]?.[column] === "string" && row > 0 ? 1 : 0;
  let [others, filled] = [0, 0];
  for (let at = first; at < range.rows.length; at++) {
    const cell = range.rows[at]?.[column];
    if (isEmpty(cell)) continue;
    filled++;
    if (typeof plainValue(cell) === "string" && isOther(cell)) others++;
  }
  if (heading === undefined || !isShifted({ others, filled })) return;
  throw refuseAt(
    range,
    row,
    column,
    heading,
    `kolumnerna verkar förskjutna: under ${heading} står text på ${others} av ${filled} rader, här ${quoted(range.rows[row]?.[column])}. ${putRight}`,
  );
}
