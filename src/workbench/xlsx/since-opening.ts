import type { CellContents, SheetContents } from "../../xlsx/ground/contents";
import type { CellValue } from "../../xlsx/ground/cells";
import { sameValue } from "../../xlsx/ground/cell-values";
import type { Book } from "../host/book";
import { callsAddin, followsClock } from "./stored-results";

/** What has happened in a book since a file was opened in it. */
export class SinceOpening {
  private changed = false;
  /** By sheet and place: what cells showed that had been calculated anew when the file was opened, though nothing had been changed. */
  private readonly recalculated = new Map<string, CellValue>();
  /** Sheets with formulas that came without a value, as programs write them that do not calculate. */
  private readonly unfinished = new Set<string>();

  constructor(
    book: Book & { onEdit?(listener: () => void): () => void },
    sheets: ReadonlyMap<string, SheetContents>,
  ) {
    const edited = (): void => void (this.changed = true);
    book.on(({ kind }) => {
      if (kind !== "calculated" && kind !== "selection") edited();
    });
    book.onEdit?.(edited);
    for (const [id, { cells }] of sheets) if (cells.some(isWithoutValue)) this.unfinished.add(id);
    if (this.unfinished.size === 0 && ![...sheets.values()].some(({ cells }) => cells.some(isClockwork)))
      return;
    void book.settled().then(() => this.note(book, sheets));
  }

  /** Whether a person or the add-in has changed anything that a file holds. */
  get edited(): boolean {
    return this.changed;
  }

  /** Whether the sheet has formulas without a value: they get one as soon as anything else of the sheet is written. */
  isUnfinished(sheetId: string): boolean {
    return this.unfinished.has(sheetId);
  }

  /** Whether a cell shows something else than the file says, and only because time has gone by. */
  isOnlyRecalculated(sheetId: string, row: number, column: number, value: CellValue): boolean {
    const noted = this.recalculated.get(placeKey(sheetId, row, column));
    return noted !== undefined && sameValue(noted, value);
  }

  private note(book: Book, sheets: ReadonlyMap<string, SheetContents>): void {
    if (this.changed) return;
    for (const sheet of book.sheets()) {
      for (const cell of sheets.get(sheet.id)?.cells ?? []) {
        if (cell.formula === undefined || callsAddin(cell.formula)) continue;
        const { row, column } = cell;
        const value = sheet.values({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
        if (!sameValue(value, cell.value)) this.recalculated.set(placeKey(sheet.id, row, column), value);
      }
    }
  }
}

const isWithoutValue = ({ formula, value, spilled }: CellContents): boolean =>
  formula !== undefined && value === null && spilled !== true;

const isClockwork = ({ formula }: CellContents): boolean => formula !== undefined && followsClock(formula);

const placeKey = (sheetId: string, row: number, column: number): string => `${sheetId}\n${row}\n${column}`;
