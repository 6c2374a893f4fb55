import type { BookTable, Rect } from "../book";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../wire/errors";
import { method, scalar, wireClass, WireObject } from "../wire/wire-class";
import type { Model } from "./model";
import { Range } from "./range";
import { bodyRect, columnNames, headerRect, totalsRect } from "./table-reference";

/** The id of a column is its place from 1: columns are only ever added last. */
@wireClass("TableColumn")
export class TableColumn extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  override get identity() {
    return { Id: this.Id };
  }

  @scalar get Id(): number {
    return this.index + 1;
  }

  @scalar get Index(): number {
    return this.index;
  }

  @scalar get Name(): string {
    return columnNames(this.model.book, this.table)[this.index] ?? "";
  }

  set Name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    const others = columnNames(this.model.book, this.table).filter((_, index) => index !== this.index);
    if (others.some((other) => other.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
    // A heading is a text even where it looks like a number.
    this.GetHeaderRowRange().Values = [[`'${name}`]];
  }

  @scalar get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  @method GetRange(): Range {
    return this.part(this.table.rect);
  }

  @method GetDataBodyRange(): Range {
    return this.part(bodyRect(this.table));
  }

  @method GetHeaderRowRange(): Range {
    return this.part(headerRect(this.table));
  }

  @method GetTotalRowRange(): Range {
    const rect = totalsRect(this.table);
    if (!rect) throw itemNotFound();
    return this.part(rect);
  }

  private get table(): BookTable {
    const table = this.model.table(this.tableId);
    if (this.index >= table.rect.columns) throw itemNotFound();
    return table;
  }

  private part(rect: Rect): Range {
    return new Range(this.model, this.table.sheetId, {
      ...rect,
      column: rect.column + this.index,
      columns: 1,
    });
  }
}
