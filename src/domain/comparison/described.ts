/** The five figures above a column of a comparison: the same that COUNT, MIN, MEDIAN, AVERAGE and MAX give. */
export interface Described {
  readonly count: number;
  readonly lowest: number;
  readonly median: number;
  readonly mean: number;
  readonly highest: number;
}

/**
 * Describes the values of one indicator, missing ones left out before.
 *
 * The median is the middle value, or the mean of the two in the middle (quantile type 7, as Excel's MEDIAN).
 *
 * @returns undefined for no values at all
 */
export function described(values: readonly number[]): Described | undefined {
  if (values.length === 0) return undefined;
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)] as number, sorted[Math.ceil(middle)] as number];
  return {
    count: sorted.length,
    lowest: sorted[0] as number,
    median: below === above ? below : (below + above) / 2,
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    highest: sorted[sorted.length - 1] as number,
  };
}
