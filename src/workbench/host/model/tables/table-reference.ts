import type { Book, BookTable, Rect } from "../../book";
import { findByName } from "../names";

export const headerRect = ({ rect }: BookTable): Rect => ({ ...rect, rows: 1 });

/** The data rows: at least one, as a table in Excel always has one. */
export const bodyRect = ({ rect, showTotals }: BookTable): Rect => ({
  ...rect,
  row: rect.row + 1,
  rows: rect.rows - 1 - (showTotals ? 1 : 0),
});

export const totalsRect = ({ rect, showTotals }: BookTable): Rect | undefined =>
  showTotals ? { ...rect, row: rect.row + rect.rows - 1, rows: 1 } : undefined;

/** The headings as the cells show them. */
export function columnNames(book: Book, table: BookTable): string[] {
  const sheet = book.sheets().find((candidate) => candidate.id === table.sheetId);
  const [headings = []] = sheet?.values(headerRect(table)) ?? [];
  return headings.map((heading) =>
    heading === null ? "" : typeof heading === "object" ? heading.error : String(heading),
  );
}

/** `tblCentraler`, `tblCentraler[#All]`, `tblCentraler[#Headers]`, `tblCentraler[Klass]`; undefined for anything else. */
export function tableReference(
  book: Book,
  reference: string,
): { readonly sheetId: string; readonly rect: Rect } | undefined {
  const parts = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(reference.trim());
  const table = parts?.[1] === undefined ? undefined : findByName(book.tables(), parts[1]);
  if (!table) return undefined;
  const rect = partOf(book, table, parts?.[2] ?? "#Data");
  return rect && { sheetId: table.sheetId, rect };
}

function partOf(book: Book, table: BookTable, part: string): Rect | undefined {
  switch (part.toLowerCase()) {
    case "":
    case "#data":
      return bodyRect(table);
    case "#all":
      return table.rect;
    case "#headers":
      return headerRect(table);
    case "#totals":
      return totalsRect(table);
    default: {
      const index = columnNames(book, table).findIndex((name) => name.toLowerCase() === part.toLowerCase());
      return index < 0 ? undefined : { ...bodyRect(table), column: table.rect.column + index, columns: 1 };
    }
  }
}
