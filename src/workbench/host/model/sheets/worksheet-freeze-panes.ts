import { invalidArgument } from "../../wire/errors";
import type { BookSheet } from "../../book";
import { method, wireClass, WireObject } from "../../wire/wire-class";
import { excelColumns, excelRows } from "../../../../xlsx/ground/limits";
import type { Model } from "../model";
import { Range } from "../range";

/** Frozen rows and columns are kept, and frozen in a book with a grid. What a person or a file has frozen is not seen here. */
@wireClass("WorksheetFreezePanes")
export class WorksheetFreezePanes extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly store: Map<string, unknown>,
    private readonly sheet: BookSheet,
  ) {
    super();
  }

  @method FreezeRows(count: unknown = 1): void {
    this.store.set("FreezeRows", count);
    this.show();
  }

  @method FreezeColumns(count: unknown = 1): void {
    this.store.set("FreezeColumns", count);
    this.show();
  }

  override get sheetOf(): string {
    return this.sheet.id;
  }

  /** The rows and columns of a range that begins in A1. */
  @method FreezeAt(range: unknown): void {
    if (!(range instanceof Range) || range.rect.row > 0 || range.rect.column > 0) throw invalidArgument();
    this.FreezeRows(range.rect.rows);
    this.FreezeColumns(range.rect.columns);
  }

  @method Unfreeze(): void {
    this.store.delete("FreezeRows");
    this.store.delete("FreezeColumns");
    this.show();
  }

  @method GetLocationOrNullObject(): Range | null {
    const [rows, columns] = [this.count("FreezeRows"), this.count("FreezeColumns")];
    if (rows + columns === 0) return null;
    // Whole rows or whole columns, where only one of them stays.
    const rect = { row: 0, column: 0, rows: rows || excelRows, columns: columns || excelColumns };
    return new Range(this.model, this.sheet.id, rect);
  }

  private count(name: string): number {
    return Number(this.store.get(name) ?? 0);
  }

  private show(): void {
    this.sheet.setFrozen?.(this.count("FreezeRows"), this.count("FreezeColumns"));
  }
}
