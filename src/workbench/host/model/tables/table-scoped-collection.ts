import { intersection, sameRect } from "../../../ground/rect";
import type { BookTable, Rect } from "../../book";
import { itemNotFound } from "../../wire/errors";
import { method, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import { findByName } from "../names";
import { Table } from "./table";

/** The tables that lie on a range: `range.getTables()`. */
@wireClass("TableScopedCollection")
export class TableScopedCollection extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly rect: Rect,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  override items(): readonly Table[] {
    return this.tables().map((table) => new Table(this.model, table.id));
  }

  override item(key: unknown): Table {
    const table = findByName(this.tables(), key);
    if (!table) throw itemNotFound();
    return new Table(this.model, table.id);
  }

  @method GetCount(): number {
    return this.tables().length;
  }

  @method GetFirst(): Table {
    const [first] = this.items();
    if (!first) throw itemNotFound();
    return first;
  }

  private tables(): readonly BookTable[] {
    return this.model.book.tables().filter((table) => {
      const common = table.sheetId === this.sheetId ? intersection(table.rect, this.rect) : undefined;
      return common !== undefined && (!this.fullyContained || sameRect(common, table.rect));
    });
  }
}
