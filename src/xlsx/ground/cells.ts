/** What stands in cells, as files and the workbench's grid have it. Rows and columns count from 0. */

/** Excel's error values. `#BUSY!` stands while a custom function is being computed. */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!";

export interface CellError {
  readonly error: ErrorCode;
  /** The sentence that a custom function gave with its error, if any. */
  readonly message?: string;
}

/** What a cell shows. */
export type CellValue = number | string | boolean | null | CellError;

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";
