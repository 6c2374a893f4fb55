import { intersection } from "../../../ground/rect";
import { excelColumns } from "../../../../xlsx/ground/limits";
import type { BookTable, CellInput, Rect } from "../../book";
import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from "../../wire/errors";
import { method, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";
import { Range } from "../range";
import { bodyRect, columnNames, headerRect, totalsRect } from "./table-reference";

/** The id of a column is its place from 1; a column that is deleted changes those of the columns after it. */
/** A formula whose addresses would have to be changed when its cell moves. */
const refersToCells = (input: CellInput): boolean =>
  typeof input === "string" &&
  input.startsWith("=") &&
  /(^|[^\p{L}\p{N}_.$[])\$?[A-Z]{1,3}\$?\d+\b/iu.test(input.replace(/"[^"]*"|\[[^[\]]*\]/g, ""));

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

  /** In the table's rows everything to the right moves one column to the left, also what stands beside the table. */
  @method Delete(): void {
    const { id, rect, sheetId } = this.table;
    this.model.assertAllowed(sheetId);
    if (rect.columns === 1) throw invalidOperation("The only column of a table cannot be deleted.");
    const sheet = this.model.sheet(sheetId);
    const beside = {
      ...rect,
      column: rect.column + rect.columns,
      columns: excelColumns - rect.column - rect.columns,
    };
    const isOther = (table: BookTable): boolean => table.sheetId === sheetId && table.id !== id;
    if (this.model.book.tables().some((table) => isOther(table) && intersection(table.rect, beside))) {
      throw invalidOperation("The operation would move the cells of another table.");
    }
    const used = sheet.usedRect(beside);
    const end = used ? used.column + used.columns : rect.column + rect.columns;
    const column = rect.column + this.index;
    const moved = { ...rect, column: column + 1, columns: end - column - 1 };
    const inputs = moved.columns > 0 ? sheet.inputs(moved) : [];
    if (inputs.flat().some(refersToCells)) {
      throw notImplemented("TableColumn.Delete where formulas with addresses would move");
    }
    const formats = moved.columns > 0 ? sheet.numberFormats(moved) : [];
    this.model.book.changeTable(id, { rect: { ...rect, columns: rect.columns - 1 } });
    const place = { ...rect, column, columns: end - column };
    const rows = Array.from({ length: rect.rows }, (_, row) => row);
    sheet.write(
      place,
      rows.map((row) => [...(inputs[row] ?? []), null]),
    );
    sheet.setNumberFormats(
      place,
      rows.map((row) => [...(formats[row] ?? []), "General"]),
    );
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
