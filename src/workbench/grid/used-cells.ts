import type { ICellData, Worksheet } from "@univerjs/core";
import { boundingRect, contains } from "../ground/rect";
import type { Rect } from "../host/book";
import { shownValue } from "./cell-content";
import { keptFormula } from "./stored-results";

/** What array formulas fill, by row and column. */
export type SpilledCells = Record<number, Record<number, ICellData | undefined> | undefined> | undefined;

/** The smallest rectangle around all cells of a sheet that are not empty, within `within` if given. */
export function usedRect(worksheet: Worksheet, spilled: SpilledCells, within?: Rect): Rect | null {
  let used: Rect | null = null;
  eachUsed(worksheet, spilled, (row, column) => {
    if (within && !contains(within, row, column)) return;
    if (used && contains(used, row, column)) return;
    used = used
      ? boundingRect(used, { row, column, rows: 1, columns: 1 })
      : { row, column, rows: 1, columns: 1 };
  });
  return used;
}

/** From above, for each row with something in it, the cells from the first to the last. */
export function usedRows(worksheet: Worksheet, spilled: SpilledCells): Rect[] {
  const rows = new Map<number, { first: number; last: number }>();
  eachUsed(worksheet, spilled, (row, column) => {
    const known = rows.get(row);
    if (!known) rows.set(row, { first: column, last: column });
    else if (column < known.first) known.first = column;
    else if (column > known.last) known.last = column;
  });
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { first, last }]) => ({ row, column: first, rows: 1, columns: last - first + 1 }));
}

function eachUsed(
  worksheet: Worksheet,
  spilled: SpilledCells,
  add: (row: number, column: number) => void,
): void {
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    const holds = cell && (cell.f || cell.si || keptFormula(cell) !== undefined || shownValue(cell) !== null);
    if (holds) add(row, column);
  });
  for (const [row, cells] of Object.entries(spilled ?? {})) {
    for (const column of Object.keys(cells ?? {})) add(Number(row), Number(column));
  }
}
