import type { Area } from "../../address";
import { supports } from "../../host";
import { mergedCells } from "../../reading/merged-cells";

/** Cells of a sheet that are one: the areas whose first cell lies in what is read. */
export async function readMerged(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
): Promise<Area[]> {
  if (!supports("ExcelApi", "1.13")) throw new Error("ExcelApi 1.13");
  if (rows * columns === 0) return [];
  const [merged = []] = await mergedCells(context, [sheet.getRangeByIndexes(row, column, rows, columns)]);
  return merged.filter((area) => area.rows * area.columns > 1);
}
