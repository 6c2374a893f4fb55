import type { PlannedHeight } from "../action/plan/plan";
import type { PlannedPage } from "../action/plan/planned-page";
import { lineHeight, pageHeight, type FittingPage } from "../action/ornaments/paper";

/** Rows that are not to be parted by the end of a page, as far as one page has room for them. */
export interface KeptRows {
  readonly row: number;
  readonly rows: number;
}

/** Points: the letters of a title are larger than those of a line. */
const titleHeight = 21;

/** What is printed may be a little higher than what is worked out here. */
const sparing = 0.97;

/** So many rows of one line stand on the first page, with the title among them, without a break before the last of them. */
export const rowsKeptOnPage = (widths: readonly number[], page: FittingPage): number =>
  Math.floor((pageHeight(widths, page) * sparing - (titleHeight - lineHeight)) / lineHeight);

interface Paged {
  readonly kept: readonly KeptRows[];
  readonly heights: readonly PlannedHeight[];
  readonly titleRows: PlannedPage["titleRows"];
  readonly widths: readonly number[];
  readonly page: FittingPage;
}

/**
 * The rows before which a page has to begin, so that what belongs together stands on one. What is higher than a page begins
 * on a new one.
 */
export function pageBreaks({ kept, heights, titleRows, widths, page }: Paged): number[] {
  const own = new Map<number, number>([[0, titleHeight]]);
  const last = kept.reduce((most, { row, rows }) => Math.max(most, row + rows), 0);
  for (const { row, rows, lines } of heights) {
    for (let at = row; at < Math.min(row + rows, last); at++) own.set(at, lines * lineHeight);
  }
  const heightOf = (row: number): number => own.get(row) ?? lineHeight;
  const heightIn = (first: number, rows: number): number => {
    let sum = 0;
    for (let row = first; row < first + rows; row++) sum += heightOf(row);
    return sum;
  };
  const repeated = titleRows ? heightIn(titleRows.first, titleRows.last - titleRows.first + 1) : 0;
  const room = pageHeight(widths, page) * sparing;
  const roomFrom = (row: number): number => (titleRows && titleRows.last < row ? room - repeated : room);
  const breaks: number[] = [];
  let [begins, taken, row] = [0, 0, 0];
  const pageAt = (first: number): void => {
    [begins, taken] = [first, 0];
  };
  for (const block of [...kept].sort((one, other) => one.row - other.row)) {
    for (; row < block.row; row++) {
      if (taken + heightOf(row) > roomFrom(begins)) pageAt(row);
      taken += heightOf(row);
    }
    if (
      taken + heightIn(block.row, block.rows) <= roomFrom(begins) ||
      begins === block.row ||
      row > block.row
    )
      continue;
    breaks.push(block.row);
    pageAt(block.row);
  }
  return breaks;
}
