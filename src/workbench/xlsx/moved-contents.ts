import { type Shift, shifted } from "../host/shift";
import type { Rect } from "../host/book";
import type { SheetContents } from "../../xlsx/ground/contents";

/**
 * A sheet of a file as it lies after rows and columns were put in and taken out. The grid moves what it knows; this moves
 * the rest (notes, rules, formats), which would otherwise be saved beside the cells that it belongs to.
 */
export function movedContents(sheet: SheetContents, shifts: readonly Shift[]): SheetContents {
  const move = (rect: Rect): Rect | null =>
    shifts.reduce<Rect | null>((moved, shift) => moved && shifted(moved, shift), rect);
  const all = (rects: readonly Rect[]): Rect[] => rects.flatMap((rect) => move(rect) ?? []);
  const cell = <Item extends { readonly row: number; readonly column: number }>(item: Item): Item[] => {
    const place = move({ row: item.row, column: item.column, rows: 1, columns: 1 });
    return place ? [{ ...item, row: place.row, column: place.column }] : [];
  };
  const run =
    (axis: "rows" | "columns") =>
    <Run extends { readonly first: number; readonly last: number }>(item: Run): Run[] => {
      const length = item.last - item.first + 1;
      const own = shifts.filter((shift) => shift.axis === axis);
      const rect =
        axis === "rows"
          ? { row: item.first, column: 0, rows: length, columns: 1 }
          : { row: 0, column: item.first, rows: 1, columns: length };
      const moved = own.reduce<Rect | null>((now, shift) => now && shifted(now, shift), rect);
      const first = axis === "rows" ? moved?.row : moved?.column;
      return moved && first !== undefined ? [{ ...item, first, last: first + moved[axis] - 1 }] : [];
    };
  return {
    ...sheet,
    cells: sheet.cells.flatMap(cell),
    notes: sheet.notes.flatMap(cell),
    columns: sheet.columns.flatMap(run("columns")),
    rows: sheet.rows.flatMap(run("rows")),
    merged: all(sheet.merged),
    autoFilter: sheet.autoFilter && move(sheet.autoFilter),
    validations: sheet.validations
      .map((rule) => ({ ...rule, ranges: all(rule.ranges) }))
      .filter(({ ranges }) => ranges.length > 0),
    conditionalFormats: sheet.conditionalFormats
      .map((format) => ({ ...format, ranges: all(format.ranges) }))
      .filter(({ ranges }) => ranges.length > 0),
    tables: sheet.tables.flatMap((table) => {
      const rect = move(table.rect);
      return rect ? [{ ...table, rect }] : [];
    }),
  };
}
