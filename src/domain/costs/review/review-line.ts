import { fractionAsNumber, onCommonScale, roundedQuotient } from "../decimal";
import { compact, kronor, type Ore } from "../money";
import { daysIn } from "../split/period-pieces";
import { shareIn, withSteps, type Calculation, type Fraction } from "./calculation";
import { finding, type Finding, type OwnAnswer, type Unchecked } from "./what-the-receiver-checks";
import type { SpecificationLine as Line } from "./specification-line";

/**
 * A line by its own figures: the amount is the whole amount × the calculation in words, or × the share where there is no
 * calculation. It may be less than one öre from its exact part, as the öre that are left over go to somebody.
 */
export function reviewLine(line: Line): OwnAnswer {
  const { whole, amount, calculation } = line;
  const unchecked = uncheckedIn(line);
  if (unchecked || whole === undefined || amount === undefined) {
    return { findings: [], unchecked, expected: undefined };
  }
  const exact = calculation && shareIn(calculation);
  if (exact && exact.numerator > exact.denominator) {
    const found = finding(line, "calculation", {
      kind: "over-whole",
      stated: line.words,
      expected: undefined,
    });
    return { findings: [found], unchecked: undefined, expected: undefined };
  }
  const { isRight, expected } = partOf(whole, amount, exact ?? fractionOf(line.share as number), {
    share: exact ? 0 : line.shareTolerance,
  });
  const wrong = isRight
    ? []
    : [finding(line, "amount", { kind: "amount", stated: kronor(amount), expected: kronor(expected) })];
  return { findings: [...wrong, ...shareFinding(line, exact)], unchecked: undefined, expected };
}

function uncheckedIn({
  whole,
  amount,
  calculation,
  share,
  words,
  amountText,
  wholeText,
}: Line): Unchecked | undefined {
  if (amount === undefined) return amountText === "" ? "no-amount" : "amount-text";
  if (whole === undefined) return wholeText === "" ? "no-whole" : "whole-text";
  if (calculation || share !== undefined) return undefined;
  return words === "" ? "no-calculation" : "words";
}

/** What so much of the whole amount is, and whether the amount may be it. */
export function partOf(
  whole: Ore,
  amount: Ore,
  { numerator, denominator }: Fraction,
  tolerance: { readonly share: number } = { share: 0 },
): { isRight: boolean; expected: Ore } {
  const quota = BigInt(whole) * numerator;
  const apart = BigInt(amount) * denominator - quota;
  const size = apart < 0n ? -apart : apart;
  const rounding = BigInt(Math.ceil(Math.abs(Number(whole)) * tolerance.share));
  return {
    isRight: size < denominator * (1n + rounding),
    expected: compact(roundedQuotient(quota, denominator)),
  };
}

function fractionOf(share: number): Fraction {
  const [numerator, denominator] = onCommonScale([share, 1]).wholes as [bigint, bigint];
  return { numerator, denominator };
}

/** What a number in a cell may have lost besides its rounding. */
const floating = 1e-12;

function shareFinding(line: Line, exact: Fraction | undefined): Finding[] {
  const { share, shareTolerance } = line;
  if (!exact || share === undefined) return [];
  const expected = fractionAsNumber(exact.numerator, exact.denominator);
  if (Math.abs(share - expected) <= shareTolerance + floating) return [];
  return [finding(line, "share", { kind: "share", stated: share, expected })];
}

/** A finding, and what the line would be without it; nothing where that cannot be said. */
export interface Corrected {
  readonly finding: Finding;
  readonly expected: Ore | undefined;
  /** The calculation that the amount is by. */
  readonly calculation?: Calculation | undefined;
}

/** The days that the calculation divides by are those of the period, and no more of them are counted. */
export function daysOf(line: Line): Corrected | undefined {
  const { calculation, whole, amount, days: period } = line;
  const dated = calculation?.flatMap((steps) => steps.filter(({ unit }) => unit === "dagar")) ?? [];
  const [first] = dated;
  if (!calculation || !period || !first || whole === undefined || amount === undefined) return undefined;
  const days = daysIn(period);
  const counted = dated.reduce((sum, { part }) => sum + part, 0);
  const other = dated.find(({ of }) => of !== days);
  if (other) {
    const found = finding(line, "calculation", { kind: "days", stated: other.of, expected: days });
    const corrected = withSteps(calculation, (step) =>
      step.unit === "dagar" ? { ...step, of: days } : step,
    );
    const expected = counted <= days ? partOf(whole, amount, shareIn(corrected)).expected : undefined;
    return { finding: found, expected, calculation: corrected };
  }
  if (counted <= days) return undefined;
  return {
    finding: finding(line, "calculation", { kind: "too-many-days", stated: counted, expected: days }),
    expected: undefined,
  };
}
