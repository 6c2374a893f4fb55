import { overlaps, sameRect } from "../../ground/rect";
import type { BookTable, Rect } from "../../host/book";
import { type Shift, shifted } from "../../host/shift";
import type { UniverBookSheet } from "../book-sheet";
import { renameColumn, renameTable } from "../tables/structured-reference";
import { growthFor } from "../tables/table-growth";
import type { FormulaCells } from "./formula-cells";
import type { OpenWorkbook } from "./open-workbook";

/** Tables follow what is done to their cells, and formulas what is done to the tables. */
export class TablesFollow {
  constructor(
    private readonly open: OpenWorkbook,
    private readonly formulaCells: FormulaCells,
  ) {}

  add(table: Omit<BookTable, "id">): BookTable {
    const { sheetId, rect } = table;
    this.open.sheet(sheetId).makeRoom(rect.row + rect.rows, rect.column + rect.columns);
    const added = this.open.tables.add(table);
    this.open.events.emit({ kind: "tables" });
    return added;
  }

  change(id: string, change: Partial<Pick<BookTable, "name" | "rect" | "showTotals">>): void {
    const before = this.open.tables.get(id);
    const after = this.open.tables.change(id, change);
    if (after.name !== before.name)
      this.formulaCells.rewrite((formula) => renameTable(formula, before.name, after.name));
    this.open.events.emit({ kind: "tables" });
  }

  delete(id: string): void {
    this.open.tables.delete(id);
    this.open.events.emit({ kind: "tables" });
  }

  /** Those of a sheet that is gone. */
  deleteOf(sheetId: string): void {
    const gone = this.of(sheetId);
    for (const table of gone) this.open.tables.delete(table.id);
    if (gone.length > 0) this.open.events.emit({ kind: "tables" });
  }

  /** A heading that was typed over is the column's new name, also in the formulas that mention it. */
  followHeadings(sheetId: string, rect: Rect): void {
    const { tables } = this.open;
    for (const table of tables.touching(sheetId, rect)) {
      if (!overlaps({ ...table.rect, rows: 1 }, rect)) continue;
      const before = tables.refreshHeadings(table.id);
      const after = tables.headingsOf(table.id);
      before?.forEach((heading, column) => {
        const now = after[column];
        if (!heading || !now || heading === now) return;
        this.formulaCells.rewrite((formula) => renameColumn(formula, table.name, heading, now));
      });
    }
  }

  grow(sheetId: string, rect: Rect): void {
    const { tables, words } = this.open;
    const sheet = this.open.sheet(sheetId);
    const growth = growthFor(tables.list(), sheet, rect);
    if (!growth) return;
    tables.change(growth.table.id, { rect: growth.rect });
    for (const { rect: place, inputs } of growth.writes) sheet.write(place, inputs);
    const { rect: before } = growth.table;
    const row = before.row + before.rows;
    const rows = growth.rect.rows - before.rows;
    if (rows > 0) {
      const last = { ...before, row: row - 1, rows: 1 };
      words.continueBelow(this.open.id, sheetId, last, { ...before, row, rows });
      continueFormats(sheet, last, rows);
    }
    this.open.events.emit({ kind: "tables" });
  }

  move(sheetId: string, shift: Shift): void {
    const { tables } = this.open;
    // From the far end, so that no table meets another on its way.
    const order = this.of(sheetId).sort(
      (a, b) => (b.rect.row - a.rect.row || b.rect.column - a.rect.column) * Math.sign(shift.count),
    );
    let moved = false;
    for (const table of order) {
      const rect = shifted(table.rect, shift);
      if (rect && sameRect(rect, table.rect)) continue;
      moved = true;
      if (rect) tables.change(table.id, { rect });
      else tables.delete(table.id);
    }
    if (moved) this.open.events.emit({ kind: "tables" });
  }

  private of(sheetId: string): BookTable[] {
    return this.open.tables.list().filter((table) => table.sheetId === sheetId);
  }
}

/** Numbers in new rows of a table look like those above them. */
function continueFormats(sheet: UniverBookSheet, last: Rect, rows: number): void {
  const [formats = []] = sheet.numberFormats(last);
  const place = { ...last, row: last.row + 1, rows };
  const taken = sheet.numberFormats(place);
  sheet.setNumberFormats(
    place,
    taken.map((line) => line.map((format, column) => (format === "General" ? formats[column] : undefined))),
  );
}
