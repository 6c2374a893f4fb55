import { fitsSheet, formatAddress, quoteSheetName } from "../../ground/address";
import { boundingRect, contains, intersection } from "../../ground/rect";
import { excelColumns, excelRows } from "../../../xlsx/ground/limits";
import type { Book, BookSheet, Rect } from "../book";
import { fromInput } from "../literal-text";
import { invalidArgument, itemNotFound, wrongDimensions } from "../wire/errors";
import { method, navigation, scalar, wireClass, WireObject } from "../wire/wire-class";
import { shownText, valueType, wireValue } from "./range-parts/cell-input";
import { allOrSome, linesOf, propertiesOf } from "./range-parts/cell-properties";
import { DataValidation } from "./range-parts/data-validation";
import type { Model } from "./model";
import { RangeFormat } from "./range-parts/range-format";
import { ConditionalFormatCollection } from "./range-parts/conditional-formats";
import { areasOrNull, type RangeAreas } from "./range-parts/range-areas";
import { RangeCells } from "./range-parts/range-cells";
import { integer, surroundingRegion } from "./range-parts/surrounding-region";
import { TableScopedCollection } from "./tables/table-scoped-collection";
import { rangeAt, Worksheet } from "./sheets/worksheet";

@wireClass("Range")
export class Range extends WireObject {
  private readonly cells: RangeCells;

  constructor(
    readonly model: Model,
    readonly sheetId: string,
    readonly rect: Rect,
  ) {
    super();
    if (!fitsSheet(rect)) throw invalidArgument();
    this.cells = new RangeCells(model, sheetId, rect);
  }

  @scalar get Address(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatAddress(this.rect)}`;
  }

  @scalar get RowIndex(): number {
    return this.rect.row;
  }

  @scalar get ColumnIndex(): number {
    return this.rect.column;
  }

  @scalar get RowCount(): number {
    return this.rect.rows;
  }

  @scalar get ColumnCount(): number {
    return this.rect.columns;
  }

  /** Excel gives -1 from 2^31 cells on. */
  @scalar get CellCount(): number {
    const count = this.rect.rows * this.rect.columns;
    return count < 2 ** 31 ? count : -1;
  }

  @scalar get IsEntireColumn(): boolean {
    return this.rect.rows === excelRows;
  }

  @scalar get IsEntireRow(): boolean {
    return this.rect.columns === excelColumns;
  }

  /** True when all its rows are hidden, by a filter or otherwise, false when none is; null in between. */
  @scalar get RowHidden(): boolean | null {
    return allOrSome(this.rect.rows, (down) => this.sheet.isRowHidden?.(this.rect.row + down));
  }

  /** As `RowHidden`, of columns. */
  @scalar get ColumnHidden(): boolean | null {
    return allOrSome(this.rect.columns, (i) => this.sheet.isColumnHidden?.(this.rect.column + i));
  }

  @scalar get Values(): unknown {
    return this.cells.read((sheet, rect) => sheet.values(rect).map((row) => row.map(wireValue)));
  }

  set Values(values: unknown) {
    this.cells.write(values);
  }

  /** A text that looks like a formula is given as one, too: only the value tells them apart. */
  @scalar get Formulas(): unknown {
    return this.cells.read((sheet, rect) =>
      sheet.inputs(rect).map((row) => row.map((input) => fromInput(input) ?? "")),
    );
  }

  set Formulas(formulas: unknown) {
    this.cells.write(formulas);
  }

  @scalar get ValueTypes(): unknown {
    return this.cells.read((sheet, rect) => sheet.values(rect).map((row) => row.map(valueType)));
  }

  @scalar get NumberFormat(): unknown {
    return this.cells.read((sheet, rect) => sheet.numberFormats(rect));
  }

  set NumberFormat(formats: unknown) {
    this.cells.setNumberFormats(formats);
  }

  @scalar get Text(): unknown {
    return this.cells.read((sheet, rect) => {
      const formats = sheet.numberFormats(rect);
      return sheet
        .values(rect)
        .map((row, i) => row.map((value, j) => shownText(value, formats[i]?.[j] ?? "General")));
    });
  }

  @scalar get HasSpill(): boolean | null {
    return this.cells.spills();
  }

  @navigation get Format(): RangeFormat {
    return new RangeFormat(this.model, this.sheetId, this.rect);
  }

  @navigation get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.model, this.sheetId, this.rect, this.of);
  }

  @navigation get DataValidation(): DataValidation {
    return new DataValidation(this.model, this.sheetId, this.rect);
  }

  @navigation get Worksheet(): Worksheet {
    return new Worksheet(this.model, this.sheet.id);
  }

  @method GetCell(row: unknown, column: unknown): Range {
    return this.at(this.rect.row + integer(row), this.rect.column + integer(column), 1, 1);
  }

  @method GetRow(row: unknown): Range {
    const offset = integer(row);
    if (offset < 0 || offset >= this.rect.rows) throw invalidArgument();
    return this.at(this.rect.row + offset, this.rect.column, 1, this.rect.columns);
  }

  @method GetColumn(column: unknown): Range {
    const offset = integer(column);
    if (offset < 0 || offset >= this.rect.columns) throw invalidArgument();
    return this.at(this.rect.row, this.rect.column + offset, this.rect.rows, 1);
  }

  @method GetLastRow(): Range {
    return this.GetRow(this.rect.rows - 1);
  }

  @method GetLastColumn(): Range {
    return this.GetColumn(this.rect.columns - 1);
  }

  @method GetLastCell(): Range {
    return this.GetCell(this.rect.rows - 1, this.rect.columns - 1);
  }

  @method GetEntireRow(): Range {
    return this.at(this.rect.row, 0, this.rect.rows, excelColumns);
  }

  @method GetEntireColumn(): Range {
    return this.at(0, this.rect.column, excelRows, this.rect.columns);
  }

  @method GetOffsetRange(rows: unknown, columns: unknown): Range {
    const { row, column, rows: height, columns: width } = this.rect;
    return this.at(row + integer(rows), column + integer(columns), height, width);
  }

  @method GetResizedRange(rows: unknown, columns: unknown): Range {
    const { row, column, rows: height, columns: width } = this.rect;
    return this.at(row, column, height + integer(rows), width + integer(columns));
  }

  @method GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at(this.rect.row, this.rect.column, integer(rows), integer(columns));
  }

  @method GetBoundingRect(other: unknown): Range {
    return new Range(this.model, this.sheetId, boundingRect(this.rect, this.other(other).rect));
  }

  @method GetIntersection(other: unknown): Range {
    return this.GetIntersectionOrNullObject(other) ?? fail(itemNotFound());
  }

  @method GetIntersectionOrNullObject(other: unknown): Range | null {
    const that = this.other(other);
    const rect = that.sheetId === this.sheetId ? intersection(this.rect, that.rect) : undefined;
    return rect ? this.of(rect) : null;
  }

  @method GetSurroundingRegion(): Range {
    return this.of(surroundingRegion(this.sheet, this.rect));
  }

  @method GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? fail(itemNotFound());
  }

  /** Whether cells that are only formatted count: see `Model.usedRect`. */
  @method GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const rect = this.model.usedRect(this.sheet, valuesOnly === true, this.rect);
    return rect ? this.of(rect) : null;
  }

  @method GetSpillingToRangeOrNullObject(): Range | null {
    const rect = this.sheet.spillRect(this.rect.row, this.rect.column);
    return rect ? this.of(rect) : null;
  }

  @method GetSpillingToRange(): Range {
    return this.GetSpillingToRangeOrNullObject() ?? fail(itemNotFound());
  }

  @method GetTables(fullyContained?: unknown): TableScopedCollection {
    return new TableScopedCollection(this.model, this.sheetId, this.rect, fullyContained === true);
  }

  @method Clear(applyTo: unknown = "All"): void {
    this.cells.clear(applyTo);
  }

  @method Merge(across: unknown): void {
    this.cells.merge(across);
  }

  @method Unmerge(): void {
    this.cells.unmerge();
  }

  @method Select(): void {
    this.model.book.activate(this.sheetId);
    this.model.book.select({ sheetId: this.sheetId, rect: this.rect });
  }

  /** As Excel does it, only areas whose first cell lies in the range: office-js#3611. */
  @method GetMergedAreasOrNullObject(): RangeAreas | null {
    return areasOrNull(this.starting(this.sheet.mergedRects?.() ?? []));
  }

  @method GetCellProperties(asked: unknown): unknown[][] {
    return linesOf(this.rect, "rows").map((row) => propertiesOf(this.parts(row, "columns"), asked));
  }

  @method GetRowProperties(asked: unknown): unknown[] {
    return propertiesOf(this.parts(this.rect, "rows"), asked);
  }

  @method GetColumnProperties(asked: unknown): unknown[] {
    return propertiesOf(this.parts(this.rect, "columns"), asked);
  }

  private starting(rects: readonly Rect[]): Range[] {
    return rects.filter((rect) => contains(this.rect, rect.row, rect.column)).map(this.of);
  }

  private parts(rect: Rect, axis: "rows" | "columns"): Range[] {
    return linesOf(rect, axis).map(this.of);
  }

  /** Sent by the client before it writes a large matrix in pieces. */
  @method _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rect.rows || columns !== this.rect.columns) throw wrongDimensions();
  }

  private readonly of = (rect: Rect): Range => new Range(this.model, this.sheetId, rect);

  private get sheet(): BookSheet {
    return this.model.sheet(this.sheetId);
  }

  private at(row: number, column: number, rows: number, columns: number): Range {
    return this.of({ row, column, rows, columns });
  }

  private other(range: unknown): Range {
    return range instanceof Range ? range : rangeAt(this.model, String(range), this.sheetId);
  }
}

/** The cell or range that the person has marked. */
export function selectedRange(model: Model): Range {
  const { sheetId, rect } = (model.book satisfies Book).selection();
  return new Range(model, sheetId, rect);
}

function fail(error: Error): never {
  throw error;
}
