import { impossible } from "../../refusal";
import { fractionAsNumber, onCommonScale } from "../decimal";

/**
 * Shares that sum to exactly one: numerators over a common denominator, in lowest terms. Where they fit, they are also
 * kept as plain numbers, which arithmetic is many times faster with and still exact (see largest-remainder.ts).
 */
export interface Shares {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  readonly plain?: { readonly numerators: readonly number[]; readonly denominator: number };
}

/** Denominators up to this size are kept as plain numbers. */
const largestPlainDenominator = 2 ** 50;

/**
 * Each weight's share of the sum of the weights.
 *
 * @param weights finite numbers, zero or more, read as the decimals that Excel shows
 * @throws a refusal ("impossible") when all weights are zero
 */
export const sharesOf = (weights: readonly number[]): Shares => sharesOfWholes(onCommonScale(weights).wholes);

/** The same for weights that are whole numbers. */
export function sharesOfWholes(weights: readonly bigint[]): Shares {
  let sum = 0n;
  for (const weight of weights) sum += weight;
  if (sum === 0n) throw impossible("Alla vikter är noll, så det finns inget att fördela efter.");
  return inLowestTerms(weights, sum);
}

/**
 * Equal shares for groups, and within each group by weight: weight ÷ the group's sum ÷ the number of groups.
 *
 * @param weights whole numbers, zero or more; those of each group sum to more than zero
 * @param groupOf the group of each; undefined for one that has no share
 */
export function sharesByGroup(weights: readonly bigint[], groupOf: readonly (number | undefined)[]): Shares {
  const sums = new Map<number, bigint>();
  groupOf.forEach((group, index) => {
    if (group !== undefined) sums.set(group, (sums.get(group) ?? 0n) + (weights[index] as bigint));
  });
  let multiple = 1n;
  for (const sum of sums.values()) multiple *= sum / greatestCommonDivisor(multiple, sum);
  const numerators = groupOf.map((group, index) =>
    group === undefined ? 0n : (weights[index] as bigint) * (multiple / (sums.get(group) as bigint)),
  );
  return inLowestTerms(numerators, multiple * BigInt(sums.size));
}

/** Shares that each count for a part of the whole, such as a piece of a year: Σ part × share ÷ Σ parts, exactly. */
export function combined(parts: readonly { readonly weight: bigint; readonly shares: Shares }[]): Shares {
  const only = parts[0];
  if (parts.length === 1 && only) return only.shares;
  let whole = 0n;
  let multiple = 1n;
  for (const { weight, shares } of parts) {
    whole += weight;
    multiple *= shares.denominator / greatestCommonDivisor(multiple, shares.denominator);
  }
  const numerators = (only?.shares.numerators ?? []).map((_, index) =>
    parts.reduce(
      (sum, { weight, shares }) =>
        sum + weight * (shares.numerators[index] as bigint) * (multiple / shares.denominator),
      0n,
    ),
  );
  return inLowestTerms(numerators, whole * multiple);
}

/** The share as the nearest number, 0–1. */
export const shareAsNumber = ({ numerators, denominator }: Shares, index: number): number =>
  fractionAsNumber(numerators[index] as bigint, denominator);

function inLowestTerms(numerators: readonly bigint[], denominator: bigint): Shares {
  let divisor = denominator;
  for (const numerator of numerators) {
    if (divisor === 1n) break;
    divisor = greatestCommonDivisor(numerator, divisor);
  }
  const reduced = divisor === 1n ? numerators : numerators.map((numerator) => numerator / divisor);
  const below = denominator / divisor;
  return below <= largestPlainDenominator
    ? {
        numerators: reduced,
        denominator: below,
        plain: { numerators: reduced.map(Number), denominator: Number(below) },
      }
    : { numerators: reduced, denominator: below };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
