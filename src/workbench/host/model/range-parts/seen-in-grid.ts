import type { BookSheet, FormatChange, Rect } from "../../book";

/** The different values of a property in cells that the add-in has not set it in. */
export type Seen = (sheet: BookSheet, rect: Rect, unset: unknown) => Iterable<unknown>;

/** A property of the cells' looks; undefined where it is as in a new workbook. */
export const looksIn =
  (property: (look: FormatChange) => unknown): Seen =>
  (sheet, rect, unset) =>
    sheet.formats ? [...sheet.formats(rect)].map((look) => property(look) ?? unset) : [unset];

/** Excel counts in points, the grid in pixels. */
export const sizesIn =
  (axis: "columns" | "rows"): Seen =>
  (sheet, rect, unset) => {
    const [first, count] = axis === "rows" ? [rect.row, rect.rows] : [rect.column, rect.columns];
    const { sizeOf } = sheet;
    if (!sizeOf || count > mostLines) return [unset];
    return Array.from({ length: count }, (_, at) => pointsOf(sheet.sizeOf?.(axis, first + at)) ?? unset);
  };

/** Of whole columns the rows are as they are in a new workbook, for who asks for all of them at once. */
const mostLines = 20_000;

const pointsOf = (pixels: number | undefined): number | undefined =>
  pixels === undefined ? undefined : (pixels * 3) / 4;
