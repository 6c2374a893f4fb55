import type { Area } from "../address";
import { supports } from "../host";
import { mergedCells } from "../reading/merged-cells";

/**
 * The merged cells of some sheets, in a request of their own: they came with ExcelApi 1.13, and Excel fails to tell of more
 * than 512 in a range. Where it does not tell of a sheet, none are known of it, and it is read as it would be without any.
 */
export async function mergedOnSheets(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<readonly (readonly Area[])[]> {
  if (ranges.length === 0 || !supports("ExcelApi", "1.13")) return ranges.map(() => []);
  const together = await mergedIn(context, ranges);
  if (together || ranges.length === 1) return together ?? [[]];
  const one: (readonly Area[])[] = [];
  for (const range of ranges) one.push((await mergedIn(context, [range]))?.[0] ?? []);
  return one;
}

async function mergedIn(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<Area[][] | undefined> {
  try {
    return await mergedCells(context, ranges);
  } catch {
    return undefined;
  }
}
