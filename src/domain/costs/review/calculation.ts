import { onCommonScale } from "../decimal";

/** An exact share: numerator ÷ denominator. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** So much of so much: 383 of 1 172 m². */
export interface Step {
  readonly part: number;
  readonly of: number;
  /** "m²", "dagar", "%"; empty where none is written. */
  readonly unit: string;
}

/** The pieces are added, the steps of each multiplied; without steps it is the whole amount. */
export type Calculation = readonly (readonly Step[])[];

/** The exact share that a calculation comes to. */
export function shareIn(calculation: Calculation): Fraction {
  let sum: Fraction = { numerator: 0n, denominator: 1n };
  for (const steps of calculation) {
    let product: Fraction = { numerator: 1n, denominator: 1n };
    for (const { part, of } of steps) {
      const [numerator, denominator] = onCommonScale([part, of]).wholes as [bigint, bigint];
      product = {
        numerator: product.numerator * numerator,
        denominator: product.denominator * denominator,
      };
    }
    sum = {
      numerator: sum.numerator * product.denominator + product.numerator * sum.denominator,
      denominator: sum.denominator * product.denominator,
    };
  }
  return sum;
}

/** Whether two calculations say the same, however their numbers and units are written. */
export const sameCalculation = (one: Calculation, other: Calculation): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The calculation with each step changed. */
export const withSteps = (
  calculation: Calculation,
  change: (step: Calculation[number][number]) => Calculation[number][number],
): Calculation => calculation.map((steps) => steps.map(change));
