import type { CellPlace, ErrorSentence } from "./cell-runtime";

interface Kept {
  readonly anchor: string;
  readonly error: string;
  readonly message: string;
}

/** The sentences that came with errors, by the cell that shows the error. */
export class ErrorSentences {
  private readonly sheets = new Map<string, Map<string, Kept>>();

  /** What a formula gave takes the place of what it gave before, spilled cells included. */
  set(place: CellPlace, sentences: readonly ErrorSentence[]): void {
    const anchor = `${place.row},${place.column}`;
    const cells = this.sheets.get(place.sheetId) ?? new Map<string, Kept>();
    for (const [cell, kept] of [...cells]) if (kept.anchor === anchor) cells.delete(cell);
    for (const { row, column, error, message } of sentences) {
      cells.set(`${place.row + row},${place.column + column}`, { anchor, error, message });
    }
    if (cells.size > 0) this.sheets.set(place.sheetId, cells);
    else this.sheets.delete(place.sheetId);
  }

  /** Only while the cell shows that very error. */
  get(sheetId: string, row: number, column: number, error: string): string | undefined {
    const kept = this.sheets.get(sheetId)?.get(`${row},${column}`);
    return kept?.error === error ? kept.message : undefined;
  }

  forgetSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }
}
