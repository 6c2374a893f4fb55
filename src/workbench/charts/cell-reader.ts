import type { Book, BookSheet } from "../host/book";
import type { ChartCells } from "./chart-description";
import type { CellReader } from "./chart-picture";

/** The book's cells as a chart reads them: rows that are hidden are left out, as in Excel. */
export function cellReader(book: Book): CellReader {
  const sheets = new Map(book.sheets().map((sheet) => [sheet.id, sheet]));
  const read =
    <Item>(readAll: (sheet: BookSheet, rect: ChartCells["rect"]) => Item[][]) =>
    ({ sheetId, rect }: ChartCells): Item[][] | undefined => {
      const sheet = sheets.get(sheetId);
      return sheet && readAll(sheet, rect).filter((_, down) => !sheet.isRowHidden?.(rect.row + down));
    };
  return {
    values: read((sheet, rect) => sheet.values(rect)),
    numberFormats: read((sheet, rect) => sheet.numberFormats(rect)),
  };
}
