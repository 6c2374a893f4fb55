/** What a row for all the others gives of them: their sum, their mean, or something that they do not give. */
type AggregateKind = "sum" | "mean" | "neither";

/**
 * Compares an aggregate's value with its parts. A value that is shown with fewer decimals counts as equal when it is the
 * rounded one.
 *
 * @returns undefined where there are no parts to compare with
 */
export function aggregateKind(value: number, parts: readonly number[]): AggregateKind | undefined {
  if (parts.length === 0) return undefined;
  const sum = parts.reduce((total, part) => total + part, 0);
  if (isRounded(value, sum)) return "sum";
  return isRounded(value, sum / parts.length) ? "mean" : "neither";
}

function isRounded(shown: number, exact: number): boolean {
  const [, decimals = ""] = String(shown).split(".");
  return Math.abs(shown - exact) <= 0.5 * 10 ** -decimals.length + 1e-9 * Math.max(1, Math.abs(exact)) * 1e-3;
}
