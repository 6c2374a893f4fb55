import { publishedChange, verdict, type Change, type ChangeVerdict, type PublishedFigure } from "./change";

/** A factor in two rounds. */
export interface FactorChange {
  readonly factor: string;
  /** Undefined where a round has not published the factor. */
  readonly change: Change | undefined;
  readonly verdict: ChangeVerdict | undefined;
  /** Both rounds asked about it, but one has not shown it of this group: it was hidden, or the group was not asked. */
  readonly isUnshown: boolean;
}

export interface RoundFigure extends PublishedFigure {
  readonly factor: string;
}

/** The factors of two rounds, in their own orders. */
export interface AskedFactors {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const factorsOf = (figures: readonly RoundFigure[]): string[] => figures.map(({ factor }) => factor);

/**
 * Two rounds matched by factor, in the later one's order: what only one has measured has no change.
 *
 * @param asked what each round has asked about, where the figures are those of a group or of a year
 */
export function roundChanges(
  before: readonly RoundFigure[],
  after: readonly RoundFigure[],
  asked: AskedFactors = { before: factorsOf(before), after: factorsOf(after) },
): FactorChange[] {
  const factors = [...new Set([...asked.after, ...asked.before, ...factorsOf(after), ...factorsOf(before)])];
  return factors.map((factor) => {
    const [one, other] = [before, after].map((round) => round.find((figure) => figure.factor === factor));
    if (!one || !other) {
      const isUnshown = asked.before.includes(factor) && asked.after.includes(factor);
      return { factor, change: undefined, verdict: undefined, isUnshown };
    }
    const change = publishedChange(one, other);
    return { factor, change, verdict: verdict(change), isUnshown: false };
  });
}
