import { toRange } from "../univer-range";
import type { IUnitRange } from "@univerjs/core";
import type { IFormulaCurrentConfigService } from "@univerjs/engine-formula";
import type { Rect } from "../../host/book";
import type { CellPlace } from "../calculation/cell-runtime";

/** Formulas that spill into what they themselves refer to would follow each other for ever. */
const longest = 25;

/**
 * Formulas that read what a formula spills which reads what another one spills. A pass of the engine has two rounds: what
 * has changed, and what refers to cells that were spilled in the first one. What refers to cells that are spilled in the
 * second one is left with what they held before; so it has to be calculated in a pass of its own.
 */
export class SpillChains {
  private isSecondRound = false;
  private spilled: IUnitRange[] = [];
  private passes = 0;

  constructor(config: IFormulaCurrentConfigService) {
    const load = config.loadDirtyRangesAndExcludedCell.bind(config);
    config.loadDirtyRangesAndExcludedCell = (...given) => {
      this.isSecondRound = true;
      load(...given);
    };
  }

  /** A formula in the first cell has filled these. */
  add({ unitId, sheetId }: CellPlace, { row, column, rows, columns }: Rect): void {
    if (!this.isSecondRound) return;
    // Without the first cell: the formula that stands there has been calculated.
    const parts: Rect[] = [
      { row: row + 1, column, rows: rows - 1, columns },
      { row, column: column + 1, rows: 1, columns: columns - 1 },
    ];
    for (const part of parts) {
      if (part.rows > 0 && part.columns > 0) this.spilled.push({ unitId, sheetId, range: toRange(part) });
    }
  }

  /** After each pass: the cells whose readers are behind. */
  take(): IUnitRange[] {
    const { spilled } = this;
    this.spilled = [];
    this.isSecondRound = false;
    this.passes = spilled.length > 0 ? this.passes + 1 : 0;
    return this.passes > longest ? [] : spilled;
  }
}
