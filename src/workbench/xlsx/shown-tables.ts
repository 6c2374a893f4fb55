import { overlaps } from "../ground/rect";
import type { SheetContents, TableContents, WorkbookContents } from "../../xlsx/ground/contents";

/**
 * The tables of a sheet that the grid can show: those with headings and room for a row, that lie over no other and whose name no
 * other has. The rest stay in the file as they are.
 */
export function shownTables(
  sheet: SheetContents,
  { sheets }: Pick<WorkbookContents, "sheets">,
): readonly TableContents[] {
  const before = sheets.slice(0, Math.max(0, sheets.indexOf(sheet))).flatMap(({ tables }) => tables);
  const taken = new Set(before.map(({ name }) => name.toLowerCase()));
  const shown: TableContents[] = [];
  for (const table of sheet.tables) {
    const name = table.name.toLowerCase();
    const least = 2 + (table.showTotals ? 1 : 0);
    const free = !taken.has(name) && !shown.some(({ rect }) => overlaps(rect, table.rect));
    taken.add(name);
    if (table.showHeaders && free && table.rect.rows >= least) shown.push(table);
  }
  return shown;
}
