import { isError } from "../../xlsx/ground/cell-values";
import type { CellContents } from "../../xlsx/ground/contents";
import type { BookSheet, CellInput, CellValue, Rect } from "../host/book";
import { fromInput, isFormula } from "../host/literal-text";

/** Where something stands in a sheet: row by row, so that a cell far below does not stand for all the empty ones above it. */
export const usedRects = (sheet: BookSheet): readonly Rect[] => {
  if (sheet.usedRows) return sheet.usedRows();
  const used = sheet.usedRect();
  return used ? [used] : [];
};

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  readonly value: CellValue;
  readonly format: string | undefined;
}

/** What stands in the cells of some places, one after the other. */
export function* filledCells(sheet: BookSheet, places: readonly Rect[]): Generator<FilledCell> {
  for (const place of places) {
    const [inputs, values, formats] = [sheet.inputs(place), sheet.values(place), sheet.numberFormats(place)];
    for (const [down, line] of inputs.entries()) {
      for (const [right, input] of line.entries()) {
        const value = values[down]?.[right] ?? null;
        const format = formats[down]?.[right];
        yield { row: place.row + down, column: place.column + right, input, value, format };
      }
    }
  }
}

/** Which values are left as the file has them. */
export interface StoredValues {
  /** Whether a value differs from the file's only because it was calculated anew when the file was opened. */
  readonly stored: (row: number, column: number, value: CellValue) => boolean;
  /** Formulas without a value stay so. */
  readonly leavesUnfinished?: true;
}

/** What a cell holds, to save. */
export function contentOf(
  sheet: BookSheet,
  { row, column, input, value }: Pick<FilledCell, "row" | "column" | "input" | "value">,
  present: CellContents | undefined,
  { stored, leavesUnfinished }: StoredValues,
): Pick<CellContents, "formula" | "value" | "array"> {
  if (isFormula(input)) {
    if (sheet.keptFormula?.(row, column) !== undefined) return asStored(input, value, present);
    const rect = sheet.spillRect(row, column);
    const same = present?.formula === input;
    const isLeft = (before: CellContents): boolean =>
      (leavesUnfinished ?? before.value !== null) && stored(row, column, value);
    // What a formula gives as a text may read like an error, which the engine does not tell apart.
    const asText = same && isError(value) && present.value === value.error;
    return {
      formula: input,
      value: same && (asText || isLeft(present)) ? present.value : value,
      ...(rect && { array: arrayOf(rect, present, input) }),
    };
  }
  // An empty text is something in a file, and nothing in the grid.
  if (value === null && present?.value === "" && present.formula === undefined) return { value: "" };
  if (typeof input === "string" && fromInput(input) !== input) return { value: fromInput(input) as string };
  return { value };
}

/** A formula that is only remembered: as the file has it, or with its value alone where it has moved. */
const asStored = (
  formula: string,
  value: CellValue,
  present: CellContents | undefined,
): Pick<CellContents, "formula" | "value" | "array"> =>
  present?.formula === formula
    ? { formula, value: present.value, ...(present.array && { array: present.array }) }
    : { formula, value };

/** A formula of the old array kind stays one, with its own range, as long as it is the same formula. */
const arrayOf = (
  rect: NonNullable<CellContents["array"]>["rect"],
  present: CellContents | undefined,
  formula: string,
): NonNullable<CellContents["array"]> =>
  present?.array && !present.array.dynamic && present.formula === formula
    ? present.array
    : { rect, dynamic: true };
