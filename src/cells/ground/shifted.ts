import { isEmpty, plainValue, quoted, type Cell } from "./cell";
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
    `kolumnerna verkar förskjutna: under ${heading} står text på ${others} av ${filled} rader, här ${quoted(range.rows[row]?.[column])}. Se till att varje rubrik står över sina egna värden.`,
  );
}
