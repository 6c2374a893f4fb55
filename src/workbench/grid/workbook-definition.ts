import type { CellInput, CellValue, Rect } from "../host/book";

/** A workbook as data: what the grid needs to open it. Rows and columns count from 0. */
export interface WorkbookDefinition {
  readonly name: string;
  readonly sheets: readonly SheetDefinition[];
  /** The sheet to show, by its place; default the first. */
  readonly active?: number;
  /** Names for cells or constants that formulas use. */
  readonly names?: readonly NameDefinition[];
}

export interface NameDefinition {
  readonly name: string;
  /** With a leading "=": cells by sheet and absolute address, or a constant. */
  readonly formula: string;
}

export interface SheetDefinition {
  readonly name: string;
  /** From A1; rows may be of different lengths, null is an empty cell. */
  readonly cells: readonly (readonly CellInput[])[];
  /** What formulas gave when the file was saved. With it nothing is calculated before something that a formula refers to changes. */
  readonly stored?: readonly StoredResult[];
  readonly tables?: readonly TableDefinition[];
  /** Later ones win where they overlap. */
  readonly formats?: readonly { readonly rect: Rect; readonly format: CellFormat }[];
  readonly merged?: readonly Rect[];
  /** In pixels, by column or row. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** How many rows and columns stay in view when scrolling. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly hideGridLines?: boolean;
  /** `#rrggbb`. */
  readonly tabColor?: string;
}

/** What a sheet looks like, apart from what stands in it: as the grid was given it, and as it is after a person's changes. */
export type SheetLook = Omit<SheetDefinition, "name" | "cells" | "stored" | "tables">;

/** A formula of a file with what it gave there. */
export interface StoredResult {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
  /** The engine does not fully know the formula: the cell holds its value, and the formula is only remembered. */
  readonly kept?: true;
  /** What it fills besides its own cell, row by row, that cell included. */
  readonly spill?: readonly (readonly CellValue[])[];
  /** Excel gives it one cell, whatever it is calculated to. */
  readonly single?: true;
  /** Excel gives it the first cell of what it is calculated to. */
  readonly first?: true;
  /** Its value has to be calculated anew: it has none, or it follows the clock. */
  readonly stale?: true;
}

export interface TableDefinition {
  readonly name: string;
  /** The heading row included. */
  readonly rect: Rect;
  readonly showTotals?: boolean;
}

/** The lines around a cell; a side that is left out has none. */
export interface CellBorders {
  readonly top?: CellBorder;
  readonly right?: CellBorder;
  readonly bottom?: CellBorder;
  readonly left?: CellBorder;
}

export interface CellBorder {
  /** As Excel's files name it: thin, medium, thick, double, dashed, dotted, hair … */
  readonly style: string;
  /** `#rrggbb`. */
  readonly color: string;
}

export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** A font's name; left out is the grid's own. */
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  /** `#rrggbb`. */
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: CellBorders;
  /** Excel's code. */
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "middle" | "bottom";
  /** In steps of Excel's, from the side that the text stands at. */
  readonly indent?: number;
}
