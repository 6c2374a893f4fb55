/** An exact share of whole numbers, so that a mean is rounded once, when it is shown. `denominator` is positive. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The nearest number. */
export const toNumber = ({ numerator, denominator }: Fraction): number => numerator / denominator;

/** Rounded to one decimal, half up: 2,45 gives 2,5. Exact, because it never leaves the whole numbers. */
export function tenths({ numerator, denominator }: Fraction): Fraction {
  return { numerator: Math.floor((20 * numerator + denominator) / (2 * denominator)), denominator: 10 };
}

/** `a` less `b`. Whole numbers throughout: means of up to a million answers stay far below 2^53. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}
