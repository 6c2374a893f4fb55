import type { TableKind } from "../tables/shapes";

/** What a plain range looks like: a table that the add-in knows, a ledger's export, or something with known headings. */
export type RangeKind = TableKind | "ledger";

/** Cells by row and column, counted from 0 in the values that were searched. */
export interface RangeArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A table that nobody has made a table of: a row of headings (one row, or two that belong together) and the rows below
 * it. A title above, totals and notes below are not part of it.
 */
export interface PlainRange {
  /** Undefined where at least two headings are known, and still no table of ours is whole. */
  readonly kind: RangeKind | undefined;
  /** From the heading row to the last row of data; of two heading rows, from the lower one. */
  readonly area: RangeArea;
  /** One text a column; of two rows, joined: "Period" above "från" is "Period från". Empty where nothing stands. */
  readonly headings: readonly string[];
  /** What a title above says that amounts are counted in, where that is not kronor: their headings say it too. */
  readonly unitAbove?: string;
  /** What stands just above a ledger. */
  readonly titles?: readonly string[];
  /** How many rows the headings take; the upper one stands outside `area`. */
  readonly headingRows: 1 | 2;
  /** So many rows stand below the total that ends it, which is a sum in between: they are not part of it. */
  readonly rowsBelow?: number;
  /** What ends it below. */
  readonly endsAt: "last row" | "blank row" | "total row" | "merged cells" | "table";
}
