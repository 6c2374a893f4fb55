import { fitsSheet } from "../../../ground/address";
import type { BookTable } from "../../book";
import { invalidArgument, itemNotFound, notImplemented, wrongDimensions } from "../../wire/errors";
import { method, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import { Range } from "../range";
import { completeHeadings } from "./table";
import { TableColumn } from "./table-column";
import { columnNames } from "./table-reference";

@wireClass("TableColumnCollection")
export class TableColumnCollection extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly tableId: string,
  ) {
    super();
  }

  override items(): readonly TableColumn[] {
    return Array.from({ length: this.Count }, (_, index) => this.column(index));
  }

  override item(key: unknown): TableColumn {
    return this.GetItem(key);
  }

  @scalar get Count(): number {
    return this.table.rect.columns;
  }

  @method GetCount(): number {
    return this.Count;
  }

  @method GetItem(key: unknown): TableColumn {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  /** By heading, or by id when a number is given. */
  @method GetItemOrNullObject(key: unknown): TableColumn | null {
    const index =
      typeof key === "number"
        ? key - 1
        : columnNames(this.model.book, this.table).findIndex(
            (name) => name.toLowerCase() === String(key).toLowerCase(),
          );
    return index >= 0 && index < this.Count ? this.column(index) : null;
  }

  @method GetItemAt(index: unknown): TableColumn {
    if (typeof index !== "number" || !(index >= 0 && index < this.Count)) throw invalidArgument();
    return this.column(index);
  }

  /**
   * A new last column, where the cells beside the table are empty: Excel would push cells aside, and so it would for a
   * column in the middle. `values` goes over the whole column, the heading first.
   */
  @method Add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const { id, rect, sheetId } = this.table;
    if (index !== undefined && index !== -1 && index !== rect.columns) {
      throw notImplemented("TableColumnCollection.Add in the middle of a table");
    }
    const added = { ...rect, column: rect.column + rect.columns, columns: 1 };
    if (!fitsSheet(added)) throw invalidArgument();
    this.model.assertAllowed(sheetId);
    if (this.model.sheet(sheetId).usedRect(added)) {
      throw notImplemented("TableColumnCollection.Add beside cells that are in use");
    }
    const cells = columnValues(values, rect.rows);
    this.model.book.changeTable(id, { rect: { ...rect, columns: rect.columns + 1 } });
    if (cells) new Range(this.model, sheetId, added).Values = cells;
    if (name !== undefined) new Range(this.model, sheetId, { ...added, rows: 1 }).Values = String(name);
    completeHeadings(this.model, this.table);
    return this.column(rect.columns);
  }

  private get table(): BookTable {
    return this.model.table(this.tableId);
  }

  private column(index: number): TableColumn {
    return new TableColumn(this.model, this.tableId, index);
  }
}

/** One value per row, as a list or as a matrix one column wide, or a single value for the heading. */
function columnValues(values: unknown, rows: number): unknown[][] | undefined {
  if (values === undefined) return undefined;
  if (!Array.isArray(values)) {
    return Array.from({ length: rows }, (_, row) => [row === 0 ? values : null]);
  }
  if (values.length !== rows) throw wrongDimensions();
  return values.map((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
}
