/**
 * Exact fractions and the largest remainder written apart from the product, straight from the rule and slowly: what
 * the tests hold the product's arithmetic against.
 */

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const fraction = (over: bigint, under = 1n): Fraction =>
  under < 0n ? { over: -over, under: -under } : { over, under };
export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
export const dividedBy = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over);
export const compared = (a: Fraction, b: Fraction): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const zero = fraction(0n);
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, zero);

/** The decimal that Excel shows for a number: its first fifteen significant digits. */
export function shown(value: number): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(value.toPrecision(15));
  if (!match) throw new Error(`no decimal: ${value}`);
  const [, sign, whole, decimals = "", exponent = "0"] = match;
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return power >= 0 ? fraction(digits * 10n ** BigInt(power)) : fraction(digits, 10n ** BigInt(-power));
}

/** Half away from zero. */
export function rounded({ over, under }: Fraction): bigint {
  const size = over < 0n ? -over : over;
  const whole = size / under;
  const up = 2n * (size - whole * under) >= under ? 1n : 0n;
  return over < 0n ? -(whole + up) : whole + up;
}

export const floor = ({ over, under }: Fraction): bigint => {
  const whole = over / under;
  return over < 0n && whole * under !== over ? whole - 1n : whole;
};

/** Largest remainder of a whole amount over exact shares that sum to one. */
export function largestRemainder(amount: bigint, shares: readonly Fraction[]): bigint[] {
  if (amount < 0n) return largestRemainder(-amount, shares).map((part) => -part);
  const quotas = shares.map((share) => times(share, fraction(amount)));
  const parts = quotas.map(floor);
  const rest = quotas.map((quota, index) => plus(quota, fraction(-(parts[index] as bigint))));
  let left = amount - parts.reduce((total, part) => total + part, 0n);
  const given = new Set<number>();
  while (left > 0n) {
    let best = -1;
    rest.forEach((one, index) => {
      if (!given.has(index) && (best < 0 || compared(one, rest[best] as Fraction) > 0)) best = index;
    });
    given.add(best);
    parts[best] = (parts[best] as bigint) + 1n;
    left -= 1n;
  }
  return parts;
}

export function sharesByWeight(weights: readonly Fraction[]): Fraction[] {
  const total = sum(weights);
  return weights.map((weight) => dividedBy(weight, total));
}
