import type { Cell } from "../ground/cell";
import type { RangeArea } from "../ranges/plain-range";

/** A sheet of a file that has come in, as values. */
export interface IncomingSheet {
  readonly name: string;
  /** What is hidden was not meant for the receiver and is not read. */
  readonly isVisible: boolean;
  /** From the sheet's first cell. */
  readonly values: readonly (readonly Cell[])[];
  /** Excel's codes, by row and column; left out where a cell has the general format. */
  readonly numberFormats?: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly tables: readonly { readonly name: string; readonly area: RangeArea }[];
  readonly merged: readonly RangeArea[];
}

export interface IncomingWorkbook {
  readonly file: string;
  readonly sheets: readonly IncomingSheet[];
  /** The year that its dates are counted from. */
  readonly dateSystem: 1900 | 1904;
}

/** The cells of an area, as wide and as high as it is. */
export const cut = (
  values: readonly (readonly Cell[])[],
  { row, column, rows, columns }: RangeArea,
): (readonly Cell[])[] =>
  Array.from({ length: rows }, (_, index) =>
    Array.from({ length: columns }, (_unused, place) => values[row + index]?.[column + place]),
  );
