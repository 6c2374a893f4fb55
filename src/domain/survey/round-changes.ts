import { publishedChange, verdict, type Change, type ChangeVerdict, type PublishedFigure } from "./change";

/** A factor in two rounds; undefined in a round that did not measure it. */
export interface FactorChange {
  readonly factor: string;
  readonly change: Change | undefined;
  readonly verdict: ChangeVerdict | undefined;
}

export interface RoundFigure extends PublishedFigure {
  readonly factor: string;
}

/** Two rounds matched by factor, whatever their order: what only one has measured has no change. */
export function roundChanges(before: readonly RoundFigure[], after: readonly RoundFigure[]): FactorChange[] {
  const factors = [...new Set([...after, ...before].map(({ factor }) => factor))];
  return factors.map((factor) => {
    const [one, other] = [before, after].map((round) => round.find((figure) => figure.factor === factor));
    if (!one || !other) return { factor, change: undefined, verdict: undefined };
    const change = publishedChange(one, other);
    return { factor, change, verdict: verdict(change) };
  });
}
