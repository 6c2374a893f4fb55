import { highestRating, isRespondent, lowestRating, type Answers } from "./answers";

/** How one question was answered: everything that is ever said about it follows from how many gave each rating. */
export interface Tally {
  /** Number of answers. */
  readonly n: number;
  /** The ratings added together. */
  readonly sum: number;
  /** How many gave the rating 1, 2, 3, 4 and 5, in that order. */
  readonly perRating: readonly number[];
}

export interface SurveyTally {
  /** Those who answered at least one question. */
  readonly respondents: number;
  /** One for each question. */
  readonly questions: readonly Tally[];
}

const ratingsAndNone = highestRating + 1;

/** Counts the answers to each question. */
export function tallyAnswers(answers: Answers): SurveyTally {
  const { rows, questions, ratings } = answers;
  const counts = new Int32Array(questions * ratingsAndNone);
  let respondents = 0;
  for (let row = 0; row < rows; row++) {
    if (!isRespondent(answers, row)) continue;
    respondents++;
    const first = row * questions;
    for (let question = 0; question < questions; question++) {
      const at = question * ratingsAndNone + (ratings[first + question] as number);
      counts[at] = (counts[at] as number) + 1;
    }
  }
  return {
    respondents,
    questions: Array.from({ length: questions }, (_, question) =>
      tallyOf([
        ...counts.subarray(question * ratingsAndNone + lowestRating, (question + 1) * ratingsAndNone),
      ]),
    ),
  };
}

function tallyOf(perRating: readonly number[]): Tally {
  return {
    n: perRating.reduce((total, count) => total + count, 0),
    sum: perRating.reduce((total, count, index) => total + count * (lowestRating + index), 0),
    perRating,
  };
}
