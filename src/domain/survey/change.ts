import { openness, shownMean } from "./anonymity";
import { ingaSvar, skyddad, type NotShown } from "../words-for-hidden-and-missing";
import { minus, toNumber } from "./fraction";
import { variance } from "./statistics";
import { tFor95Percent } from "./student-t";
import type { Tally } from "./tally";

type Shown = number | NotShown;

/** What is published about how one factor changed from one round to the next. */
export interface Change {
  readonly before: Shown;
  readonly after: Shown;
  /** The published mean after, less the one before. */
  readonly difference: Shown;
  /** The ends of the 95 % interval of the difference. */
  readonly from: Shown;
  readonly to: Shown;
}

/**
 * The change of one factor between two rounds. Where a round has no answers there is nothing to compare (`inga svar`);
 * where one is hidden so is the difference. The interval says how much of the change may be chance; it needs the
 * spread, which is only shown where both rounds have at least 2 × minst answers.
 */
export function change(before: Tally, after: Tally, minst: number): Change {
  const shown = { before: shownMean(before, minst), after: shownMean(after, minst) };
  const figures = {
    before: typeof shown.before === "string" ? shown.before : toNumber(shown.before),
    after: typeof shown.after === "string" ? shown.after : toNumber(shown.after),
  };
  if (before.n === 0 || after.n === 0) {
    return { ...figures, difference: ingaSvar, from: ingaSvar, to: ingaSvar };
  }
  if (typeof shown.before === "string" || typeof shown.after === "string") {
    return { ...figures, difference: skyddad, from: skyddad, to: skyddad };
  }
  const difference = toNumber(minus(shown.after, shown.before));
  if (openness(before.n, minst) !== "allt" || openness(after.n, minst) !== "allt") {
    return { ...figures, difference, from: skyddad, to: skyddad };
  }
  const margin = welchMargin(sampleOf(before), sampleOf(after));
  return { ...figures, difference, from: difference - margin, to: difference + margin };
}

/** What a round has published of a factor, and nothing else: its answers may be gone. */
export interface PublishedFigure {
  readonly n: number | string;
  readonly mean: number | string;
  /** Sample standard deviation, where there are answers enough to show it. */
  readonly spread: number | string;
}

/** The change between two published figures. The interval needs the spread of both. */
export function publishedChange(before: PublishedFigure, after: PublishedFigure): Change {
  const shown = (figure: number | string): Shown =>
    typeof figure === "number" ? figure : figure === ingaSvar ? ingaSvar : skyddad;
  const figures = { before: shown(before.mean), after: shown(after.mean) };
  if (typeof figures.before === "string" || typeof figures.after === "string") {
    const reason = [figures.before, figures.after].includes(ingaSvar) ? ingaSvar : skyddad;
    return { ...figures, difference: reason, from: reason, to: reason };
  }
  const difference = figures.after - figures.before;
  const samples = [before, after].map(({ n, spread }) =>
    typeof n === "number" && typeof spread === "number" ? { n, variance: spread ** 2 } : undefined,
  );
  const [one, other] = samples;
  if (!one || !other) return { ...figures, difference, from: skyddad, to: skyddad };
  const margin = welchMargin(one, other);
  return { ...figures, difference, from: difference - margin, to: difference + margin };
}

/** What may be said of a change in words. */
export type ChangeVerdict = "up" | "down" | "uncertain" | "too few" | "not comparable";

/** Only an interval without zero in it tells a change from chance. */
export function verdict({ difference, from, to }: Change): ChangeVerdict {
  if (typeof difference === "string") return "not comparable";
  if (typeof from === "string" || typeof to === "string") return "too few";
  return from > 0 ? "up" : to < 0 ? "down" : "uncertain";
}

interface Sample {
  readonly n: number;
  readonly variance: number;
}

const sampleOf = (tally: Tally): Sample => ({ n: tally.n, variance: variance(tally) });

/**
 * Half the width of Welch's 95 % interval for the difference of two means whose spreads may differ, with the degrees of
 * freedom of Welch–Satterthwaite (B. L. Welch, Biometrika 34, 1947). Two rounds without any spread give 0.
 */
function welchMargin(before: Sample, after: Sample): number {
  const squareErrors = [before.variance / before.n, after.variance / after.n] as const;
  const squareError = squareErrors[0] + squareErrors[1];
  if (squareError === 0) return 0;
  const degreesOfFreedom =
    squareError ** 2 / (squareErrors[0] ** 2 / (before.n - 1) + squareErrors[1] ** 2 / (after.n - 1));
  return tFor95Percent(degreesOfFreedom) * Math.sqrt(squareError);
}
