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

/** How many rules colour the cells by what they hold. */
export async function countConditionalFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
): Promise<number> {
  if (!supports("ExcelApi", "1.6")) throw new Error("ExcelApi 1.6");
  if (rows * columns === 0) return 0;
  const count = sheet.getRangeByIndexes(row, column, rows, columns).conditionalFormats.getCount();
  await context.sync();
  // oxlint-disable-next-line office-addins/load-object-before-read -- what a method answers is filled by the request itself
  return count.value;
}
