import type { Area } from "../../address";
import type { PlannedCell } from "./cell-input";
import type { PlannedChart } from "./planned-chart";
import type { PlannedPage } from "./planned-page";

/**
 * A change to the workbook as data: made from what was read, looked at and tested without a host, and only then carried
 * out. New sheets come one by one, in sight and under their final names, each with its data; then existing cells are
 * written; what only decorates comes last. Rows and columns count from 0.
 */

export interface PlannedBlock {
  readonly row: number;
  readonly column: number;
  /** All rows equally long. */
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly look?: CellLook;
}

/** How cells look; the names are the roles that they have on our sheets. */
export interface CellLook {
  readonly role?: "title" | "subtitle" | "heading" | "note" | "input" | "sum";
  /** Excel's en-US number format code. */
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly align?: "Left" | "Center" | "Right";
  /** Where rows are higher than a line of text. */
  readonly verticalAlign?: "Top";
  /** In Excel's steps: words that stand beside figures keep their distance. Goes with `align`. */
  readonly indent?: number;
  /** A thin line below each row, or one above the first, as over a sum. */
  readonly lines?: "rows" | "above";
  /** Lines around each cell that are somebody's own, as Excel names them. */
  readonly borders?: readonly CellBorder[];
}

export interface CellBorder {
  readonly side: "Top" | "Right" | "Bottom" | "Left";
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string | null;
}

export interface PlannedFormat extends Area {
  readonly look: CellLook;
}

/**
 * Rows of a height of their own, in lines of text: Excel fits a row to what is typed into it, but not to what a formula
 * spills there.
 */
export interface PlannedHeight {
  readonly row: number;
  readonly rows: number;
  readonly lines: number;
}

/** The first row holds the headings, which one of the blocks has put there. */
export interface PlannedTable extends Area {
  readonly name: string;
}

/** What may be typed into cells, with the help that shows while one of them is selected. */
export interface PlannedValidation extends Area {
  /** A drop-down. Other words are let through: the functions know more ways of writing than a list should show. */
  readonly words?: readonly string[];
  /** Excel shows at most 32 characters of a title and 255 of a text. */
  readonly help?: { readonly title: string; readonly text: string };
}

/** A whole table spills from here; the block must stay free so far to the right and below. */
export interface PlannedSpill extends Area {
  /** With its "=". */
  readonly formula: string;
}

/**
 * How rows look that a formula spills, by what stands in them: they come to stand elsewhere when the formula's sources change,
 * and a look that was given to a place would stay there.
 */
export interface PlannedRule extends Area {
  /** With its "=", about the area's first row: columns fixed, rows not. Excel calculates no function of ours there (office-js #6135). */
  readonly formula: string;
  readonly look: RowLook;
}

/** The sum of all, a sum or a heading, a line, and a row with nothing in it. */
export type RowLook = "total" | "sum" | "line" | "nothing";

export interface PlannedSheet {
  readonly name: string;
  /** What the sheet is called in the workbook, where formulas of the plan know it by `name`. */
  readonly title?: string;
  /** What to do where the workbook has a sheet of that name: refuse, or take the next free "name 2". */
  readonly ifTaken?: "refuse" | "number";
  readonly blocks: readonly PlannedBlock[];
  readonly spills?: readonly PlannedSpill[];
  readonly tables?: readonly PlannedTable[];
  /** Later ones win where they overlap. */
  readonly formats?: readonly PlannedFormat[];
  /** At most one of them holds for a row; what it says goes before `formats`. */
  readonly rules?: readonly PlannedRule[];
  readonly validations?: readonly PlannedValidation[];
  /** In characters, as Excel's own dialog counts them; by column. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly rowHeights?: readonly PlannedHeight[];
  /** Rows that people write in: as high as what stands in them, and Excel lets them grow with what is typed. */
  readonly fittedRows?: readonly { readonly row: number; readonly rows: number }[];
  /** Cells that become one: nothing stands in any but the first. */
  readonly merged?: readonly Area[];
  /** How many rows stay in view when scrolling. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly page?: PlannedPage;
  readonly charts?: readonly PlannedChart[];
  /** Protected without a password, when all else is done: so nothing on it is changed by mistake. */
  readonly isLocked?: true;
  /** False on a sheet that is read and not worked in. */
  readonly gridLines?: boolean;
  /** From this row on stand people's answers: nothing of them is kept for Ångra, not even marks. */
  readonly answersFrom?: number;
  /** Of a sheet that is there: whose it is, its own cells tell. */
  readonly isCopy?: true;
}

export interface RedrawnSheet extends PlannedSheet {
  /** How far the sheet has reached until now, from A1. */
  readonly before: { readonly rows: number; readonly columns: number };
}

/**
 * A calculated column: added at the right end of the table, or, where the table has a column of that heading with nothing
 * but the same function in it, given its formula anew. A column of the user's own is refused unless `overwrite` says
 * that the user has agreed.
 */
export interface PlannedColumn {
  readonly heading: string;
  /** With its "=". */
  readonly formula: string;
  readonly numberFormat?: string;
  readonly overwrite?: boolean;
}

/**
 * New contents of some of the cells of an area that exists; the others are left alone. Where formulas go into some rows of
 * a table, the area is as high as the table's column: Excel may fill the others, and they are put back.
 */
export interface PlannedWrite {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly PlannedChange[];
  /** On a sheet of ours, where no table fills columns by itself: nothing beside the cells is looked at. */
  readonly isOurs?: true;
}

export interface PlannedChange {
  /** Within the area, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** What stood there when the plan was made. */
  readonly expected: PlannedCell;
  /** A formula elsewhere had put there what stood there: it is not compared, and Ångra empties the cell for it. */
  readonly isSpilled?: true;
  readonly input: PlannedCell;
  /** Excel's en-US code, where the cell's own would show something else than what is meant: a day as its number. */
  readonly numberFormat?: string;
}

/** A plain range that becomes a table: its first row holds the headings, all of them texts and all different. */
export interface PlannedTableOfRange {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  /** Cells that are merged: no table has such, so they are parted before anything is written, and merged again by Ångra. */
  readonly merged?: readonly Area[];
}

/** A table that gets further rows at its end; what is to stand in them is among the writes. */
export interface PlannedGrowth {
  readonly table: string;
  readonly sheet: string;
  /** The whole table with its headings, as it was when the plan was made. */
  readonly area: Area;
  /** So many are added. */
  readonly rows: number;
}

export interface Plan {
  /** Names the action in the journal and for Ångra: "classify-centres", "working-set", … */
  readonly action: string;
  /**
   * In the order of their tabs; formulas may refer to tables of sheets before their own, and to cells of those sheets by
   * `onSheet` (see sheet-reference.ts). A column of a table that holds formulas in some of its rows only names cells by
   * their addresses, not by the table: it is written before the table is made, since Excel would fill the other rows.
   */
  readonly sheets: readonly PlannedSheet[];
  readonly columns: readonly { readonly table: string; readonly columns: readonly PlannedColumn[] }[];
  readonly writes: readonly PlannedWrite[];
  /**
   * Sheets that are there already, by their names, and are written anew by `writes`: how they look from then on. It is not
   * taken back; the number formats come with the writes, what only decorates comes last.
   */
  readonly redrawn?: readonly RedrawnSheet[];
  /** Before the writes: what is written below a table is in it then. */
  readonly grown?: readonly PlannedGrowth[];
  /** Made after everything has been written. */
  readonly tables?: readonly PlannedTableOfRange[];
  /** The new sheet to show when all is done, by its planned name; the one that is shown stays when there is none. */
  readonly show?: string;
}
