import type { PlannedCell } from "../action/plan/cell-input";
import type { PlannedPage } from "../action/plan/planned-page";
import type { SheetColumn } from "./columns";

/** What a `SheetStack` is told of each of its parts. */

export interface SheetTop {
  readonly title: string;
  readonly subtitle?: string;
  readonly notes: readonly string[];
  /** Below each page; the title unless said. */
  readonly footer?: string;
  /** What comes next stands right below the notes. */
  readonly isClose?: boolean;
}

export interface SheetKind {
  /** Lines between the cells, on a sheet that is worked in. */
  readonly gridLines?: boolean;
  readonly frozenColumns?: number;
  /** So many columns stand on each page where there are several beside each other; those that are frozen unless said. */
  readonly titleColumns?: number;
  /** By how wide the sheet is, unless said. */
  readonly orientation?: PlannedPage["orientation"];
  /** So many columns are printed, where others stand beside them for the formulas' sake. */
  readonly printed?: number;
}

export type Cells = readonly (readonly PlannedCell[])[];

/** The cells of a line; where some are formulas over others of them, by the addresses of these: `C8`. */
export type Line<Key extends string> =
  | readonly PlannedCell[]
  | ((at: (key: Key) => string) => readonly PlannedCell[]);

export interface StackedPlace {
  /** The first, counted from 0. */
  readonly column?: number;
  /** Its headings stay in view when one scrolls, and stand on each printed page. */
  readonly repeats?: boolean;
  /** It stands beside what comes next, and takes no rows of the stack. */
  readonly isAside?: boolean;
  /** So many lines more have its looks and drop-downs: for what a person adds, or a formula that grows. */
  readonly spare?: number;
}

export interface StackedTable<Key extends string> extends StackedPlace {
  /** The name of the table. */
  readonly name: string;
  readonly columns: readonly SheetColumn<Key>[];
  readonly lines: readonly Line<Key>[];
}

export interface StackedList<Key extends string> extends StackedPlace {
  readonly columns: readonly SheetColumn<Key>[];
  readonly lines: readonly Line<Key>[];
  /** Where there is room for more than there are. */
  readonly rows?: number;
}

export interface KeptList<Key extends string> extends StackedPlace {
  readonly columns: readonly SheetColumn<Key>[];
  /** Lines, without headings. */
  readonly rows: number;
}

export interface StackedSpill<Key extends string> extends KeptList<Key> {
  /** With its "=". */
  readonly formula: string;
  readonly hasHeadings?: boolean;
}

export interface StackedFormulas<Key extends string> extends KeptList<Key> {
  /**
   * What a column spills, with its "="; nothing where its cells are put there otherwise.
   *
   * @param cells of one of the columns, for a formula: `$C$8:$C$507`
   */
  readonly formulas: (
    key: Key,
    cells: (key: Key) => string,
  ) => { readonly formula: string; readonly hasHeading?: boolean } | undefined;
}
