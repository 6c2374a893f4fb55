import type { BookTable } from "../../book";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { method, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import { Range } from "../range";
import { bodyRect } from "./table-reference";

/** Rows can be read; adding them one by one is left out because Excel has conflicts there when several people edit. */
@wireClass("TableRowCollection")
export class TableRowCollection extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly tableId: string,
  ) {
    super();
  }

  override items(): readonly TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.model, this.tableId, index));
  }

  @scalar get Count(): number {
    return bodyRect(this.model.table(this.tableId)).rows;
  }

  @method GetCount(): number {
    return this.Count;
  }

  @method GetItemAt(index: unknown): TableRow {
    if (typeof index !== "number" || !(index >= 0 && index < this.Count)) throw invalidArgument();
    return new TableRow(this.model, this.tableId, index);
  }
}

@wireClass("TableRow")
class TableRow extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  @scalar get Index(): number {
    return this.index;
  }

  @scalar get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  @method GetRange(): Range {
    const table: BookTable = this.model.table(this.tableId);
    const body = bodyRect(table);
    if (this.index >= body.rows) throw itemNotFound();
    return new Range(this.model, table.sheetId, { ...body, row: body.row + this.index, rows: 1 });
  }
}
