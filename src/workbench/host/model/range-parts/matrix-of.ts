import type { Rect } from "../../book";
import { invalidArgument, wrongDimensions } from "../../wire/errors";

/** One value for all cells, or a matrix of exactly the range's size in which null leaves a cell as it is. */
export function matrixOf<T>(
  { rows, columns }: Rect,
  values: unknown,
  convert: (value: unknown, i: number, j: number) => T,
): (T | undefined)[][] {
  if (!Array.isArray(values)) {
    if (values === undefined || values === null) throw invalidArgument();
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_cell, j) => convert(values, i, j)),
    );
  }
  const fits = values.length === rows && values.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw wrongDimensions();
  return (values as unknown[][]).map((row, i) =>
    row.map((value, j) => (value === null || value === undefined ? undefined : convert(value, i, j))),
  );
}
