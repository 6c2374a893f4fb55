import type { Area } from "../address";

export interface CellChange {
  /** Within the range. */
  readonly row: number;
  readonly column: number;
  readonly value: number | string | boolean;
}

/** Changes some cells of a range and leaves the others: Excel passes over a null. Queued. */
export function changeCells(
  range: Excel.Range,
  { rows, columns }: Pick<Area, "rows" | "columns">,
  property: "formulas" | "numberFormat",
  changes: readonly CellChange[],
): void {
  if (changes.length === 0) return;
  const cells = Array.from({ length: rows }, () => Array<CellChange["value"] | null>(columns).fill(null));
  for (const { row, column, value } of changes) (cells[row] as (typeof cells)[number])[column] = value;
  range[property] = cells;
}
