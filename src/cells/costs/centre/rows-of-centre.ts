import { isEmpty, type Cell } from "../../ground/cell";
import { errorIn } from "../../ground/excel-errors";
import { nameKey, nameOf } from "../../ground/names";
import type { Range } from "../../ground/range";

/** Whether a row is of the centre that is asked for by name; a table without the column belongs to whichever it is. */
export const isOfCentre = (
  cells: readonly Cell[],
  column: number | undefined,
  centre: string | undefined,
): boolean =>
  centre === undefined || column === undefined || nameKey(nameOf(cells[column])) === nameKey(centre);

interface RowsOfCentre {
  readonly rows: readonly number[];
  /** There are rows of other centres. */
  readonly hasOthers: boolean;
}

/**
 * The rows below the headings that may be the centre's: its own, and those that say no centre. Rows of others are passed
 * over by this one cell, so that a call for each centre over a table of all takes little more than over its own.
 *
 * @param centre its name's key; undefined where none is asked for, and then every row may be
 */
export function rowsMaybeOf(
  { rows }: Range,
  firstRow: number,
  column: number | undefined,
  centre: string | undefined,
): RowsOfCentre {
  if (column === undefined || centre === undefined) {
    const every = new Array<number>(Math.max(0, rows.length - firstRow));
    for (let at = 0; at < every.length; at++) every[at] = firstRow + at;
    return { rows: every, hasOthers: false };
  }
  const below = rows.length - firstRow;
  const own = rows.length > mostPassedOver ? indexed(rows, firstRow, column, centre) : undefined;
  const found = own ?? passOver(rows, firstRow, column, centre);
  return { rows: found, hasOthers: found.length < below };
}

const mayBe = (cell: Cell, centre: string): boolean =>
  isEmpty(cell) || errorIn(cell) !== undefined || nameKey(nameOf(cell)) === centre;

function passOver(rows: Range["rows"], firstRow: number, column: number, centre: string): number[] {
  const own: number[] = [];
  const known = new Map<Cell, boolean>();
  let before: Cell = undefined;
  let isOwn = true;
  for (let row = firstRow; row < rows.length; row++) {
    const cell = (rows[row] as readonly Cell[])[column];
    if (cell !== before || row === firstRow) {
      before = cell;
      const seen = known.get(cell);
      isOwn = seen ?? mayBe(cell, centre);
      if (seen === undefined) known.set(cell, isOwn);
    }
    if (isOwn) own.push(row);
  }
  return own;
}

/** Tables up to here are passed over at each call; larger ones that come again have an index. */
const mostPassedOver = 2000;

interface CentreIndex {
  readonly column: number;
  readonly length: number;
  readonly rowsByCell: ReadonlyMap<Cell, readonly number[]>;
}

/**
 * Where the same cells are handed over again, as by a sheet that is calculated with one call for each centre, their rows
 * are found by an index from the second call on. Excel makes the cells anew when any of them has changed.
 */
const indexes = new WeakMap<Range["rows"], CentreIndex | "once">();

function indexed(
  rows: Range["rows"],
  firstRow: number,
  column: number,
  centre: string,
): number[] | undefined {
  const before = indexes.get(rows);
  if (before === undefined) {
    indexes.set(rows, "once");
    return undefined;
  }
  const isUsable = before !== "once" && before.column === column && before.length === rows.length;
  const index = isUsable ? before : indexOf(rows, firstRow, column);
  if (!isUsable) indexes.set(rows, index);
  const found: number[] = [];
  for (const [cell, those] of index.rowsByCell) {
    if (mayBe(cell, centre)) for (const row of those) found.push(row);
  }
  return found.sort((one, other) => one - other);
}

function indexOf(rows: Range["rows"], firstRow: number, column: number): CentreIndex {
  const rowsByCell = new Map<Cell, number[]>();
  for (let row = firstRow; row < rows.length; row++) {
    const cell = (rows[row] as readonly Cell[])[column];
    const those = rowsByCell.get(cell);
    if (those) those.push(row);
    else rowsByCell.set(cell, [row]);
  }
  return { column, length: rows.length, rowsByCell };
}
