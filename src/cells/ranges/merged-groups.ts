import { isEmpty, type Cell } from "../ground/cell";
import type { RangeArea } from "./plain-range";

/** A group's name that is merged over its rows stands in the first of them and is meant in all. */
export function withGroupsFilled(
  cells: readonly (readonly Cell[])[],
  area: RangeArea,
  mergedAreas: readonly RangeArea[],
): { readonly cells: readonly (readonly Cell[])[]; readonly merged: number } {
  const filled = cells.map((row) => [...row]);
  let merged = 0;
  for (const { row, column, rows, columns } of mergedAreas) {
    const [first, at] = [row - area.row, column - area.column];
    if (columns > 1 || first < 1 || at < 0 || at >= area.columns || isEmpty(filled[first]?.[at])) continue;
    for (const line of filled.slice(first + 1, first + rows)) {
      line[at] = filled[first]?.[at];
      merged++;
    }
  }
  return { cells: merged === 0 ? cells : filled, merged };
}
