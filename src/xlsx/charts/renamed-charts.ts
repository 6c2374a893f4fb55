import type { CellsOnSheet, ChartContents } from "../ground/contents";
import type { SheetChanges } from "../formulas/sheet-names-in-formula";

/** A chart whose cells are named by the names that sheets have now; cells of a sheet that is gone are no longer named. */
export function followSheets(chart: ChartContents, changes: SheetChanges): ChartContents {
  if (changes.size === 0) return chart;
  const cells = (range: CellsOnSheet | undefined): CellsOnSheet | undefined => {
    const change = range && changes.get(range.sheet.toLowerCase());
    if (change === null) return undefined;
    return range && change !== undefined ? { ...range, sheet: change } : range;
  };
  return {
    ...chart,
    series: chart.series.map(({ nameCell, values, categories, ...series }) => {
      const now = { nameCell: cells(nameCell), values: cells(values), categories: cells(categories) };
      return {
        ...series,
        ...(now.nameCell && { nameCell: now.nameCell }),
        ...(now.values && { values: now.values }),
        ...(now.categories && { categories: now.categories }),
      };
    }),
  };
}
