/**
 * A workbook as plain data, as a file holds it: what `openXlsx` gives and `saveXlsx` takes.
 * Rows and columns count from 0. Formulas are en-US with a leading "=", as `Book` writes them.
 */
import type { ConditionalSteps } from "./conditional-steps";
import type { ChartLooks } from "./chart-looks";
import type { CellValue, Rect, Visibility } from "./cells";
import type { PageSetup } from "./page-setup";
import type { ReadingBudget } from "../read/reading-budget";

export type DateSystem = 1900 | 1904;

export interface BorderLine {
  /** As the file names it: thin, medium, thick, double, dashed, dotted, hair … */
  readonly style: string;
  /** `#rrggbb`; null is the automatic colour. */
  readonly color: string | null;
}

export interface Borders {
  readonly top: BorderLine | null;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
}

/**
 * How a cell looks. What is not named is Excel's default in what `openXlsx` gives, and *left as the file has it* in what
 * `saveXlsx` takes: a grid that knows nothing of borders does not lose them.
 */
export interface CellStyle {
  /** Excel's number format code. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  /** `#rrggbb`; null is the automatic colour. */
  readonly color?: string | null;
  /** `#rrggbb`; null is no fill. */
  readonly fill?: string | null;
  readonly wrap?: boolean;
  readonly align?:
    | "general"
    | "left"
    | "center"
    | "right"
    | "fill"
    | "justify"
    | "centerContinuous"
    | "distributed";
  readonly verticalAlign?: "top" | "middle" | "bottom" | "justify" | "distributed";
  readonly indent?: number;
  readonly borders?: Borders;
  /** False where the cell stays editable on a protected sheet. */
  readonly locked?: boolean;
}

export interface ArrayFormula {
  /** The cells that the result fills, the formula's own cell first. */
  readonly rect: Rect;
  /** False for an array formula of the old kind, which was entered over a fixed range. */
  readonly dynamic: boolean;
}

/**
 * A cell. `formula` and `value` are kept apart, so that a text that looks like a formula stays a text.
 */
export interface CellContents {
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
  /** The constant, or what the formula gave when the file was saved. Null: nothing. */
  readonly value: CellValue;
  readonly array?: ArrayFormula;
  /** The value comes from the array formula that fills this cell; a grid must not enter it as a constant. */
  readonly spilled?: true;
  readonly style?: CellStyle;
}

/** Columns `first` to `last`, both included. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font, as the file counts; null is the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style?: CellStyle;
}

/** Rows `first` to `last`, both included. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
  /** In points; null is automatic. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style?: CellStyle;
}

export interface TableColumn {
  readonly name: string;
  /** The formula of a calculated column. */
  readonly formula?: string;
  readonly totals?: { readonly label?: string; readonly function?: string; readonly formula?: string };
}

export interface TableContents {
  /** Names the table of the opened file; left out for a table that is new. */
  readonly id?: string;
  readonly name: string;
  /** Heading row, data rows and, when shown, the totals row. */
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilter: boolean;
  readonly columns: readonly TableColumn[];
  /** A built-in style such as `TableStyleMedium2`; null is none. */
  readonly style: string | null;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** With a leading "=". */
  readonly formula: string;
  /** The sheet's place among `sheets`, for a name that belongs to one sheet. */
  readonly sheet?: number;
  readonly hidden?: boolean;
  readonly comment?: string;
}

export interface DataValidation {
  readonly ranges: readonly Rect[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "none";
  readonly operator?:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  /** As the file writes it: no leading "="; a list of words is one quoted text, `"ja,nej"`. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  /** False hides the arrow of a list. */
  readonly dropDown: boolean;
  readonly prompt?: { readonly title?: string; readonly text?: string };
  readonly error?: {
    readonly title?: string;
    readonly text?: string;
    readonly style?: "stop" | "warning" | "information";
  };
  readonly showPrompt: boolean;
  readonly showError: boolean;
  /** Kept in the part of the file that only Excel 2010 and later read: shown, but not rewritten. */
  readonly extended?: true;
}

export interface ConditionalFormat {
  readonly ranges: readonly Rect[];
  readonly rules: readonly ConditionalRule[];
}

/** `type` as the file names it. Those of `isWritable` can be written anew; the others are carried through. */
export interface ConditionalRule extends ConditionalSteps {
  readonly type: string;
  readonly priority: number;
  readonly operator?: string;
  /** What a rule about texts looks for. */
  readonly text?: string;
  /** Without a leading "=". */
  readonly formulas: readonly string[];
  readonly stopIfTrue: boolean;
  /** What the rule changes in the look of the cell. */
  readonly style?: CellStyle;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** A chart that the workbench understands. Cells are named as in a file, by their sheet's name. */
export interface ChartContents extends ChartLooks {
  /** Names the chart of the opened file; left out for a chart that is new. */
  readonly id?: string;
  readonly series: readonly ChartSeriesContents[];
}

export interface ChartSeriesContents {
  readonly name: string;
  readonly nameCell?: CellsOnSheet;
  /** One row or one column; left out where the cells are gone. */
  readonly values?: CellsOnSheet;
  readonly categories?: CellsOnSheet;
  /** `#rrggbb`. */
  readonly color?: string;
}

export interface CellsOnSheet {
  readonly sheet: string;
  readonly rect: Rect;
}

export interface SheetContents {
  /** Names the sheet of the opened file; left out for a sheet that is new. */
  readonly id?: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** By row, then by column. A cell that is not here is empty. */
  readonly cells: readonly CellContents[];
  readonly columns: readonly ColumnRun[];
  readonly rows: readonly RowRun[];
  /** In characters and points; null is Excel's own. */
  readonly defaultColumnWidth: number | null;
  readonly defaultRowHeight: number | null;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly showGridLines: boolean;
  /** `#rrggbb` */
  readonly tabColor: string | null;
  readonly merged: readonly Rect[];
  readonly protected: boolean;
  readonly autoFilter: Rect | null;
  readonly tables: readonly TableContents[];
  readonly validations: readonly DataValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly notes: readonly Note[];
  /** The ones at the back first. Charts that are not understood are not among them. */
  readonly charts: readonly ChartContents[];
  /** To `saveXlsx`: what it names is written where it differs from the file, all else of the page stays. */
  readonly page: PageSetup;
}

export interface WorkbookContents {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetContents[];
  /** The place of the sheet in front. */
  readonly activeSheet: number;
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
}

/**
 * The settings that an add-in keeps in a workbook (`workbook.settings`), where Excel keeps them: as properties of the web extension that
 * stands for the add-in ([MS-OWEXML] 2.2.4, 2.2.11), so that they are found again in Excel too. The package's root leads to the list of
 * task panes, and that to the web extensions.
 */
export interface AddinSettings {
  /** As the manifest has them. */
  readonly id: string;
  readonly version: string;
  /** Values as JSON. */
  readonly values: ReadonlyMap<string, string>;
}

/** A sheet to save. What is not named is left as the opened file has it, or is Excel's default in a new sheet. */
export type SheetToSave = Pick<SheetContents, "name" | "cells"> & Partial<SheetContents>;

export interface WorkbookToSave {
  readonly sheets: readonly SheetToSave[];
  readonly activeSheet?: number;
  readonly names?: readonly DefinedName[];
  /** Left out: the file's stay as they are. */
  readonly addin?: AddinSettings;
}

/** A custom function, so that `FC.NAME` in cells and `_xldudf_FC_NAME` in files can be told apart from Excel's own. */
export interface CustomFunctionName {
  /** With namespace, in capitals. */
  readonly name: string;
  /** It can answer with more than one cell: outside tables its formulas are saved as dynamic arrays. */
  readonly matrix: boolean;
}

export interface XlsxOptions {
  readonly customFunctions?: readonly CustomFunctionName[];
  /** How much may be read; left out: as much as one file may have. */
  readonly budget?: ReadingBudget;
}
