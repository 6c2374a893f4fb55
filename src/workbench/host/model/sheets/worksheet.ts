import { fitsSheet, parseAddress, splitSheetName } from "../../../ground/address";
import { excelColumns, excelRows } from "../../../../xlsx/ground/limits";
import type { BookSheet, Rect, Visibility } from "../../book";
import { generalException, invalidArgument, invalidOperation, notImplemented } from "../../wire/errors";
import { method, navigation, scalar, storedScalar, wireClass } from "../../wire/wire-class";
import { ChartCollection } from "../charts/charts";
import type { Model } from "../model";
import { checkSheetName, findByName } from "../names";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { Range } from "../range";
import { stored } from "../stored";
import { TableCollection } from "../tables/table-collection";
import { tableReference } from "../tables/table-reference";
import { CommentCollection, type Places } from "./comments";
import { NamedItemCollection } from "../named-items";
import { SheetEvents } from "./sheet-events";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

@wireClass("Worksheet")
export class Worksheet extends SheetEvents {
  constructor(
    readonly model: Model,
    readonly sheetId: string,
  ) {
    super();
  }

  override get identity() {
    return { Id: this.sheet.id };
  }

  get store(): Map<string, unknown> {
    return this.model.storedOf(this.sheetId);
  }

  @scalar get Id(): string {
    return this.sheet.id;
  }

  @scalar get Name(): string {
    return this.sheet.name;
  }

  set Name(name: unknown) {
    if (typeof name !== "string") throw invalidArgument();
    this.model.assertStructureUnprotected();
    checkSheetName(name, this.model.takenSheetNames(this.sheetId));
    this.model.book.renameSheet(this.sheet.id, name);
  }

  @scalar get Position(): number {
    return this.model.book.sheets().findIndex((sheet) => sheet.id === this.sheetId);
  }

  @scalar get Visibility(): Visibility {
    return this.sheet.visibility;
  }

  set Visibility(visibility: unknown) {
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") {
      throw invalidArgument();
    }
    this.model.assertStructureUnprotected();
    if (visibility !== "Visible") assertNotLastVisible(this.model, this.sheet);
    this.model.book.setVisibility(this.sheet.id, visibility);
  }

  @stored("") TabColor!: string;
  @stored(true) ShowGridlines!: boolean;
  @stored(true) ShowHeadings!: boolean;

  /** The library reads `ShowGridlines` and `ShowHeadings`, and sets them under these names. */
  @scalar get Gridlines(): boolean {
    return this.ShowGridlines;
  }

  set Gridlines(show: unknown) {
    this.ShowGridlines = show === true;
    this.sheet.showGridLines?.(show === true);
  }

  @storedScalar get Headings(): boolean {
    return this.ShowHeadings;
  }

  set Headings(show: unknown) {
    this.ShowHeadings = show === true;
  }

  @navigation get Tables(): TableCollection {
    return new TableCollection(this.model, this.sheet.id);
  }

  @navigation get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.model, this.sheet.id);
  }

  @navigation get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.model, this.store, this.sheet);
  }

  @navigation get Charts(): ChartCollection {
    return new ChartCollection(this.model, this.sheet.id);
  }

  @navigation get Comments(): CommentCollection {
    return new CommentCollection(this.model, [this.sheet.id], placesIn(this.model));
  }

  @navigation get Names(): NamedItemCollection {
    return new NamedItemCollection(this.model, placesIn(this.model), this.sheet.id);
  }

  @navigation get PageLayout(): PageLayout {
    return new PageLayout(this.model, this.sheet.id, (rect) => new Range(this.model, this.sheet.id, rect));
  }

  @navigation get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.model, this.sheet.id);
  }

  @method Activate(): void {
    // What Excel answers for a hidden sheet is not known; a sheet that cannot be seen cannot be active.
    if (this.sheet.visibility !== "Visible")
      throw invalidOperation("A hidden worksheet cannot be activated.");
    this.model.book.activate(this.sheet.id);
  }

  /** The whole book: what a sheet depends on may stand on another. */
  @method Calculate(): void {
    this.model.book.calculate?.();
  }

  @method Delete(): void {
    const sheet = this.sheet;
    this.model.assertStructureUnprotected();
    if (sheet.visibility === "VeryHidden") throw generalException();
    if (sheet.visibility === "Visible") assertNotLastVisible(this.model, sheet);
    this.model.book.deleteSheet(sheet.id);
    this.model.forget(sheet.id);
  }

  @method GetRange(address?: unknown): Range {
    if (address === undefined || address === "") {
      return new Range(this.model, this.sheet.id, {
        row: 0,
        column: 0,
        rows: excelRows,
        columns: excelColumns,
      });
    }
    return rangeAt(this.model, address, this.sheet.id);
  }

  @method GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const rect = { row, column, rows, columns } as Rect;
    if (!fitsSheet(rect)) throw invalidArgument();
    return new Range(this.model, this.sheet.id, rect);
  }

  @method GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  /** An empty sheet gives its first cell. Whether cells that are only formatted count: see `Model.usedRect`. */
  @method GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  @method GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const rect = this.model.usedRect(this.sheet, valuesOnly === true);
    return rect ? new Range(this.model, this.sheet.id, rect) : null;
  }

  private get sheet(): BookSheet {
    return this.model.sheet(this.sheetId);
  }

  protected get eventTarget(): string {
    return this.sheetId;
  }
}

function assertNotLastVisible(model: Model, sheet: BookSheet): void {
  const others = model.book.sheets().filter((other) => other.id !== sheet.id);
  if (!others.some((other) => other.visibility === "Visible")) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
}

/**
 * `A1:B2`, `'Min sida'!A1`, a table's name or `tblCentraler[Klass]`. One area only: what separates areas depends on
 * Excel's language.
 */
export function rangeAt(model: Model, reference: unknown, sheetId: string): Range {
  if (typeof reference !== "string") throw invalidArgument();
  const { sheet: sheetName, address } = splitSheetName(reference);
  if (/^[^[\]]*[,;]/.test(address)) throw notImplemented(`an address of several areas (${reference})`);
  const sheet = sheetName === undefined ? model.sheet(sheetId) : findByName(model.book.sheets(), sheetName);
  if (!sheet) throw invalidArgument();
  const rect = parseAddress(address);
  if (rect) return new Range(model, sheet.id, rect);
  const table = tableReference(model.book, address);
  if (!table) throw invalidArgument();
  return new Range(model, table.sheetId, table.rect);
}

/** What names and comments lead to. */
export const placesIn = (model: Model): Places => ({
  at: (address, sheetId) => (address instanceof Range ? address : rangeAt(model, address, sheetId)),
  of: (sheetId, rect) => new Range(model, sheetId, rect),
});
