import { excelColumns, excelRows } from "../../../../xlsx/ground/limits";
import { fillColumns } from "../../bad-days/filled-columns";
import { assertWithinLimits } from "../../bad-days/formula-limits";
import type { BookSheet, CellInput, Rect } from "../../book";
import { invalidArgument, notImplemented } from "../../wire/errors";
import type { Model } from "../model";
import { parseInput } from "./cell-input";
import { matrixOf } from "./matrix-of";
import { mergeCells, unmergeCells, withoutCovered } from "./merging";
import { intersection } from "../../../ground/rect";

/** Cells that one read may give, as Excel on the web limits it. */
const maxCellsRead = 5_000_000;

/** What stands in the cells of a range: reading, writing and clearing them, as Excel does it. */
export class RangeCells {
  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly rect: Rect,
  ) {}

  /** Whole rows and columns give null for what belongs to cells, as Excel does. */
  read<T>(read: (sheet: BookSheet, rect: Rect) => T): T | null {
    if (this.isUnbounded) return null;
    if (this.rect.rows * this.rect.columns > maxCellsRead) {
      throw invalidArgument("The response payload size has exceeded the limit: read fewer cells at a time.");
    }
    return read(this.sheet, this.rect);
  }

  write(values: unknown): void {
    this.assertBounded();
    this.model.assertWritable(this.sheetId, this.rect);
    const { dateSystem, formulas, tableColumns } = this.model.switches.weather;
    const isLimited = formulas === "limited";
    const formats = this.sheet.numberFormats(this.rect);
    const gained: (string | undefined)[][] = formats.map((row) => row.map(() => undefined));
    let gains = false;
    const inputs = matrixOf<CellInput>(this.rect, values, (value, i, j) => {
      const format = formats[i]?.[j] ?? "General";
      const parsed = parseInput(value, format, dateSystem);
      if (isLimited && typeof parsed.input === "string" && parsed.input.startsWith("=")) {
        assertWithinLimits(parsed.input);
      }
      const gainedRow = gained[i];
      if (parsed.format !== undefined && format === "General" && gainedRow) {
        gainedRow[j] = parsed.format;
        gains = true;
      }
      return parsed.input;
    });
    this.sheet.write(this.rect, withoutCovered(this.sheet, this.rect, inputs));
    if (gains) this.sheet.setNumberFormats(this.rect, gained);
    if (tableColumns === "filled") fillColumns(this.sheet, this.model.book.tables(), this.rect);
  }

  setNumberFormats(formats: unknown): void {
    this.assertBounded();
    this.model.assertAllowed(this.sheetId, "allowFormatCells");
    const matrix = matrixOf(this.rect, formats, (format) => {
      if (typeof format !== "string") throw invalidArgument();
      return format;
    });
    this.sheet.setNumberFormats(this.rect, matrix);
  }

  clear(applyTo: unknown): void {
    const contents = applyTo === "All" || applyTo === "Contents";
    const formats = applyTo === "All" || applyTo === "Formats";
    if (!contents && !formats) throw notImplemented(`Range.Clear(${JSON.stringify(applyTo)})`);
    this.model.assertWritable(this.sheetId, this.rect);
    const used = this.sheet.usedRect(this.rect);
    if (contents && used) this.sheet.write(used, filled<CellInput>(used, null));
    if (!formats) return;
    this.model.cellFormats(this.sheetId).clear(this.rect);
    this.sheet.clearFormats?.(this.rect);
    const left = this.sheet.usedRect(this.rect);
    if (left) this.sheet.setNumberFormats(left, filled(left, "General"));
  }

  merge(across: unknown): void {
    if (across === true) throw notImplemented("Range.Merge(true)");
    this.assertBounded();
    this.model.assertWritable(this.sheetId, this.rect);
    const isInTable = this.model.book
      .tables()
      .some(({ sheetId, rect }) => sheetId === this.sheetId && intersection(rect, this.rect) !== undefined);
    mergeCells(this.sheet, this.rect, isInTable);
  }

  unmerge(): void {
    this.model.assertWritable(this.sheetId, this.rect);
    unmergeCells(this.sheet, this.rect);
  }

  /** True when every cell spills, false when none does, null otherwise. */
  spills(): boolean | null {
    return this.read((sheet, { row, column, rows, columns }) => {
      const found = new Set<boolean>();
      for (let down = 0; down < rows; down++) {
        for (let across = 0; across < columns; across++) {
          found.add(sheet.spillRect(row + down, column + across) !== null);
          if (found.size > 1) return null;
        }
      }
      return found.has(true);
    });
  }

  private get sheet(): BookSheet {
    return this.model.sheet(this.sheetId);
  }

  private get isUnbounded(): boolean {
    return this.rect.rows === excelRows || this.rect.columns === excelColumns;
  }

  private assertBounded(): void {
    if (this.isUnbounded) throw invalidArgument();
  }
}

function filled<T>(rect: Rect, value: T): T[][] {
  return Array.from({ length: rect.rows }, () => new Array<T>(rect.columns).fill(value));
}
