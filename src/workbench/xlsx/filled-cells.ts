import type { BookSheet, CellInput, CellValue, Rect } from "../host/book";

/** Where something stands in a sheet: row by row, so that a cell far below does not stand for all the empty ones above it. */
export const usedRects = (sheet: BookSheet): readonly Rect[] => {
  if (sheet.usedRows) return sheet.usedRows();
  const used = sheet.usedRect();
  return used ? [used] : [];
};

interface FilledCell {
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
