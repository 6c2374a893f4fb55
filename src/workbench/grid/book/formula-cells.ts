import type { ICellData, IUnitRange, Nullable } from "@univerjs/core";
import type { CellPlace } from "../calculation/cell-runtime";
import type { OpenWorkbook } from "./open-workbook";

/** The cells of the book that hold formulas. */
export class FormulaCells {
  constructor(private readonly open: OpenWorkbook) {}

  where(wanted: (formula: string) => boolean, sheetId?: string): CellPlace[] {
    const places: CellPlace[] = [];
    for (const sheet of this.open.sheets()) {
      if (sheetId !== undefined && sheet.id !== sheetId) continue;
      this.each(sheet.id, (formula, row, column) => {
        if (wanted(formula)) places.push({ unitId: this.open.id, sheetId: sheet.id, row, column });
      });
    }
    return places;
  }

  rewrite(rewritten: (formula: string) => string): void {
    for (const sheet of this.open.sheets()) {
      this.each(sheet.id, (formula, row, column) => {
        const now = rewritten(formula);
        if (now !== formula) sheet.write({ row, column, rows: 1, columns: 1 }, [[now]]);
      });
    }
  }

  private each(sheetId: string, visit: (formula: string, row: number, column: number) => void): void {
    const sheet = this.open.sheet(sheetId);
    this.open.workbook
      .getSheetBySheetId(sheetId)
      ?.getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        const formula = cell?.f || cell?.si ? sheet.formula(row, column) : undefined;
        if (formula) visit(formula, row, column);
      });
  }
}

export const cellRange = ({ unitId, sheetId, row, column }: CellPlace): IUnitRange => ({
  unitId,
  sheetId,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});
