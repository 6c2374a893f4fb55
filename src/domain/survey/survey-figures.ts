import { openness, shownMean, skyddad, type NotShown } from "./anonymity";
import type { Answers } from "./answers";
import { notAsked, type Division, type NotAsked } from "./divisions";
import { factorFigures, type FactorFigures } from "./factor-figures";
import { toNumber } from "./fraction";
import { hiddenAmong } from "./joint-hiding";
import { index, standardDeviation } from "./statistics";
import { surveyIndex } from "./survey-index";
import { tallyAnswers, type Tally } from "./tally";

/** Nobody of those was asked the question. */
export const ejMatt = "ej mätt";

export type Figure = number | NotShown | typeof ejMatt;

/** A factor of the whole survey. */
export interface FactorResult extends FactorFigures {
  /** Respondents who were asked: those of groups in which nobody answered the question were not. */
  readonly asked: number;
  /** How many gave 1, 2, 3, 4 and 5; undefined where so much may not be shown. */
  readonly perRating: readonly number[] | undefined;
}

/** What is shown of one group's answers to one question. */
export interface GroupFigure {
  /** Number of answers; hidden where it would tell what single people left out. */
  readonly n: Figure;
  readonly mean: Figure;
  readonly spread: Figure;
  readonly index: Figure;
  /** Hidden although it has answers enough itself: otherwise another group could be worked out. */
  readonly forOthers: boolean;
}

export interface GroupResult {
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

export interface SurveyQuestionnaire {
  readonly answers: Answers;
  /** All ways in which the people can be divided: they tell who was asked what. */
  readonly divisions: readonly Division[];
  /** Those that are shown, in the order of their importance, as positions in `divisions`. */
  readonly chosen: readonly number[];
  readonly minst: number;
  /** How many of the first questions the index is made of; all unless said. */
  readonly indexed?: number;
}

/** The published figures of a survey, with the chosen groupings hidden jointly (joint-hiding.ts). */
export function surveyFigures(survey: SurveyQuestionnaire): SurveyFigures {
  const { answers, divisions, minst } = survey;
  const chosen = survey.chosen.flatMap((at) => divisions[at] ?? []);
  const unasked = notAsked(answers, divisions, minst);
  const tally = tallyAnswers(answers);
  const factors = factorFigures(tally, minst).map((figures, question): FactorResult => {
    const asked = tally.respondents - (unasked.people[question] ?? 0);
    const { n } = figures;
    return {
      ...figures,
      missing: asked - n,
      asked,
      perRating: openness(n, minst) === "allt" ? tally.questions[question]?.perRating : undefined,
    };
  });
  const results = divisionResults(
    answers,
    chosen,
    survey.chosen.map((at) => unasked.groups[at] ?? []),
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

/** The people by the combination of all groupings at once: few even where people are many. */
interface Combined {
  /** By grouping: each combination's group. */
  readonly groupings: readonly Int32Array[];
  /** By question: how many people of each combination answered. */
  readonly people: readonly Int32Array[];
}

function combine({ rows, questions, ratings }: Answers, divisions: readonly Division[]): Combined {
  const numbers = new Map<number, number>();
  const members: number[][] = divisions.map(() => []);
  const of = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    let key = 0;
    for (const { names, groupOf } of divisions) key = key * (names.length + 1) + (groupOf[row] as number);
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = numbers.size));
      divisions.forEach(({ groupOf }, at) => members[at]?.push(groupOf[row] as number));
    }
    of[row] = number;
  }
  const people = Array.from({ length: questions }, () => new Int32Array(numbers.size));
  for (let row = 0, at = 0; row < rows; row++) {
    const combination = of[row] as number;
    for (let question = 0; question < questions; question++, at++) {
      if (ratings[at] !== 0) add(people[question] as Int32Array, combination);
    }
  }
  return { groupings: members.map((one) => Int32Array.from(one)), people };
}

const add = (counts: Int32Array, at: number): void => {
  counts[at] = (counts[at] as number) + 1;
};

function divisionResults(
  answers: Answers,
  divisions: readonly Division[],
  unasked: NotAsked["groups"],
  minst: number,
): DivisionResult[] {
  if (divisions.length === 0) return [];
  const { groupings, people } = combine(answers, divisions);
  const hidden = people.map((counts) => hiddenAmong({ people: counts, groupings }, minst));
  return divisions.map((division, at) => {
    const tallies = talliesOf(answers, division);
    return {
      heading: division.heading,
      groups: division.names.map((name, group) => ({
        name,
        respondents: tallies.respondents[group] as number,
        cells: Array.from({ length: answers.questions }, (_, question) => {
          const tally = tallies.of(group, question);
          const isHidden = hidden[question]?.[at]?.[group] === true;
          if (unasked[at]?.[group]?.[question]) return notMeasured;
          const isSmall = (tallies.respondents[group] as number) < minst;
          return groupFigure(tally, isHidden || isSmall, isSmall, minst);
        }),
      })),
    };
  });
}

const notMeasured: GroupFigure = { n: ejMatt, mean: ejMatt, spread: ejMatt, index: ejMatt, forOthers: false };

function groupFigure(tally: Tally, isHidden: boolean, isCountHidden: boolean, minst: number): GroupFigure {
  const mean = isHidden ? skyddad : shownMean(tally, minst);
  const n = isCountHidden ? skyddad : tally.n;
  if (typeof mean === "string") {
    return { n, mean, spread: mean, index: mean, forOthers: tally.n >= minst };
  }
  const spread = openness(tally.n, minst) === "allt" ? standardDeviation(tally) : skyddad;
  return { n, mean: toNumber(mean), spread, index: index(mean), forOthers: false };
}

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
