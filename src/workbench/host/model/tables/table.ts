import { intersection } from "../../../ground/rect";
import { fillAddedRows } from "../../bad-days/filled-columns";
import type { BookTable, Rect } from "../../book";
import { invalidArgument, itemNotFound, notImplemented } from "../../wire/errors";
import { method, navigation, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import { checkTableName } from "../names";
import { EventType } from "../office-events";
import { Range } from "../range";
import { stored } from "../stored";
import { TableColumnCollection } from "./table-column-collection";
import { bodyRect, headerRect, totalsRect } from "./table-reference";
import { TableRowCollection } from "./table-row-collection";
import { rangeAt, Worksheet } from "../sheets/worksheet";

@wireClass("Table")
export class Table extends WireObject {
  constructor(
    readonly model: Model,
    readonly tableId: string,
  ) {
    super();
  }

  override get identity() {
    return { Id: this.table.id };
  }

  get store(): Map<string, unknown> {
    return this.model.storedOf(this.tableId);
  }

  @scalar get Id(): string {
    return this.table.id;
  }

  @scalar get Name(): string {
    return this.table.name;
  }

  set Name(name: unknown) {
    if (typeof name !== "string") throw invalidArgument();
    checkTableName(name, this.model.takenTableNames(this.tableId));
    this.model.book.changeTable(this.table.id, { name });
  }

  @scalar get ShowHeaders(): boolean {
    return true;
  }

  set ShowHeaders(show: unknown) {
    if (show !== true) throw notImplemented("Table.ShowHeaders = false");
  }

  @scalar get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  /** The totals row takes the row below the data, which has to be empty: Excel would push the cells down. */
  set ShowTotals(show: unknown) {
    if (typeof show !== "boolean") throw invalidArgument();
    const { id, rect, showTotals, sheetId } = this.table;
    if (show === showTotals) return;
    this.model.assertAllowed(sheetId);
    const rows = rect.rows + (show ? 1 : -1);
    const totals = { ...rect, row: rect.row + Math.max(rows, rect.rows) - 1, rows: 1 };
    const sheet = this.model.sheet(sheetId);
    if (show && sheet.usedRect(totals)) throw notImplemented("Table.ShowTotals over cells that are in use");
    if (!show) sheet.write(totals, [new Array<null>(rect.columns).fill(null)]);
    this.model.book.changeTable(id, { rect: { ...rect, rows }, showTotals: show });
  }

  @stored("TableStyleMedium2") Style!: string;
  @stored(true) ShowBandedRows!: boolean;
  @stored(false) ShowBandedColumns!: boolean;
  @stored(true) ShowFilterButton!: boolean;
  @stored(false) HighlightFirstColumn!: boolean;
  @stored(false) HighlightLastColumn!: boolean;

  @navigation get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.model, this.table.id);
  }

  @navigation get Rows(): TableRowCollection {
    return new TableRowCollection(this.model, this.table.id);
  }

  @navigation get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.table.sheetId);
  }

  @method GetRange(): Range {
    return this.range(this.table.rect);
  }

  @method GetDataBodyRange(): Range {
    return this.range(bodyRect(this.table));
  }

  @method GetHeaderRowRange(): Range {
    return this.range(headerRect(this.table));
  }

  @method GetTotalRowRange(): Range {
    const rect = totalsRect(this.table);
    if (!rect) throw itemNotFound();
    return this.range(rect);
  }

  /** The heading row has to stay where it is, and the tables may not overlap, as in Excel. */
  @method Resize(newRange: unknown): void {
    const table = this.table;
    const range = newRange instanceof Range ? newRange : rangeAt(this.model, newRange, table.sheetId);
    const { rect } = range;
    const keepsHeadings =
      range.sheetId === table.sheetId &&
      rect.row === table.rect.row &&
      intersection(headerRect(table), rect) !== undefined;
    if (!keepsHeadings || rect.rows < 2) throw invalidArgument();
    if (table.showTotals) throw notImplemented("Table.Resize with a totals row");
    this.model.assertAllowed(table.sheetId);
    assertFree(this.model, table.sheetId, rect, table.id);
    const body = bodyRect(table);
    this.model.book.changeTable(table.id, { rect });
    completeHeadings(this.model, this.table);
    const added = rect.rows - table.rect.rows;
    if (added > 0) fillAddedRows(this.model.sheet(table.sheetId), body, added);
  }

  /** Takes the table away with its cells. */
  @method Delete(): void {
    const table = this.table;
    this.model.assertAllowed(table.sheetId);
    this.model.book.deleteTable(table.id);
    this.model.forget(table.id);
    new Range(this.model, table.sheetId, table.rect).Clear();
  }

  /** Leaves the cells. */
  @method ConvertToRange(): Range {
    const table = this.table;
    this.model.assertAllowed(table.sheetId);
    this.model.book.deleteTable(table.id);
    this.model.forget(table.id);
    return new Range(this.model, table.sheetId, table.rect);
  }

  @method _RegisterDataChangedEvent(): void {
    this.model.events.register(EventType.TableChanged, this.table.id);
  }
  @method _UnregisterDataChangedEvent(): void {
    this.model.events.unregister(EventType.TableChanged, this.tableId);
  }
  @method _RegisterSelectionChangedEvent(): void {
    this.model.events.register(EventType.TableSelectionChanged, this.table.id);
  }
  @method _UnregisterSelectionChangedEvent(): void {
    this.model.events.unregister(EventType.TableSelectionChanged, this.tableId);
  }

  private get table(): BookTable {
    return this.model.table(this.tableId);
  }

  private range(rect: Rect): Range {
    return new Range(this.model, this.table.sheetId, rect);
  }
}

/** Throws when another table lies on one of the cells. */
export function assertFree(model: Model, sheetId: string, rect: Rect, except?: string): void {
  const overlaps = model.book
    .tables()
    .some((table) => table.id !== except && table.sheetId === sheetId && intersection(table.rect, rect));
  if (overlaps) throw invalidArgument("A table can't overlap another table.");
}

/** A table's headings are texts and all different: Excel fills in `Kolumn1` … and numbers the second of a kind. */
export function completeHeadings(model: Model, table: BookTable): void {
  const sheet = model.sheet(table.sheetId);
  const rect = headerRect(table);
  const [shown = []] = sheet.values(rect);
  const seen = new Set<string>();
  const headings = shown.map((value, index) => {
    const text = value === null ? "" : typeof value === "object" ? value.error : String(value);
    const base = text === "" ? `${model.options.newNames.column}${index + 1}` : text;
    let heading = base;
    for (let number = 2; seen.has(heading.toLowerCase()); number++) heading = `${base}${number}`;
    seen.add(heading.toLowerCase());
    return heading === value ? undefined : heading;
  });
  if (headings.some((heading) => heading !== undefined)) sheet.write(rect, [headings]);
}
