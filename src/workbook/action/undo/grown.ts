import { areaAddress, cellAddress, splitAddress } from "../../address";
import { addedArea, grownArea } from "../before/before-growth";
import { changeCells, type CellChange } from "../change-cells";
import type { JournalEntry } from "../journal";
import { cellsFromExcel, isFormula, type PlannedCell } from "../plan/cell-input";
import type { PlannedGrowth } from "../plan/plan";
import { ActionRefused } from "../refused";

/** A table that an action made longer, as it stands now. */
export interface PresentGrowth {
  /** It reaches as far as the action made it. */
  readonly isGrown: boolean;
  /** What stands in the rows that came. */
  readonly added: readonly (readonly PlannedCell[])[];
}

/** In the order of an entry's; nothing for a table that is gone. */
export type PresentGrowths = readonly (PresentGrowth | undefined)[];

export interface LoadedGrown {
  readonly asked: PlannedGrowth;
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  readonly added: Excel.Range;
}

/** Queued, not sent. */
export function loadGrown(workbook: Excel.Workbook, asked: PlannedGrowth): LoadedGrown {
  const table = workbook.tables.getItemOrNullObject(asked.table);
  table.load({ name: true });
  const whole = table.getRange();
  whole.load({ address: true, rowHidden: true });
  const sheet = workbook.worksheets.getItemOrNullObject(asked.sheet);
  const added = sheet.getRange(areaAddress(addedArea(asked)));
  added.load({ formulas: true, values: true });
  return { asked, table, whole, added };
}

export function growthIn({ asked, table, whole, added }: LoadedGrown): PresentGrowth | undefined {
  if (table.isNullObject) return undefined;
  const { sheet, address } = splitAddress(whole.address);
  const isThere = sheet === asked.sheet;
  return {
    isGrown: isThere && address === areaAddress(grownArea(asked)),
    added: isThere ? cellsFromExcel(added.formulas, added.values) : [],
  };
}

/** The growths of an entry whose tables reach as far as the action made them. */
export const growthsToRestore = ({ grown = [] }: JournalEntry, present: PresentGrowths): PlannedGrowth[] =>
  grown.filter((_, index) => present[index]?.isGrown);

/** Queued: the table is as long as it was; what Excel has filled into the rows that came, its calculated columns, goes. */
export function restoreGrowth(
  { workbook }: Excel.RequestContext,
  growth: PlannedGrowth,
  added: PresentGrowth["added"],
): void {
  const area = addedArea(growth);
  const filled = added.flatMap((cells, row): CellChange[] =>
    cells.flatMap((cell, column) => (isFormula(cell) ? [{ row, column, value: "" }] : [])),
  );
  const sheet = workbook.worksheets.getItem(growth.sheet);
  changeCells(sheet.getRange(areaAddress(area)), area, "formulas", filled);
  workbook.tables.getItem(growth.table).resize(sheet.getRange(areaAddress(growth.area)));
}

/**
 * Whether the rows that came are still the table's last, with nothing in them but what the action wrote and what Excel fills.
 *
 * @throws ActionRefused
 */
export function checkGrown(present: PresentGrowths, { grown = [], writes }: JournalEntry): void {
  for (const [index, growth] of grown.entries()) {
    const now = present[index];
    if (!now) throw new ActionRefused({ kind: "table-gone", table: growth.table });
    const { row: top, column: left } = addedArea(growth);
    const { sheet } = growth;
    if (!now.isGrown) {
      throw new ActionRefused({
        kind: "rows-moved",
        table: growth.table,
        sheet,
        address: cellAddress(top, left),
      });
    }
    const ours = new Set(
      writes
        .filter((write) => write.sheet === sheet)
        .flatMap(({ area, cells }) =>
          cells.map(({ row, column }) => cellAddress(area.row + row, area.column + column)),
        ),
    );
    for (const [row, cells] of now.added.entries()) {
      for (const [column, cell] of cells.entries()) {
        const address = cellAddress(top + row, left + column);
        if (cell !== null && !isFormula(cell) && !ours.has(address)) {
          throw new ActionRefused({ kind: "changed", sheet, address });
        }
      }
    }
  }
}
