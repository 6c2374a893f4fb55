import type { BookSheet, CellInput, Rect } from "../../book";
import { invalidArgument, notImplemented } from "../../wire/errors";
import { contains, intersection } from "../../../ground/rect";

/** Cells that belong to a merged area and are not its first: Excel keeps nothing in them, so nothing is written there. */
export function withoutCovered<Input>(
  sheet: BookSheet,
  rect: Rect,
  inputs: (Input | undefined)[][],
): (Input | undefined)[][] {
  const merged = (sheet.mergedRects?.() ?? []).filter((one) => intersection(one, rect));
  if (merged.length === 0) return inputs;
  return inputs.map((cells, down) =>
    cells.map((input, across) => {
      const [row, column] = [rect.row + down, rect.column + across];
      const over = merged.find((one) => contains(one, row, column));
      return over && (over.row !== row || over.column !== column) ? undefined : input;
    }),
  );
}

/** The cells become one, which keeps what the first of them holds. In a table there are none: which error that is, is a guess. */
export function mergeCells(sheet: BookSheet, rect: Rect, isInTable: boolean): void {
  if (!sheet.merge || !sheet.unmerge) throw notImplemented("Range.Merge");
  if (isInTable) throw invalidArgument();
  unmergeCells(sheet, rect);
  if (rect.rows * rect.columns === 1) return;
  const emptied = Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (_, column): CellInput | undefined =>
      row + column === 0 ? undefined : null,
    ),
  );
  sheet.write(rect, emptied);
  sheet.merge(rect);
}

/** Every merged area that has a cell in the range is parted. */
export function unmergeCells(sheet: BookSheet, rect: Rect): void {
  if (!sheet.unmerge) throw notImplemented("Range.Unmerge");
  const met = (sheet.mergedRects?.() ?? []).filter((merged) => intersection(merged, rect));
  if (met.length > 0) sheet.unmerge(...met);
}
