import { openness, shownMean } from "./anonymity";
import { skyddad, type NotShown } from "../words-for-hidden-and-missing";
import type { Answers } from "./answers";
import { notAsked, type Division, type NotAsked } from "./divisions";
import { factorFigures, type FactorFigures } from "./factor-figures";
import { toNumber } from "./fraction";
import { hidingBeside, type EarlierFigures, type Hiding } from "./publishing/hiding-beside";
import { index, standardDeviation } from "./statistics";
import { surveyIndex } from "./survey-index";
import { tallyAnswers, type Tally } from "./tally";

/** Nobody of those was asked the question. */
const ejMatt = "ej mätt";

export type Figure = number | NotShown | typeof ejMatt;

/** A factor of the whole survey. */
export interface FactorResult extends FactorFigures {
  /** Respondents who were asked: those of groups in which nobody answered the question were not. */
  readonly asked: number;
  /** So few have answered since it was last published that their answers could be worked out. */
  readonly isClosed: boolean;
  /** How many gave 1, 2, 3, 4 and 5; undefined where so much may not be shown. */
  readonly perRating: readonly number[] | undefined;
}

/** What is shown of one group's answers to one question. */
interface GroupFigure {
  /** Number of answers; hidden where it would tell what single people left out. */
  readonly n: Figure;
  readonly mean: Figure;
  readonly spread: Figure;
  readonly index: Figure;
  /** Hidden although it has answers enough itself: otherwise another group could be worked out. */
  readonly forOthers: boolean;
}

interface GroupResult {
  readonly name: string;
  readonly respondents: number;
  /** One for each question. */
  readonly cells: readonly GroupFigure[];
}

export interface DivisionResult {
  readonly heading: string;
  readonly groups: readonly GroupResult[];
}

/** Everything that is published of a survey at one time: all outputs come from here. */
export interface SurveyFigures {
  readonly respondents: number;
  readonly minst: number;
  readonly factors: readonly FactorResult[];
  /** The mean of the indices of the nine factors that are shown. */
  readonly index: number | undefined;
  /** In the order of their importance. */
  readonly divisions: readonly DivisionResult[];
  /** How much is protected, of all cells of all groups. */
  readonly hidden: { readonly cells: number; readonly of: number };
}

interface SurveyQuestionnaire {
  readonly answers: Answers;
  /** All ways in which the people can be divided: they tell who was asked what. */
  readonly divisions: readonly Division[];
  /** Those that are shown, in the order of their importance, as positions in `divisions`. */
  readonly chosen: readonly number[];
  readonly minst: number;
  /** How many of the first questions the index is made of; all unless said. */
  readonly indexed?: number;
  /** What has been published of the same answers, or of some of them. */
  readonly earlier?: readonly EarlierFigures[];
}

/** The published figures of a survey, with the chosen groupings hidden jointly (joint-hiding.ts). */
export function surveyFigures(survey: SurveyQuestionnaire): SurveyFigures {
  const { answers, divisions, minst, earlier = [] } = survey;
  const chosen = survey.chosen.flatMap((at) => divisions[at] ?? []);
  const unasked = notAsked(answers, divisions, minst);
  const tally = tallyAnswers(answers);
  const hiding = hidingBeside(answers, earlier, chosen, minst);
  const factors = factorFigures(tally, minst).map((figures, question): FactorResult => {
    const asked = tally.respondents - (unasked.people[question] ?? 0);
    const { n } = figures;
    const isClosed = hiding.isClosed[question] === true;
    return {
      ...figures,
      ...(isClosed && nothingShown),
      missing: asked - n,
      asked,
      isClosed,
      perRating:
        !isClosed && openness(n, minst) === "allt" ? tally.questions[question]?.perRating : undefined,
    };
  });
  const results = divisionResults(
    answers,
    chosen,
    survey.chosen.map((at) => unasked.groups[at] ?? []),
    hiding,
    minst,
  );
  const cells = results.flatMap(({ groups }) => groups.flatMap((group) => group.cells));
  return {
    respondents: tally.respondents,
    minst,
    factors,
    index: surveyIndex(factors.slice(0, survey.indexed)),
    divisions: results,
    hidden: { cells: cells.filter(({ mean }) => mean === skyddad).length, of: cells.length },
  };
}

const nothingShown = {
  mean: skyddad,
  high: skyddad,
  low: skyddad,
  median: skyddad,
  spread: skyddad,
  index: skyddad,
} as const;

function divisionResults(
  answers: Answers,
  divisions: readonly Division[],
  unasked: NotAsked["groups"],
  hiding: Hiding,
  minst: number,
): DivisionResult[] {
  return divisions.map((division, at) => {
    const tallies = talliesOf(answers, division);
    return {
      heading: division.heading,
      groups: division.names.map((name, group) => ({
        name,
        respondents: tallies.respondents[group] as number,
        cells: Array.from({ length: answers.questions }, (_, question) => {
          const tally = tallies.of(group, question);
          const isHidden = hiding.hidden[question]?.[at]?.[group] === true || hiding.isClosed[question];
          if (unasked[at]?.[group]?.[question]) return notMeasured;
          const isSmall = (tallies.respondents[group] as number) < minst;
          return groupFigure(tally, isHidden || isSmall, minst);
        }),
      })),
    };
  });
}

const notMeasured: GroupFigure = { n: ejMatt, mean: ejMatt, spread: ejMatt, index: ejMatt, forOthers: false };

function groupFigure(tally: Tally, isHidden: boolean, minst: number): GroupFigure {
  const mean = isHidden ? skyddad : shownMean(tally, minst);
  if (typeof mean === "string") {
    // How many answered stands only beside a figure: of hidden groups it would tell, less the total, who left it out.
    const n = mean === skyddad ? skyddad : tally.n;
    return { n, mean, spread: mean, index: mean, forOthers: tally.n >= minst };
  }
  const { n } = tally;
  const spread = openness(n, minst) === "allt" ? standardDeviation(tally) : skyddad;
  return { n, mean: toNumber(mean), spread, index: index(mean), forOthers: false };
}

const add = (counts: Int32Array, at: number): void => {
  counts[at] = (counts[at] as number) + 1;
};

interface Tallies {
  readonly respondents: Int32Array;
  of(group: number, question: number): Tally;
}

function talliesOf({ rows, questions, ratings }: Answers, { names, groupOf }: Division): Tallies {
  const respondents = new Int32Array(names.length);
  const counts = new Int32Array(names.length * questions * 6);
  for (let row = 0, at = 0; row < rows; row++) {
    const group = groupOf[row] as number;
    add(respondents, group);
    for (let question = 0; question < questions; question++, at++) {
      add(counts, (group * questions + question) * 6 + (ratings[at] as number));
    }
  }
  return {
    respondents,
    of(group, question) {
      const first = (group * questions + question) * 6;
      const perRating = [...counts.subarray(first + 1, first + 6)];
      return {
        n: perRating.reduce((sum, count) => sum + count, 0),
        sum: perRating.reduce((sum, count, rating) => sum + count * (rating + 1), 0),
        perRating,
      };
    },
  };
}
