import { invalid } from "../../domain/refusal";
import { capital, type Range } from "../ground/range";
import { columnCount, rowCount } from "../ground/scalars";

/**
 * The cells of a range that is one row or one column, in their order, each read with its place.
 *
 * @throws a refusal for a range of several rows and several columns
 */
export function listIn<Value>(
  range: Range,
  read: (range: Range, row: number, column: number) => Value,
): Value[] {
  if (range.rows.length > 1 && range.columns > 1) {
    throw invalid(
      `${capital(range.name)}: området har ${rowCount(range.rows.length)} och ${columnCount(range.columns)}, men ska vara en enda rad eller en enda kolumn.`,
    );
  }
  return range.rows.length === 1
    ? Array.from({ length: range.columns }, (_, column) => read(range, 0, column))
    : range.rows.map((_, row) => read(range, row, 0));
}

/** Values in the shape of the range that they answer: a row or a column. */
export const inShapeOf = <Value>(range: Range, values: readonly Value[]): Value[][] =>
  range.rows.length === 1 ? [[...values]] : values.map((value) => [value]);
