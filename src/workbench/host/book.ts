import type { CellError, CellValue, ErrorCode, Rect, Visibility } from "../../xlsx/ground/cells";
import type { Shift } from "./shift";

export type { CellError, CellValue, ErrorCode, Rect, Visibility };

/**
 * What the host's Excel object model needs of a spreadsheet: cells that calculate, sheets and tables.
 * The object model (Range, Worksheet, Table …) is written against this interface alone; `UniverBook`
 * fulfils it with Univer's grid and formula engine, in the browser with a grid to look at and in Node without.
 *
 * Rows and columns count from 0. Formulas are written in en-US, with a leading "=".
 */

/** What a person or an add-in can put into a cell. `null` is an empty cell; text with a leading "=" is a formula. */
export type CellInput = number | string | boolean | null;

/** One sheet's cells. Every read gives a matrix of exactly the size that was asked for. */
export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** What the cells show now. */
  values(rect: Rect): CellValue[][];
  /** What was put into the cells: formulas as text, constants as they are. Cells that a spill fills give their value. */
  inputs(rect: Rect): CellInput[][];
  /** `undefined` leaves a cell as it is. */
  write(rect: Rect, inputs: (CellInput | undefined)[][]): void;
  /** Excel's number format codes, "General" where none is set. */
  numberFormats(rect: Rect): string[][];
  setNumberFormats(rect: Rect, formats: (string | undefined)[][]): void;
  /** The smallest rectangle around all cells that are not empty, within `within` if given; null when there is none. */
  usedRect(within?: Rect): Rect | null;
  /** From above, for each row with something in it, the cells from the first to the last. Optional: else it is `usedRect`. */
  usedRows?(): Rect[];
  /** The smallest rectangle around all cells that have a format. Optional: a book may not know it. */
  formattedRect?(): Rect | null;
  /** Where the array formula in this cell spills to; null when the cell does not spill. */
  spillRect(row: number, column: number): Rect | null;
  /** The formula of a cell that shows what its file has stored, because it cannot be calculated here. Optional. */
  keptFormula?(row: number, column: number): string | undefined;
  /** Whether a filter or a person hides the row. Optional: for a book where rows can be hidden. */
  isRowHidden?(row: number): boolean;
  isColumnHidden?(column: number): boolean;
  /** Areas of cells that are one. Optional: for a book where cells can be merged. */
  mergedRects?(): readonly Rect[];
  merge?(...rects: Rect[]): void;
  unmerge?(...rects: Rect[]): void;
  /** Words to choose from in each of the cells; none takes them away. Optional: for a book with a grid to look at. */
  setWords?(rect: Rect, words: readonly string[]): void;
  /** Optional, as all that follows: for a book with a grid to look at. What is not named stays. */
  setFormat?(rect: Rect, format: FormatChange): void;
  /** The different looks of the cells, each without what is as in a new workbook: what a file has brought and a person has set. */
  formats?(rect: Rect): Iterable<FormatChange>;
  clearFormats?(rect: Rect): void;
  /** The width or height in pixels that a file or a person has given; undefined for the usual one. */
  sizeOf?(axis: "columns" | "rows", index: number): number | undefined;
  /** In pixels. */
  setSizes?(axis: "columns" | "rows", first: number, count: number, pixels: number): void;
  /** How many rows and columns stay in view. */
  setFrozen?(rows: number, columns: number): void;
  showGridLines?(show: boolean): void;
}

/** What can be set of how cells look; null takes it away. */
export interface FormatChange {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  /** `#rrggbb`. */
  readonly color?: string;
  readonly fill?: string | null;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right" | null;
  readonly verticalAlign?: "top" | "middle" | "bottom";
  /** In steps of Excel's, of about three spaces each. */
  readonly indent?: number;
  /** Sides that are named get a line, or lose it. */
  readonly borders?: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", BorderChange | null>>>;
}

interface BorderChange {
  /** As Excel's files name it: thin, medium, double … */
  readonly style: string;
  /** `#rrggbb`. */
  readonly color: string;
}

export interface BookTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** The heading row, the data rows and, when it is shown, the totals row. */
  readonly rect: Rect;
  readonly showTotals: boolean;
}

export interface BookSelection {
  readonly sheetId: string;
  readonly rect: Rect;
}

export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly rect: Rect;
      readonly source: "user" | "addin";
    }
  /** Rows or columns were put in or taken out: what is kept by its place moves along. */
  | { readonly kind: "shifted"; readonly sheetId: string; readonly shift: Shift }
  | { readonly kind: "calculated" }
  | { readonly kind: "selection"; readonly selection: BookSelection }
  | { readonly kind: "sheets" }
  | { readonly kind: "tables" };

export interface Book {
  /** In the order of the tabs. */
  sheets(): readonly BookSheet[];
  addSheet(name: string): BookSheet;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  setVisibility(id: string, visibility: Visibility): void;
  activeSheetId(): string;
  activate(id: string): void;
  selection(): BookSelection;
  select(selection: BookSelection): void;
  tables(): readonly BookTable[];
  /** The first row of `rect` becomes the heading row. Throws when the name is taken or the place overlaps a table. */
  addTable(table: Omit<BookTable, "id">): BookTable;
  changeTable(id: string, change: Partial<Pick<BookTable, "name" | "rect" | "showTotals">>): void;
  deleteTable(id: string): void;
  /** Resolves when nothing is left to calculate, custom functions included. */
  settled(): Promise<void>;
  /**
   * Resolves when what was written so far has been calculated, though custom functions may still be `#BUSY!`: at once
   * when nothing is pending. A read by the add-in waits for this. Optional: without it a read waits a short while for
   * `settled`, and then takes what the cells show.
   */
  calculated?(): Promise<void>;
  /**
   * Optional, as what follows. Whether all that depends on what is changed is calculated by itself; when not, only the
   * formulas that are entered are, until `calculate()`.
   */
  setCalculation?(mode: "automatic" | "manual"): void;
  /** Calculates everything once. */
  calculate?(): void;
  setDateSystem?(system: 1900 | 1904): void;
  on(listener: (event: BookEvent) => void): () => void;
}

/**
 * How a grid gets the values of custom functions. The engine is synchronous and must never wait for the add-in:
 * it asks `lookup`, shows `#BUSY!` for what is not known yet, and when a pass is finished hands all misses over as one
 * batch. `onAnswers` tells which calls are known now, so that only their cells are calculated again.
 */
export interface CustomFunctionCall {
  /** With namespace, in capitals: `FC.KLASS`. */
  readonly name: string;
  /** A scalar, or a matrix for a range or an array; an omitted argument is `undefined`. */
  readonly args: readonly (CellValue | CellValue[][] | undefined)[];
}

export type CustomFunctionAnswer = CellValue | CellValue[][];

export interface CustomFunctionSource {
  /** Whether functions get errors among their arguments; without it such an error is the answer. */
  readonly allowErrors?: boolean;
  /** What a cell shows while its answer is awaited; default `#BUSY!`. "old" for what it showed before. */
  readonly meanwhile?: "busy" | "old value" | "zero";
  /** The catalogue, from the add-in's metadata. */
  readonly names: readonly string[];
  lookup(call: CustomFunctionCall): { readonly answer: CustomFunctionAnswer } | undefined;
  request(calls: readonly CustomFunctionCall[]): void;
  onAnswers(listener: (calls: readonly CustomFunctionCall[]) => void): () => void;
}
