import type { Area } from "../address";
import { plannedBox } from "../action/compared";
import { markOf } from "../action/mark";
import type { PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";

/** How far a sheet of ours reaches: what has to be known of it to see later whether it still is as it was written. */
export interface SheetExtent {
  /** What it is called in the workbook. */
  readonly name: string;
  /** From A1. */
  readonly rows: number;
  readonly columns: number;
  /** Where formulas have room to spill, their own cells included. */
  readonly spills: readonly Area[];
  readonly charts: number;
}

/** A sheet that was written: of what stands on it a mark, and none of the contents. */
export interface WrittenSheet extends SheetExtent {
  /** What it is, whatever it is called: it is written anew by the same. */
  readonly key: string;
  readonly mark: string;
  /** Of what stood there before it was written anew, which Ångra brings back. */
  readonly former?: string;
  /** It says only that it is no longer used, and may be deleted. */
  readonly isWithdrawn?: true;
}

/** As it is kept in the workbook: a name may be made of somebody's words, and only a mark is kept of it. */
export interface KeptSheet extends Omit<WrittenSheet, "name"> {
  readonly nameMark: string;
}

export const keptSheet = ({ name, ...sheet }: WrittenSheet): KeptSheet => ({
  ...sheet,
  nameMark: nameMark(name),
});

/** Excel does not tell upper and lower case apart in names. */
export const nameMark = (name: string): string => markOf(name.toLowerCase());

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
}

export const extentOf = (planned: PlannedSheet, name = planned.name): SheetExtent => ({
  name,
  ...plannedBox(planned),
  spills: (planned.spills ?? []).map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
  charts: planned.charts?.length ?? 0,
});

/** Of cells in the order of their rows. */
export const markOfCells = (cells: readonly WrittenCell[]): string =>
  markOf(cells.map(({ row, column, cell }) => [row, column, cell]));
