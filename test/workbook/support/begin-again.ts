import type { OfficePage } from "../../support/office-in-jsdom";
import type { TriedAction } from "./actions";

/** Puts a page's workbook back to the beginning: a page takes longer to make than a workbook. */
export function beginAgain(office: OfficePage, action: TriedAction): void {
  const { book, host } = office;
  for (const table of [...book.tables()]) book.deleteTable(table.id);
  const { id } = book.addSheet("Från början");
  for (const sheet of [...book.sheets()]) if (sheet.id !== id) book.deleteSheet(sheet.id);
  book.renameSheet(id, "Blad1");
  host.model.settings.clear();
  action.prepare(book);
}
