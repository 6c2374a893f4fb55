import { pairMark, type Pair } from "./pair-mark";

/** A number that a pair's specification has been given, kept in the workbook: a series for each year. */
export interface NumberedSpecification {
  /** The year or years of the costs, or of issue where the costs say none: "2025". */
  readonly years: string;
  /** Whose it is, without their names. */
  readonly pair: string;
  readonly number: number;
  /** One of the series that corrects what was sent under another. */
  readonly isCorrection?: true;
  /** One of the series that settles a year. */
  readonly isSettlement?: true;
}

/** As it was kept before, with the names. */
interface NamedSpecification extends Omit<NumberedSpecification, "pair">, Pair {
  readonly centre?: string;
}

/** Of which year and centre they are. */
interface Which {
  readonly years: string;
  readonly centre: string | undefined;
  /** What settles the year has a number of its own, beside what was specified. */
  readonly isSettlement?: true;
}

/** What is kept, without the names that were kept before: the numbers stay those of the same pairs. */
export const withoutNames = (
  kept: readonly (NumberedSpecification | NamedSpecification)[],
): readonly NumberedSpecification[] =>
  kept.map((one) => {
    if ("pair" in one) return one;
    const { years, number, centre, isCorrection } = one;
    return {
      years,
      pair: pairMark(one, centre),
      number,
      ...(isCorrection && { isCorrection }),
    };
  });

/**
 * The number of each pair's specification, "2025-03": the one that it has, so that what is written anew replaces what was
 * sent before it under the same number, or the next of its year.
 *
 * @returns the numbers in the pairs' order, and what is to be kept
 */
export function numbersFor(
  kept: readonly NumberedSpecification[],
  pairs: readonly Pair[],
  { years, centre, isSettlement }: Which,
): {
  readonly numbers: readonly string[];
  readonly kept: readonly NumberedSpecification[];
} {
  const all = [...withoutNames(kept)];
  const numbers = pairs.map((one) => {
    const pair = pairMark(one, centre);
    const own = all.find(
      (other) =>
        other.years === years &&
        !other.isCorrection &&
        other.isSettlement === isSettlement &&
        other.pair === pair,
    );
    const number = own?.number ?? nextOf(all, years);
    if (!own) all.push({ years, pair, number, ...(isSettlement && { isSettlement }) });
    return numberText(years, number);
  });
  return { numbers, kept: all };
}

const nextOf = (kept: readonly NumberedSpecification[], years: string): number =>
  1 + kept.reduce((most, one) => (one.years === years ? Math.max(most, one.number) : most), 0);

const numberText = (years: string, number: number): string => `${years}-${String(number).padStart(2, "0")}`;

/** A correction has a number of its own in the same series. */
export function numberForCorrection(
  kept: readonly NumberedSpecification[],
  pair: Pair,
  { years, centre }: Which,
): {
  readonly number: string;
  readonly kept: readonly NumberedSpecification[];
} {
  const all = withoutNames(kept);
  const number = nextOf(all, years);
  return {
    number: numberText(years, number),
    kept: [...all, { years, pair: pairMark(pair, centre), number, isCorrection: true }],
  };
}
