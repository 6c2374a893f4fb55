import { mayBePooled, openness, shownMean } from "./anonymity";
import { ingaSvar, skyddad, type NotShown } from "../words-for-hidden-and-missing";
import type { Answers } from "./answers";
import { toNumber } from "./fraction";

/**
 * ORIC, Organizational Readiness for Implementing Change (C. M. Shea and others, Implementation Science 9:7, 2014):
 * twelve statements rated 1–5, in two subscales. No cut-offs are published, so none are used. Whoever runs the survey
 * brings the wording.
 */
export const oricItems = 12;

/** The subscales with their items, counted from 1 as the instrument numbers them. */
const oricSubscales = [
  { name: "Förändringsvilja", items: [2, 4, 6, 9, 11] },
  { name: "Förändringsförmåga", items: [1, 3, 5, 7, 8, 10, 12] },
] as const;

const oricTotal = "Totalt";

export type OricScale = (typeof oricSubscales)[number]["name"] | typeof oricTotal;

/** What is published about a subscale, or about both together. */
export interface OricFigures {
  readonly name: OricScale;
  /** The items that it is the mean of, counted from 1. */
  readonly items: readonly number[];
  /** People who answered at least one of the items. */
  readonly respondents: number;
  /** The mean of their answers. */
  readonly mean: number | NotShown;
}

/**
 * The mean of the answers in each subscale and in total. One person gives many answers here, so the thresholds count
 * people; and a subscale is hidden where it would give away the items that the factor table hides. The total is shown
 * only where both subscales are: otherwise it would give away the one that is not.
 *
 * @param answers a column for each of the twelve items
 */
export function oricFigures(answers: Answers, minst: number): OricFigures[] {
  const subscales = oricSubscales.map(({ name, items }) => ({
    name,
    items,
    ...scaleFigures(
      answers,
      items.map((item) => item - 1),
      minst,
    ),
  }));
  const items = Array.from({ length: oricItems }, (_, item) => item + 1);
  const all = scaleFigures(
    answers,
    items.map((item) => item - 1),
    minst,
  );
  const means = [...subscales.map(({ mean }) => mean)];
  const notShown = means.includes(skyddad) ? skyddad : means.includes(ingaSvar) ? ingaSvar : undefined;
  return [...subscales, { name: oricTotal, items, respondents: all.respondents, mean: notShown ?? all.mean }];
}

function scaleFigures(
  answers: Answers,
  questions: readonly number[],
  minst: number,
): { respondents: number; mean: number | NotShown } {
  const { rows, ratings } = answers;
  const ratingAt = (row: number, question: number): number =>
    ratings[row * answers.questions + question] as number;
  const peopleWhoAnswered = (asked: readonly number[]): number => {
    let people = 0;
    for (let row = 0; row < rows; row++) {
      if (asked.some((question) => ratingAt(row, question) !== 0)) people++;
    }
    return people;
  };
  const counts = questions.map(() => 0);
  let n = 0;
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    questions.forEach((question, at) => {
      const rating = ratingAt(row, question);
      if (rating === 0) return;
      counts[at] = (counts[at] as number) + 1;
      n++;
      sum += rating;
    });
  }
  const respondents = peopleWhoAnswered(questions);
  const pooled = mayBePooled(
    counts,
    (positions) => peopleWhoAnswered(positions.map((at) => questions[at] as number)),
    minst,
  );
  const mean =
    openness(respondents, minst) !== ingaSvar && !pooled
      ? skyddad
      : shownMean({ n, sum }, minst, respondents);
  return { respondents, mean: typeof mean === "string" ? mean : toNumber(mean) };
}
