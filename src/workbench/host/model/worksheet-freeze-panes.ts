import { storedMethod, wireClass, WireObject } from "../wire/wire-class";

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

  @storedMethod Unfreeze(): void {
    this.store.delete("FreezeRows");
    this.store.delete("FreezeColumns");
  }
}
