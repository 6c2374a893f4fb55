import { areaAddress, cellAddress, type Area } from "../address";
import type { PlannedCell } from "../action/plan/cell-input";
import type { SheetColumn } from "./columns";
import type { Line } from "./parts";

const fixed = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** `$A$1:$B$2`: where a formula finds cells wherever it is copied to. */
export const fixedArea = (area: Area): string => fixed(areaAddress(area));

export const fixedCell = (row: number, column: number): string => fixed(cellAddress(row, column));

/** Lines that have been given their place on a sheet, by their columns: formulas get addresses, and count no rows. */
export class PlacedColumns<Key extends string> {
  /**
   * @param head the row of the headings
   * @param body the lines below them
   */
  constructor(
    readonly columns: readonly SheetColumn<Key>[],
    readonly head: number,
    readonly body: Area,
  ) {}

  /** Where a column stands on the sheet, counted from 0. */
  columnOf(key: Key): number {
    return this.body.column + this.columns.findIndex((column) => column.key === key);
  }

  /** The lines' cells of one column, or from one to another. */
  area(from: Key, till: Key = from): Area {
    const first = this.columnOf(from);
    return { ...this.body, column: first, columns: this.columnOf(till) - first + 1 };
  }

  /** The same for a formula: `$C$8:$C$507`. */
  cells(from: Key, till: Key = from): string {
    return fixedArea(this.area(from, till));
  }

  /** One line's cells of one column, or from one to another. */
  lineArea(line: number, from: Key, till: Key = from): Area {
    return { ...this.area(from, till), row: this.body.row + line, rows: 1 };
  }

  /** The same for a formula: `$C$8:$F$8`. */
  line(line: number, from: Key, till: Key = from): string {
    return fixedArea(this.lineArea(line, from, till));
  }

  /** One cell for a formula in the same line: `C8`. */
  cell(key: Key, line: number): string {
    return cellAddress(this.body.row + line, this.columnOf(key));
  }

  /** The heading's cell: `C7`. */
  heading(key: Key): string {
    return cellAddress(this.head, this.columnOf(key));
  }

  get width(): number {
    return this.columns.length;
  }
}

/** Lines whose formulas look at their own cells, with the addresses of these. */
export const cellsOf = <Key extends string>(
  lines: readonly Line<Key>[],
  placed: PlacedColumns<Key>,
): (readonly PlannedCell[])[] =>
  lines.map((line, index) => (typeof line === "function" ? line((key) => placed.cell(key, index)) : line));
