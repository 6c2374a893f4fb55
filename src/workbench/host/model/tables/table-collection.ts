import type { BookTable } from "../../book";
import { invalidArgument, itemNotFound, notImplemented } from "../../wire/errors";
import { method, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import { findByName, freeName } from "../names";
import { EventType, type EventTypeNumber, workbookTarget } from "../office-events";
import { Range } from "../range";
import { assertFree, completeHeadings, Table } from "./table";
import { rangeAt } from "../sheets/worksheet";

/** The tables of the workbook, or of one sheet. */
@wireClass("TableCollection")
export class TableCollection extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly sheetId?: string,
  ) {
    super();
  }

  override items(): readonly Table[] {
    return this.tables().map((table) => this.tableObject(table));
  }

  override item(key: unknown): Table {
    return this.GetItem(key);
  }

  @scalar get Count(): number {
    return this.tables().length;
  }

  @method GetCount(): number {
    return this.tables().length;
  }

  @method GetItem(key: unknown): Table {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  @method GetItemOrNullObject(key: unknown): Table | null {
    const table = findByName(this.tables(), key);
    return table ? this.tableObject(table) : null;
  }

  @method GetItemAt(index: unknown): Table {
    const table = typeof index === "number" ? this.tables()[index] : undefined;
    if (!table) throw invalidArgument();
    return this.tableObject(table);
  }

  /**
   * A heading row alone gets an empty row for data below it. "If the address does not contain a sheet name, the
   * currently-active sheet is used": learn.microsoft.com, Excel.TableCollection.add. That a sheet's own tables refuse one
   * of another sheet is a guess.
   */
  @method Add(address: unknown, hasHeaders: unknown): Table {
    if (hasHeaders !== true) throw notImplemented("TableCollection.Add without a heading row");
    const range =
      address instanceof Range ? address : rangeAt(this.model, address, this.model.book.activeSheetId());
    if (this.sheetId !== undefined && range.sheetId !== this.sheetId) throw invalidArgument();
    const rect = { ...range.rect, rows: Math.max(2, range.rect.rows) };
    this.model.assertAllowed(range.sheetId);
    assertFree(this.model, range.sheetId, rect);
    const taken = this.model.takenTableNames();
    const table = this.model.book.addTable({
      name: freeName(this.model.options.newNames.table, taken),
      sheetId: range.sheetId,
      rect,
      showTotals: false,
    });
    completeHeadings(this.model, table);
    return this.tableObject(table);
  }

  @method _RegisterDataChangedEvent(): void {
    this.listen(EventType.TableChanged);
  }
  @method _UnregisterDataChangedEvent(): void {
    this.ignore(EventType.TableChanged);
  }
  @method _RegisterAddedEvent(): void {
    this.listen(EventType.TableAdded);
  }
  @method _UnregisterAddedEvent(): void {
    this.ignore(EventType.TableAdded);
  }
  @method _RegisterDeletedEvent(): void {
    this.listen(EventType.TableDeleted);
  }
  @method _UnregisterDeletedEvent(): void {
    this.ignore(EventType.TableDeleted);
  }

  private tables(): readonly BookTable[] {
    const tables = this.model.book.tables();
    return this.sheetId === undefined ? tables : tables.filter((table) => table.sheetId === this.sheetId);
  }

  private tableObject(table: BookTable): Table {
    return new Table(this.model, table.id);
  }

  private listen(type: EventTypeNumber): void {
    this.model.events.register(type, this.sheetId ?? workbookTarget);
  }

  private ignore(type: EventTypeNumber): void {
    this.model.events.unregister(type, this.sheetId ?? workbookTarget);
  }
}
