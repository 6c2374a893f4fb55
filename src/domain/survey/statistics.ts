import { highestRating, lowestRating } from "./answers";
import { toNumber, type Fraction } from "./fraction";
import type { Tally } from "./tally";

/** A mean of ratings on a scale from 0 to 100: (mean − 1) × 25. */
export function index({ numerator, denominator }: Fraction): number {
  const full = 100 / (highestRating - lowestRating);
  return toNumber({ numerator: full * (numerator - lowestRating * denominator), denominator });
}

/** The share of the answers that lie from one rating to another, both included: 0–1. */
export function share({ n, perRating }: Tally, from: number, to: number): number {
  let count = 0;
  for (let rating = from; rating <= to; rating++) count += perRating[rating - lowestRating] as number;
  return count / n;
}

/** The middle answer when they stand in order; halfway between the two in the middle where their number is even. */
export function median(tally: Tally): number {
  const { n } = tally;
  return (answerInOrder(tally, Math.ceil(n / 2)) + answerInOrder(tally, Math.floor(n / 2) + 1)) / 2;
}

/** The answer that stands at `position`, counted from 1, when they stand in order. */
function answerInOrder({ perRating }: Tally, position: number): number {
  let before = 0;
  for (let rating = lowestRating; rating < highestRating; rating++) {
    before += perRating[rating - lowestRating] as number;
    if (position <= before) return rating;
  }
  return highestRating;
}

/**
 * Sample variance (divided by n − 1), for n of at least 2. From whole numbers, so that answers that are all the same
 * give exactly 0.
 */
export function variance({ n, sum, perRating }: Tally): number {
  const squares = perRating.reduce((total, count, at) => total + count * (lowestRating + at) ** 2, 0);
  return (n * squares - sum * sum) / (n * (n - 1));
}

/** Sample standard deviation, the same as Excel's STDEV.S, for n of at least 2. */
export const standardDeviation = (tally: Tally): number => Math.sqrt(variance(tally));
