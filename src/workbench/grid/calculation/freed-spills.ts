import { toRect } from "../univer-range";
import { sameRect } from "../../ground/rect";
import { type IObjectMatrixPrimitiveType, type IRange, type IUnitRange, ObjectMatrix } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";

const unbounded = { rows: Number.MAX_SAFE_INTEGER, columns: Number.MAX_SAFE_INTEGER };

/**
 * Cells that a spill filled before a pass and no longer fills after it. The engine calculates what refers to such cells
 * before it lets go of them, with what they held; so it has to be calculated once more.
 */
export class FreedSpills {
  private before = new Map<string, { readonly sheetId: string; readonly range: IRange }>();

  constructor(private readonly formulas: FormulaDataModel) {}

  /** After each pass: the places that were let go of in it. */
  take(unitId: string): IUnitRange[] {
    const after = this.spills(unitId);
    const freed: IUnitRange[] = [];
    for (const [anchor, { sheetId, range }] of this.before) {
      const now = after.get(anchor)?.range;
      if (now && sameRect(toRect(now, unbounded), toRect(range, unbounded))) continue;
      freed.push(...outside(range, now).map((rest) => ({ unitId, sheetId, range: rest })));
    }
    this.before = after;
    return freed;
  }

  /** Another workbook is open, in which what its file has stored fills cells already. */
  begin(unitId: string): void {
    this.before = this.spills(unitId);
  }

  private spills(unitId: string): Map<string, { readonly sheetId: string; readonly range: IRange }> {
    const found = new Map<string, { readonly sheetId: string; readonly range: IRange }>();
    for (const [sheetId, ranges] of Object.entries(this.formulas.getArrayFormulaRange()[unitId] ?? {})) {
      new ObjectMatrix<IRange>((ranges ?? {}) as IObjectMatrixPrimitiveType<IRange>).forValue(
        (row, column, range) => {
          found.set(`${sheetId}\n${row}\n${column}`, { sheetId, range: { ...range } });
        },
      );
    }
    return found;
  }
}

/** The part of `range` below and to the right of `now`, which begins in the same corner; without `now` all but the corner. */
function outside(range: IRange, now: IRange | undefined): IRange[] {
  const endRow = now?.endRow ?? range.startRow;
  const endColumn = now?.endColumn ?? range.startColumn;
  const parts: IRange[] = [];
  if (endRow < range.endRow) parts.push({ ...range, startRow: endRow + 1 });
  if (endColumn < range.endColumn) {
    parts.push({ ...range, startColumn: endColumn + 1, endRow: Math.min(endRow, range.endRow) });
  }
  return parts;
}
