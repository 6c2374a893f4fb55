import { openness, shownMean } from "./anonymity";
import { skyddad, type NotShown } from "../words-for-hidden-and-missing";
import { toNumber } from "./fraction";
import { index, median, share, standardDeviation } from "./statistics";
import type { SurveyTally } from "./tally";

type Shown = number | NotShown;

/** What is published about one factor. The counts always are. */
export interface FactorFigures {
  readonly n: number;
  /** Respondents who did not answer this question. */
  readonly missing: number;
  readonly mean: Shown;
  /** Shares of the answers, 0–1. */
  readonly high: Shown;
  readonly low: Shown;
  readonly median: Shown;
  /** Sample standard deviation. */
  readonly spread: Shown;
  /** 0–100. */
  readonly index: Shown;
}

/** The published figures of each factor of a survey, by the rules in anonymity.ts. */
export function factorFigures(survey: SurveyTally, minst: number): FactorFigures[] {
  return survey.questions.map((tally): FactorFigures => {
    const { n } = tally;
    const mean = shownMean(tally, minst);
    const open = openness(n, minst);
    const detail = (figure: () => number): Shown =>
      open === "allt" ? figure() : open === "avrundat" ? skyddad : open;
    return {
      n,
      missing: survey.respondents - n,
      mean: typeof mean === "string" ? mean : toNumber(mean),
      high: detail(() => share(tally, 4, 5)),
      low: detail(() => share(tally, 1, 2)),
      median: detail(() => median(tally)),
      spread: detail(() => standardDeviation(tally)),
      index: typeof mean === "string" ? mean : index(mean),
    };
  });
}
