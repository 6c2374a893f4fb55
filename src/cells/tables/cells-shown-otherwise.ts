import { plainValue, type Cell } from "../ground/cell";
import { matchHeadings } from "../ground/headings";
import type { Measure } from "../ground/heading-units";
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
interface MeasuredColumn {
  readonly column: number;
  readonly measure: Measure;
}

/** The columns of a table whose formats have to fit. */
export function measuredColumns(kind: TableKind, headings: readonly Cell[]): MeasuredColumn[] {
  const columns: Readonly<Record<string, TableColumn>> = knownShapes[kind].columns;
  const { columnOf } = matchHeadings(headings, columns);
  return Object.entries(columns).flatMap(([key, { holds }]) => {
    const [column, unit] = [columnOf[key], holds.kind === "number" ? holds.unit : undefined];
    return column === undefined || (unit !== "money" && unit !== "area") ? [] : [{ column, measure: unit }];
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

/** The cells with those formats at them, as a function gets a formatted number: what reads them refuses by what they show. */
export function cellsAsShown(
  values: readonly (readonly Cell[])[],
  otherwise: readonly CellShownOtherwise[] = [],
): readonly (readonly Cell[])[] {
  if (otherwise.length === 0) return values;
  const shown = values.map((cells) => [...cells]);
  for (const { row, column, numberFormat } of otherwise) {
    const cells = shown[row];
    if (cells) cells[column] = { basicValue: plainValue(cells[column]), numberFormat };
  }
  return shown;
}
