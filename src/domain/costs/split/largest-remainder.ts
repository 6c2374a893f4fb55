import { compact, negated, type Ore } from "../money";
import type { Shares } from "./shares";

/**
 * Splits a whole number of units in whole units by the method of the largest remainder (Hare–Niemeyer): everyone gets
 * the whole units of an exact quota, and those that are left over go to the largest remainders, one each, ties to the
 * one that stands first. The parts always sum to the amount. A credit is split as its absolute value and negated.
 *
 * @param into where to put the parts; made when left out, reused where many amounts are split
 */
export function split(
  amount: Ore,
  shares: Shares,
  into: Ore[] = new Array<Ore>(shares.numerators.length),
): Ore[] {
  if (amount < 0) {
    split(negated(amount), shares, into);
    for (let index = 0; index < into.length; index++) into[index] = negated(into[index] as Ore);
    return into;
  }
  return typeof amount === "number" && shares.plain
    ? splitPlain(amount, shares.plain, into)
    : splitExactly(amount, shares, into);
}

/** The method in whole numbers of any size. @param amount zero or more */
export function splitExactly(
  amount: Ore,
  { numerators, denominator }: Shares,
  into: Ore[] = new Array<Ore>(numerators.length),
): Ore[] {
  const whole = BigInt(amount);
  const parts: bigint[] = [];
  const remainders: bigint[] = [];
  let left = whole;
  for (const numerator of numerators) {
    const product = whole * numerator;
    const part = product / denominator;
    parts.push(part);
    remainders.push(product - part * denominator);
    left -= part;
  }
  const order = remainders.map((_, index) => index);
  order.sort((a, b) => {
    const [first, second] = [remainders[a] as bigint, remainders[b] as bigint];
    return first > second ? -1 : first < second ? 1 : a - b;
  });
  for (const index of order.slice(0, Number(left))) parts[index] = (parts[index] as bigint) + 1n;
  parts.forEach((part, index) => (into[index] = compact(part)));
  return into;
}

/** Room for the remainders of the split under way: one is enough, since nothing here waits. */
let remainders = new Float64Array(64);

/** With this many parts or fewer, looking through them for each left-over unit is quicker than sorting. */
const fewParts = 32;

const exactBelow = 2 ** 53;

/**
 * The same in plain numbers, several times faster (test/bench/costs.ts), and identical (test/domain/costs proves it
 * against splitExactly). Every step is exact: with amount = k × denominator + rest, a quota is k × numerator, which is
 * at most the amount, plus rest × numerator ÷ denominator, whose product is below 2⁵³ or taken in two halves.
 */
function splitPlain(
  amount: number,
  { numerators, denominator }: NonNullable<Shares["plain"]>,
  into: Ore[],
): Ore[] {
  const count = numerators.length;
  if (remainders.length < count) remainders = new Float64Array(2 * count);
  const rest = amount % denominator;
  const times = (amount - rest) / denominator;
  const fits = rest * denominator < exactBelow;
  let left = amount;
  for (let index = 0; index < count; index++) {
    const numerator = numerators[index] as number;
    const product = rest * numerator;
    // At most one too large or too small; the remainder, which is exact, tells.
    let part = Math.floor(product / denominator);
    let remainder = fits
      ? product - part * denominator
      : productDifference(rest, numerator, part, denominator);
    if (remainder < 0) {
      part--;
      remainder += denominator;
    } else if (remainder >= denominator) {
      part++;
      remainder -= denominator;
    }
    part += times * numerator;
    into[index] = part;
    remainders[index] = remainder;
    left -= part;
  }
  if (left > 0) handOut(left, count, into);
  return into;
}

/** One unit each to the largest remainders, the first on ties. */
function handOut(left: number, count: number, into: Ore[]): void {
  if (count > fewParts) {
    const order = Array.from({ length: count }, (_, index) => index);
    order.sort((a, b) => (remainders[b] as number) - (remainders[a] as number) || a - b);
    for (let rank = 0; rank < left; rank++) {
      const index = order[rank] as number;
      into[index] = (into[index] as number) + 1;
    }
    return;
  }
  for (; left > 0; left--) {
    let largest = 0;
    for (let index = 1; index < count; index++) {
      if ((remainders[index] as number) > (remainders[largest] as number)) largest = index;
    }
    into[largest] = (into[largest] as number) + 1;
    remainders[largest] = -1;
  }
}

/**
 * a × b − c × d, exactly, for whole numbers up to 2⁵⁰ whose products differ by less than 2⁵²: each product is taken
 * as its rounded value and the error of that rounding (Dekker 1971).
 */
function productDifference(a: number, b: number, c: number, d: number): number {
  const first = a * b;
  const second = c * d;
  return first - second + (productError(a, b, first) - productError(c, d, second));
}

const splitter = 2 ** 27 + 1;

function productError(a: number, b: number, product: number): number {
  const aBig = splitter * a - (splitter * a - a);
  const bBig = splitter * b - (splitter * b - b);
  const aSmall = a - aBig;
  const bSmall = b - bBig;
  return aSmall * bSmall - (product - aBig * bBig - aSmall * bBig - aBig * bSmall);
}

/**
 * The largest remainder for quotas of either sign: total × numerator ÷ denominator, where the numerators sum to the
 * denominator. The parts sum to the total.
 */
export function signedSplit(total: bigint, numerators: readonly bigint[], denominator: bigint): Ore[] {
  const sign = denominator < 0n ? -1n : 1n;
  const under = sign * denominator;
  const parts: bigint[] = [];
  const remainders: bigint[] = [];
  let left = total;
  for (const numerator of numerators) {
    const product = sign * total * numerator;
    const rest = ((product % under) + under) % under;
    parts.push((product - rest) / under);
    remainders.push(rest);
    left -= parts.at(-1) as bigint;
  }
  const order = remainders.map((_, index) => index);
  order.sort((a, b) => {
    const [first, second] = [remainders[a] as bigint, remainders[b] as bigint];
    return first > second ? -1 : first < second ? 1 : a - b;
  });
  for (const index of order.slice(0, Number(left))) parts[index] = (parts[index] as bigint) + 1n;
  return parts.map(compact);
}

/**
 * A total divided as several lines are on the whole: their shares weighed by their amounts, credits against costs. Where
 * the amounts sum to nothing they are weighed by size, and where all are nothing alike.
 */
export function splitAs(
  total: Ore,
  lines: readonly { readonly amount: Ore; readonly shares: Shares }[],
): Ore[] {
  const [only] = lines;
  if (lines.length === 1 && only) return split(total, only.shares);
  const sizes = lines.map(({ amount }) => BigInt(amount));
  const add = (all: readonly bigint[]): bigint => all.reduce((sum, one) => sum + one, 0n);
  const weights =
    add(sizes) !== 0n
      ? sizes
      : sizes.some((size) => size !== 0n)
        ? sizes.map((size) => (size < 0n ? -size : size))
        : sizes.map(() => 1n);
  const denominator = lines.reduce(
    (multiple, { shares }) => leastCommonMultiple(multiple, shares.denominator),
    1n,
  );
  const numerators = (only?.shares.numerators ?? []).map((_, party) =>
    lines.reduce(
      (sum, { shares }, index) =>
        sum +
        (weights[index] as bigint) *
          (shares.numerators[party] as bigint) *
          (denominator / shares.denominator),
      0n,
    ),
  );
  return signedSplit(BigInt(total), numerators, add(weights) * denominator);
}

function leastCommonMultiple(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return (one / a) * other;
}
