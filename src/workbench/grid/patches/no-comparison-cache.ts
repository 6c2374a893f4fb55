import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * The engine remembers, for the length of a pass, which cells of a column hold which value, and answers `range = value`
 * from that. What it remembers is wrong where formulas of one pass look at the same column by different ranges (seen: a
 * row of a SUMPRODUCT left out after a sheet was renamed), and keeping it costs more than it saves. So it remembers
 * nothing, and every comparison looks at the cells.
 */
const nothing = { rowsInCache: [], rowsNotInCache: [] };

Object.assign(CELL_INVERTED_INDEX_CACHE, {
  canUseCache: () => nothing,
  set: () => undefined,
  setContinueBuildingCache: () => undefined,
});
