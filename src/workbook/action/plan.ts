/**
 * A change to the workbook as data: made from what was read, looked at and tested without a host, and only then carried
 * out. New sheets are built hidden and shown last; existing cells are written last. Rows and columns count from 0.
 */

/** A number, a text, or a formula in en-US with a leading "="; null leaves the cell empty. */
export type PlannedCell = number | string | boolean | null;

export interface PlannedBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly look?: CellLook;
}

/** How cells look; the names are the roles that they have on our sheets, the workbook's theme gives the colours. */
export interface CellLook {
  readonly role?: "title" | "subtitle" | "heading" | "note" | "input" | "sum";
  /** Excel's en-US number format code. */
  readonly numberFormat?: string;
  readonly wrap?: boolean;
}

export interface PlannedTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What may be typed into cells, with the help that shows while one of them is selected. */
export interface PlannedValidation {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly allow:
    | { readonly kind: "list"; readonly words: readonly string[]; readonly strict: boolean }
    | { readonly kind: "anything" };
  readonly help?: { readonly title: string; readonly text: string };
}

/** A whole table spills from here; the block must stay free so far to the right and below. */
export interface PlannedSpill {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
}

export interface PlannedChart {
  readonly kind: "column" | "bar" | "stacked-column" | "stacked-bar";
  readonly title: string;
  /** Where the labels and each series stand on the same sheet; always given, never guessed by the host. */
  readonly labels: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
  readonly place: { readonly from: string; readonly to: string };
}

export interface PlannedSheet {
  readonly name: string;
  readonly blocks: readonly PlannedBlock[];
  readonly spills?: readonly PlannedSpill[];
  readonly tables?: readonly PlannedTable[];
  readonly validations?: readonly PlannedValidation[];
  readonly charts?: readonly PlannedChart[];
  /** In characters, as Excel shows it; by column. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly frozenRows?: number;
  readonly landscape?: boolean;
}

/** A calculated column at the right end of a table, or one of ours that is there already and gets its formula anew. */
export interface PlannedColumn {
  readonly heading: string;
  readonly formula: string;
  readonly numberFormat?: string;
}

/** New contents of cells that exist; `expected` is what stood there when the plan was made. */
export interface PlannedWrite {
  readonly sheet: string;
  /** A1 address within the sheet. */
  readonly address: string;
  readonly expected: readonly (readonly PlannedCell[])[];
  readonly cells: readonly (readonly PlannedCell[])[];
}

export interface Plan {
  /** Names the action in the journal and for Ångra: "classify-centres", "working-set", … */
  readonly action: string;
  readonly sheets: readonly PlannedSheet[];
  readonly columns: readonly { readonly table: string; readonly columns: readonly PlannedColumn[] }[];
  readonly writes: readonly PlannedWrite[];
  /** The sheet to show when all is done; the one that is shown stays when there is none. */
  readonly show?: string;
}
