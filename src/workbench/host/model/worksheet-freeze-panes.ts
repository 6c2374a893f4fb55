import { invalidArgument } from "../wire/errors";
import { storedMethod, wireClass, WireObject } from "../wire/wire-class";
import { Range } from "./range";

/** Frozen rows and columns are kept; the grid does not freeze them. */
@wireClass("WorksheetFreezePanes")
export class WorksheetFreezePanes extends WireObject {
  constructor(private readonly store: Map<string, unknown>) {
    super();
  }

  @storedMethod FreezeRows(count: unknown = 1): void {
    this.store.set("FreezeRows", count);
  }

  @storedMethod FreezeColumns(count: unknown = 1): void {
    this.store.set("FreezeColumns", count);
  }

  /** The rows and columns of a range that begins in A1. */
  @storedMethod FreezeAt(range: unknown): void {
    if (!(range instanceof Range) || range.rect.row > 0 || range.rect.column > 0) throw invalidArgument();
    this.FreezeRows(range.rect.rows);
    this.FreezeColumns(range.rect.columns);
  }

  @storedMethod Unfreeze(): void {
    this.store.delete("FreezeRows");
    this.store.delete("FreezeColumns");
  }
}
