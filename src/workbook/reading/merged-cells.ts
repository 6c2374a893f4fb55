import type { Area } from "../address";

/** Cells that are one, whose first lies in what is asked about; by the ranges that were asked about. One request. */
export async function mergedCells(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<Area[][]> {
  const asked = ranges.map((range) => {
    const merged = range.getMergedAreasOrNullObject();
    merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return merged;
  });
  await context.sync();
  return asked.map((merged) =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          row: rowIndex,
          column: columnIndex,
          rows: rowCount,
          columns: columnCount,
        })),
  );
}
