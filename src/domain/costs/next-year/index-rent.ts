import { fractionAsNumber, onCommonScale, roundedQuotient } from "../decimal";
import { compact, wholeUnits, type Ore } from "../money";

export interface IndexClause {
  /** The rent that the index is counted on, in kronor. */
  readonly baseRent: number;
  /** The index that the base rent belongs to; more than zero. */
  readonly baseIndex: number;
  /** The index of the year, of the same series and base year; more than zero. */
  readonly index: number;
  /** The part of the rent that follows the index, 0–1. */
  readonly indexedPart: number;
  /** The rent is never below this amount, in kronor. */
  readonly atLeast?: number | undefined;
}

/**
 * Rent by an index clause, to the öre: base rent × (1 + indexed part × (index ÷ base index − 1)), a half öre away from
 * zero, and never below the lowest rent where one is given. Both index values are the user's own: statistical series
 * are revised and change their base year.
 */
export function indexedRent({ baseRent, baseIndex, index, indexedPart, atLeast }: IndexClause): Ore {
  const { wholes, scale } = onCommonScale([baseRent, baseIndex, index, indexedPart]);
  const [rent, from, to, part] = wholes as [bigint, bigint, bigint, bigint];
  const one = 10n ** BigInt(scale);
  // Over the denominator one × one × from; the last "one" is the rent's own scale.
  const indexed = compact(roundedQuotient(100n * rent * (from * one + part * (to - from)), from * one * one));
  if (atLeast === undefined) return indexed;
  const lowest = wholeUnits(atLeast);
  return indexed < lowest ? lowest : indexed;
}

/**
 * What a rent is multiplied by under an index clause: 1 + indexed part × (index ÷ base index − 1). To be shown; the rent
 * itself is worked out exactly, without this number in between.
 */
export function indexFactor({
  baseIndex,
  index,
  indexedPart,
}: Omit<IndexClause, "baseRent" | "atLeast">): number {
  const { wholes, scale } = onCommonScale([baseIndex, index, indexedPart]);
  const [from, to, part] = wholes as [bigint, bigint, bigint];
  const one = 10n ** BigInt(scale);
  return fractionAsNumber(from * one + part * (to - from), from * one);
}

/** [rule] Further than this an index of prices hardly moves from one year to the next. */
const likely = { least: 0.95, most: 1.12 } as const;

/**
 * Whether two index values hardly are this year's and next year's of one series: a fall speaks for values of different
 * base years, a great rise for a base index that is older than the amount that it is applied to.
 */
export function doubtfulIndex(baseIndex: number, index: number): "fall" | "rise" | undefined {
  if (index < baseIndex * likely.least) return "fall";
  return index > baseIndex * likely.most ? "rise" : undefined;
}
