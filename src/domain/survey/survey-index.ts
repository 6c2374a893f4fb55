import type { FactorFigures } from "./factor-figures";

/**
 * One figure for a whole survey: the mean of the indices that the factor table publishes, 0–100. Built from published
 * figures only, so it tells nothing that they do not. Undefined when none is published.
 */
export function surveyIndex(factors: readonly FactorFigures[]): number | undefined {
  const published = factors.flatMap(({ index }) => (typeof index === "number" ? [index] : []));
  if (published.length === 0) return undefined;
  return published.reduce((total, index) => total + index, 0) / published.length;
}
