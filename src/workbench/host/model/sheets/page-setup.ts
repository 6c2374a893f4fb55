import { excelColumns, excelRows } from "../../../../xlsx/ground/limits";
import { type PageSetup, type PageZoom, paperSizes } from "../../../../xlsx/ground/page-setup";
import type { Rect } from "../../book";
import { type Shift, shifted } from "../../shift";
import type { Model } from "../model";

export { type PageSetup, type PageZoom, paperSizes };

const key = "PageSetup";

/** Undefined for a sheet of whose page nothing has been said. */
export const pageSetup = (model: Model, sheetId: string): PageSetup | undefined =>
  model.storedOf(sheetId).get(key) as PageSetup | undefined;

/** A file's own page setup is no change: whoever carries out what the add-in asks for says `changed()`. */
export const keepPageSetup = (model: Model, sheetId: string, page: PageSetup): void =>
  void model.storedOf(sheetId).set(key, page);

/** The printed cells and the repeated rows lie where their cells have gone. */
export function shiftPageSetup(model: Model, sheetId: string, shift: Shift): void {
  const page = pageSetup(model, sheetId);
  if (!page) return;
  const { printArea, titleRows, titleColumns, rowBreaks } = page;
  keepPageSetup(model, sheetId, {
    ...page,
    ...(printArea && { printArea: moved(printArea, shift) }),
    ...(titleRows && { titleRows: moved(titleRows, shift) }),
    ...(titleColumns && { titleColumns: moved(titleColumns, shift) }),
    ...(rowBreaks && {
      rowBreaks: rowBreaks.flatMap(
        (row) => moved({ row, column: 0, rows: 1, columns: excelColumns }, shift)?.row ?? [],
      ),
    }),
  });
}

/** Whole columns stay whole when rows come or go, and the other way round: a sheet never has more or fewer. */
const moved = (rect: Rect, shift: Shift): Rect | null =>
  rect[shift.axis] === { rows: excelRows, columns: excelColumns }[shift.axis] ? rect : shifted(rect, shift);
