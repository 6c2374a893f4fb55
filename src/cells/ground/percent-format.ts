/** What a number format's sections hold beside marks for digits: texts in quotes, single letters behind a stroke, colours. */
const texts = /"[^"]*"?|[\\_*].|\[[^\]]*\]/g;

/** Whether a cell with the format shows its number in per cent: 1 as 100 %. A sign in quotes is only shown. */
export const isPercentFormat = (format: unknown): boolean =>
  typeof format === "string" && format.includes("%") && format.replace(texts, "").includes("%");

/** Which cells of a range are shown in per cent, by row and column. */
export type PercentCells = readonly (readonly boolean[])[];

/** Those of a range, by its cells' formats; undefined where there are none. */
export function percentCells(formats: readonly (readonly unknown[])[]): PercentCells | undefined {
  const found = formats.map((row) => row.map(isPercentFormat));
  return found.some((row) => row.includes(true)) ? found : undefined;
}
