import type { Cell } from "../../cells/ground/cell";
import type { Area } from "../address";
import type { PercentCells } from "../../cells/ground/percent-format";
import type { CellShownOtherwise } from "../../cells/tables/cells-shown-otherwise";
import type { PlainRange } from "../../cells/ranges/plain-range";

/** A plain range of the workbook that looks like a table: what it would be, and where it stands. */
export interface FoundRange {
  readonly kind: PlainRange["kind"];
  readonly sheet: string;
  readonly sheetIsVisible: boolean;
  /** From the heading row to the last row of data: `A3:H11`. */
  readonly address: string;
  /** Rows of data. */
  readonly rows: number;
  readonly headingRows: PlainRange["headingRows"];
  readonly endsAt: PlainRange["endsAt"];
  /** Rows below the total that ends it: it was a sum in between, and they do not come along. */
  readonly rowsBelow?: number;
  /** Its cells that are merged: below each other they are read as the first of them, which formulas and tables would not. */
  readonly merged?: readonly Area[];
  /** Numbers that are merged over several rows: they are read in the first of them only. */
  readonly shared?: number;
  readonly cells: RangeCells;
  /** What stands in the heading row itself, of two the lower one. */
  readonly headingCells: readonly Cell[];
}

/** All of a range with its headings, also where these take two rows. */
export const wholeOf = ({ cells: { row, column, values }, rows, headingRows }: FoundRange): Area => ({
  row: row + 1 - headingRows,
  column,
  rows: rows + headingRows,
  columns: values[0]?.length ?? 1,
});

/** A range's headings, two rows joined to one, and rows of data. */
interface RangeCells {
  /** The place of the first heading on the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  /** Which of them are shown in per cent, where that is known, and any is. */
  readonly percent?: PercentCells;
  /** The amounts and areas whose formats say that they are something else. */
  readonly otherwise?: readonly CellShownOtherwise[];
  /** What a title above it says that its amounts are counted in, where that is not kronor: its headings say it too. */
  readonly unitAbove?: string;
  /** What stands just above a ledger. */
  readonly titles?: readonly string[];
}
