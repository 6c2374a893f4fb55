import type { ErrorCode } from "../host";
import type { CellInView, GridView } from "../grid/view/grid-view";
import { isCellError } from "../grid/cell-content";
import type { Texts } from "./page-text";

/** Shows the sentence of a cell's error when the pointer rests on the cell, and when the cell is selected. */
export class ErrorTips {
  private shown: "pointer" | "selection" | undefined;

  constructor(
    private readonly grid: GridView,
    private readonly readOut: HTMLElement,
    private readonly texts: () => Texts,
  ) {
    grid.onHover((cell) => this.pointed(cell));
    grid.book.on((event) => {
      if (event.kind === "selection" || event.kind === "calculated") this.selected();
    });
  }

  private pointed(cell: CellInView | undefined): void {
    const error = cell && this.errorAt(cell);
    if (cell && error) {
      this.grid.showTip(cell, error.code, error.sentence);
      this.shown = "pointer";
    } else if (this.shown === "pointer") {
      this.hide();
      this.selected();
    }
  }

  private selected(): void {
    const { sheetId, rect } = this.grid.book.selection();
    const cell = { sheetId, row: rect.row, column: rect.column };
    const error = rect.rows === 1 && rect.columns === 1 ? this.errorAt(cell) : undefined;
    const spoken = error ? this.texts().errorIn(address(cell), error.code, error.sentence) : "";
    if (this.readOut.textContent !== spoken) this.readOut.textContent = spoken;
    if (error && error.code !== "#BUSY!") {
      this.grid.showTip(cell, error.code, error.sentence);
      this.shown = "selection";
    } else if (this.shown === "selection") this.hide();
  }

  private hide(): void {
    this.grid.hideTip();
    this.shown = undefined;
  }

  private errorAt({ sheetId, row, column }: CellInView): { code: ErrorCode; sentence: string } | undefined {
    const sheet = this.grid.book.sheets().find((candidate) => candidate.id === sheetId);
    const value = sheet?.values({ row, column, rows: 1, columns: 1 })[0]?.[0];
    if (!isCellError(value)) return undefined;
    return { code: value.error, sentence: value.message ?? this.texts().plainErrors[value.error] };
  }
}

function address({ row, column }: CellInView): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
