import { plainValue, type Cell } from "../ground/cell";
import { matchHeadings } from "../ground/headings";
import type { Measure } from "../ground/heading-units";
import { withUnitOfTitle } from "../ground/title-units";
import type { CellsBelowTitle } from "../ground/range";
import { isAmountHeading } from "../ranges/known-headings";
import { shownOtherwise } from "../ground/number-formats";
import { knownShapes, type TableKind } from "./shapes";
import type { TableColumn } from "./table-shape";

/** A number whose format says that it is something else than its column is read as; rows count with the heading row, 0. */
export interface CellShownOtherwise {
  readonly row: number;
  readonly column: number;
  readonly numberFormat: string;
}

/** A column of kronor or square metres. */
export interface MeasuredColumn {
  readonly column: number;
  readonly heading: string;
  readonly measure: Measure;
}

/** The columns of a table whose formats have to fit. */
export function measuredColumns(kind: TableKind, headings: readonly Cell[]): MeasuredColumn[] {
  const columns: Readonly<Record<string, TableColumn>> = knownShapes[kind].columns;
  const { columnOf } = matchHeadings(headings, columns);
  return Object.entries(columns).flatMap(([key, { heading, holds }]) => {
    const [column, unit] = [columnOf[key], holds.kind === "number" ? holds.unit : undefined];
    return column === undefined || (unit !== "money" && unit !== "area")
      ? []
      : [{ column, heading, measure: unit }];
  });
}

/**
 * The numbers of a measured column whose formats do not fit.
 *
 * @param values with the heading row
 * @param formats of the rows below it
 */
export const shownOtherwiseIn = (
  { column, measure }: MeasuredColumn,
  values: readonly (readonly Cell[])[],
  formats: readonly unknown[],
): CellShownOtherwise[] =>
  formats.flatMap((numberFormat, index): CellShownOtherwise[] => {
    const value = values[index + 1]?.[column];
    const isMeant = typeof value === "number" && value !== 0 && typeof numberFormat === "string";
    return isMeant && shownOtherwise(numberFormat, measure) ? [{ row: index + 1, column, numberFormat }] : [];
  });

/** A table's values, and what is known of how they are meant besides. */
export interface ShownTable {
  /** With the heading row. */
  readonly values: readonly (readonly Cell[])[];
  /** The numbers whose formats say that they are something else. */
  readonly otherwise?: readonly CellShownOtherwise[] | undefined;
  /** What a title above the table says that its amounts are counted in, where that is not kronor. */
  readonly unitAbove?: string | undefined;
}

/**
 * The cells with those formats at them, as a function gets a formatted number, and the unit in the headings of amounts: what
 * reads them refuses by what they show.
 */
export function cellsAsShown({
  values,
  otherwise = [],
  unitAbove,
}: ShownTable): readonly (readonly Cell[])[] & CellsBelowTitle {
  if (otherwise.length === 0 && unitAbove === undefined) return values;
  const [headings = [], ...rows] = values.map((cells) => [...cells]);
  const shown = [unitAbove === undefined ? headings : headingsBelow(headings, unitAbove), ...rows];
  for (const { row, column, numberFormat } of otherwise) {
    const cells = shown[row];
    if (cells) cells[column] = { basicValue: plainValue(cells[column]), numberFormat };
  }
  return unitAbove === undefined ? shown : Object.assign(shown, { unitAbove });
}

/** A table's headings with the unit of a title above them at those of amounts that say none themselves. */
export const headingsBelow = (headings: readonly Cell[], unit: string): Cell[] =>
  headings.map((cell) =>
    typeof cell === "string" && isAmountHeading(cell) ? withUnitOfTitle(cell, unit) : cell,
  );
