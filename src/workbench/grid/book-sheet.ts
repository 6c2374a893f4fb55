import { inRanges, toRange, toRect } from "./univer-range";
import { matrix } from "../ground/rect";
import { excelColumns, excelRows } from "../../xlsx/ground/limits";
import {
  BooleanNumber,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { BookSheet, CellInput, CellValue, FormatChange, Rect, Visibility } from "../host/book";
import { type BulkTarget, changeFormat, restyleCells, undone, writeCells } from "./bulk-writing";
import { asInput, isFormula } from "../host/literal-text";
import { isCellError, shownValue, univerCell } from "./cell-content";
import { keptFormula } from "./calculation/stored-results";
import type { SheetParts } from "./sheet-parts";
import { formattedRect, formatsIn, sizeOf, type SpilledCells, usedRect, usedRows } from "./sheet-look";
import type { CellFormat } from "./workbook-definition";

const general = "General";

/** A line's height in pixels for each point of its letters: 16 points stand in 28 pixels. */
const pixelsOfLetters = 1.75;
/** Rows are looked at one by one; whole columns are formatted without. */
const mostFitted = 200;

export class UniverBookSheet implements BookSheet {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly parts: SheetParts,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  get visibility(): Visibility {
    if (this.parts.veryHidden.has(this.id)) return "VeryHidden";
    return this.worksheet.getConfig().hidden === BooleanNumber.TRUE ? "Hidden" : "Visible";
  }

  get size(): { rows: number; columns: number } {
    return { rows: this.worksheet.getRowCount(), columns: this.worksheet.getColumnCount() };
  }

  isRowHidden(row: number): boolean {
    return !this.worksheet.getRowVisible(row);
  }

  isColumnHidden = (column: number): boolean => !this.worksheet.getColVisible(column);

  mergedRects = (): Rect[] => this.worksheet.getMergeData().map((range) => toRect(range, this.size));
  merge = (...rects: Rect[]): void => this.execute(AddWorksheetMergeMutation.id, inRanges(rects));
  unmerge = (...rects: Rect[]): void => this.execute(RemoveWorksheetMergeMutation.id, inRanges(rects));

  values(rect: Rect): CellValue[][] {
    const spilled = this.spilledCells();
    return matrix(rect.rows, rect.columns, (row, column) =>
      this.value(rect.row + row, rect.column + column, spilled),
    );
  }

  inputs(rect: Rect): CellInput[][] {
    const spilled = this.spilledCells();
    return matrix(rect.rows, rect.columns, (dr, dc) => {
      const row = rect.row + dr;
      const column = rect.column + dc;
      const formula = this.formula(row, column) ?? this.keptFormula(row, column);
      if (formula) return formula;
      const value = this.value(row, column, spilled);
      if (isCellError(value)) return value.error;
      return typeof value === "string" ? asInput(value) : value;
    });
  }

  write(rect: Rect, inputs: (CellInput | undefined)[][]): void {
    const value: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    let any = false;
    inputs.forEach((cells, dr) =>
      cells.forEach((input, dc) => {
        if (input === undefined) return;
        const row = rect.row + dr;
        const column = rect.column + dc;
        // What is only remembered stays so when it is written back as it was read.
        if (isFormula(input) && input === this.keptFormula(row, column)) return;
        const understood = isFormula(input) ? this.parts.understood(input, this.id, row, column) : input;
        (value[row] ??= {})[column] = univerCell(understood);
        any = true;
      }),
    );
    if (!any) return;
    this.makeRoom(rect.row + rect.rows, rect.column + rect.columns);
    this.parts.asAddin(() => writeCells(this.target, value));
  }

  numberFormats(rect: Rect): string[][] {
    return matrix(rect.rows, rect.columns, (row, column) =>
      this.numberFormat(rect.row + row, rect.column + column),
    );
  }

  setNumberFormats(rect: Rect, formats: (string | undefined)[][]): void {
    this.makeRoom(rect.row + rect.rows, rect.column + rect.columns);
    this.parts.asAddin(() =>
      restyleCells(this.target, rect, (row, column) => {
        const pattern = formats[row]?.[column];
        return pattern === undefined ? undefined : { n: pattern === general ? null : { pattern } };
      }),
    );
  }

  setWords(rect: Rect, words: readonly string[]): void {
    const place = this.withinSheet(rect);
    this.parts.words.set(this.parts.workbook.getUnitId(), this.id, place, words);
  }

  setFormat(rect: Rect, change: FormatChange): void {
    const place = this.withinSheet(rect);
    this.parts.asAddin(() => changeFormat(this.target, place, change));
    if (change.size && place.rows <= mostFitted) this.fitRows(place, change.size);
  }

  formats = (rect: Rect): Iterable<CellFormat> =>
    formatsIn(this.worksheet, this.parts.workbook.getStyles(), rect);
  sizeOf = (axis: "columns" | "rows", index: number): number | undefined =>
    sizeOf(this.worksheet, axis, index);

  clearFormats(rect: Rect): void {
    const used = formattedRect(this.worksheet, rect);
    if (used) this.parts.asAddin(() => restyleCells(this.target, used, () => undone));
  }

  /** As in Excel, a row that nobody has given a height grows with its largest letters. */
  private fitRows({ row: first, rows }: Rect, size: number): void {
    const needed = Math.ceil(size * pixelsOfLetters);
    for (let row = first; row < first + rows; row++) {
      const { ia: isFitted } = this.worksheet.getRowManager().getRow(row) ?? {};
      if (isFitted === BooleanNumber.FALSE || this.worksheet.getRowHeight(row) >= needed) continue;
      const ranges = [toRange({ row, column: 0, rows: 1, columns: 1 })];
      this.execute(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: needed });
    }
  }

  setSizes(axis: "columns" | "rows", first: number, count: number, pixels: number): void {
    const whole =
      axis === "rows"
        ? this.withinSheet({ row: first, column: 0, rows: count, columns: 1 })
        : this.withinSheet({ row: 0, column: first, rows: 1, columns: count });
    const ranges = [toRange(whole)];
    if (axis === "columns") {
      this.execute(SetWorksheetColWidthMutation.id, { ranges, colWidth: pixels });
      return;
    }
    this.execute(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: pixels });
    this.execute(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  setFrozen(rows: number, columns: number): void {
    this.execute(SetFrozenMutation.id, {
      xSplit: columns,
      ySplit: rows,
      startRow: rows || -1,
      startColumn: columns || -1,
    });
  }

  showGridLines(show: boolean): void {
    const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.execute(ToggleGridlinesMutation.id, { showGridlines });
  }

  formattedRect(): Rect | null {
    return formattedRect(this.worksheet);
  }

  usedRect(within?: Rect): Rect | null {
    return usedRect(this.worksheet, this.spilledCells(), within);
  }

  usedRows(): Rect[] {
    return usedRows(this.worksheet, this.spilledCells());
  }

  spillRect(row: number, column: number): Rect | null {
    const ranges = this.parts.formulas.getArrayFormulaRange()[this.parts.workbook.getUnitId()]?.[this.id];
    const range = ranges?.[row]?.[column];
    // Where a spill is blocked Univer keeps the place that it would have taken.
    if (!range || this.worksheet.getCellMatrix().getValue(row, column)?.v === "#SPILL!") return null;
    return toRect(range, this.size);
  }

  /** The formula in a cell, also where Univer has one text for many cells. */
  formula(row: number, column: number): string | undefined {
    const cell = this.worksheet.getCellMatrix().getValue(row, column);
    if (!cell?.f && !cell?.si) return undefined;
    return (
      this.parts.formulas.getFormulaStringByCell(row, column, this.id, this.parts.workbook.getUnitId()) ??
      cell.f ??
      undefined
    );
  }

  /** The formula that a cell came with, where the cell shows what its file has stored. */
  keptFormula(row: number, column: number): string | undefined {
    return keptFormula(this.worksheet.getCellMatrix().getValue(row, column));
  }

  /** The cells with room made for them; of whole rows and columns what lies within the sheet's edge. */
  private withinSheet(rect: Rect): Rect {
    const whole = { rows: rect.rows >= excelRows / 2, columns: rect.columns >= excelColumns / 2 };
    this.makeRoom(whole.rows ? 0 : rect.row + rect.rows, whole.columns ? 0 : rect.column + rect.columns);
    const { size } = this;
    return {
      ...rect,
      rows: Math.min(rect.rows, size.rows - rect.row),
      columns: Math.min(rect.columns, size.columns - rect.column),
    };
  }

  /** Moves the sheet's edge so that the cells lie within. */
  makeRoom(rows: number, columns: number): void {
    const target = { unitId: this.parts.workbook.getUnitId(), subUnitId: this.id };
    if (rows > this.worksheet.getRowCount()) {
      this.parts.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, {
        ...target,
        rowCount: rows + 100,
      });
    }
    if (columns > this.worksheet.getColumnCount()) {
      this.parts.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
        ...target,
        columnCount: columns + 10,
      });
    }
  }

  private get target(): BulkTarget {
    const { workbook, commands, undo } = this.parts;
    return { workbook, worksheet: this.worksheet, commands, undo };
  }

  private value(row: number, column: number, spilled: SpilledCells): CellValue {
    const cell = this.worksheet.getCellMatrix().getValue(row, column);
    const fromSpill = cell?.f || cell?.si ? undefined : spilled?.[row]?.[column];
    // An empty cell that is spilled shows 0, as a reference to an empty cell does.
    const value = fromSpill ? (shownValue({ f: "=", ...fromSpill }) ?? 0) : shownValue(cell);
    if (!isCellError(value)) return value;
    const message = this.parts.sentences.get(this.id, row, column, value.error);
    return message === undefined ? value : { ...value, message };
  }

  private spilledCells(): SpilledCells {
    return this.parts.formulas.getArrayFormulaCellData()[this.parts.workbook.getUnitId()]?.[
      this.id
    ] as SpilledCells;
  }

  private numberFormat(row: number, column: number): string {
    const cell = this.worksheet.getCellMatrix().getValue(row, column);
    return this.parts.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? general;
  }

  private execute(id: string, params: object): void {
    const done = this.parts.commands.syncExecuteCommand(id, {
      unitId: this.parts.workbook.getUnitId(),
      subUnitId: this.id,
      ...params,
    });
    if (!done) throw new Error(`The grid refused ${id}.`);
  }
}
