import {
  BooleanNumber,
  BorderStyleTypes,
  type IStyleData,
  InterceptorEffectEnum,
  type Univer,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { UniverBook } from "../univer-book";

const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#b9cfca" } };

const headingStyle: IStyleData = {
  bg: { rgb: "#2f6b5e" },
  cl: { rgb: "#ffffff" },
  bl: BooleanNumber.TRUE,
};
const evenRow: IStyleData = { bd: { b: line } };
const oddRow: IStyleData = { bg: { rgb: "#eef5f3" }, bd: { b: line } };
const totalsRow: IStyleData = { bl: BooleanNumber.TRUE, bd: { t: { ...line, s: BorderStyleTypes.MEDIUM } } };

/** Draws the book's tables as tables. A cell's own format wins over this. */
export function drawTables(univer: Univer, book: UniverBook): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "workbench-tables",
      effect: InterceptorEffectEnum.Style,
      handler: (cell, place, next) => {
        const themeStyle = styleAt(book, place.subUnitId, place.row, place.col);
        if (!themeStyle) return next(cell);
        const drawn = !cell || cell === place.rawData ? { ...place.rawData } : cell;
        drawn.themeStyle = themeStyle;
        return next(drawn);
      },
    });
}

function styleAt(book: UniverBook, sheetId: string, row: number, column: number): IStyleData | undefined {
  const table = book.tableAt(sheetId, row, column);
  if (!table) return undefined;
  const within = row - table.rect.row;
  if (within === 0) return headingStyle;
  if (table.showTotals && within === table.rect.rows - 1) return totalsRow;
  return within % 2 === 0 ? oddRow : evenRow;
}
