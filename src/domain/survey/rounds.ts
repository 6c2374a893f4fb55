import { highestRating, isRespondent, type Answers } from "./answers";
import { lowestMinst } from "./anonymity";

/**
 * So many ratings together are hardly anybody else's by chance: of two rounds of a place where people rate much alike, one in
 * a thousand holds the other in all its rows with six questions, one in forty with four.
 */
const fewestQuestions = 6;

/**
 * Whether one round is the other with rows added at its beginning or its end, or anywhere where rows have ratings enough to
 * be known again: a stack, or the same round counted again later. What the two tell side by side is about the added rows
 * alone. Rounds of the same length are not: a refusal that looks at what was answered in as many rows would itself tell of
 * it. Nor is a round that is too small to show anything.
 */
export function isStacked(before: Answers, after: Answers): boolean {
  const [one, other] = [countRespondents(before), countRespondents(after)];
  if (before.questions !== after.questions || one === other || Math.min(one, other) < lowestMinst)
    return false;
  const [less, more] = (one < other ? [before, after] : [after, before]).map(respondentsIn) as [
    Ratings[],
    Ratings[],
  ];
  const added = more.length - less.length;
  return (
    less.every((row, at) => row === more[at]) ||
    less.every((row, at) => row === more[at + added]) ||
    (before.questions >= fewestQuestions && holdsAll(more, less))
  );
}

/** Whether all of the rows are among the others, each as often as it stands. */
function holdsAll(others: readonly Ratings[], rows: readonly Ratings[]): boolean {
  const left = new Map<Ratings, number>();
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1);
  return rows.every((row) => {
    const times = left.get(row) ?? 0;
    left.set(row, times - 1);
    return times > 0;
  });
}

/** What one respondent has answered: a number with a digit for each question, or a text where that would not be exact. */
type Ratings = number | string;

const states = highestRating + 1;
/** 6²⁰ is the last power of six that a number tells from its neighbours. */
const mostDigits = 20;

function countRespondents(answers: Answers): number {
  let count = 0;
  for (let row = 0; row < answers.rows; row++) if (isRespondent(answers, row)) count++;
  return count;
}

/** The ratings of each respondent. */
function respondentsIn(answers: Answers): Ratings[] {
  const { rows, questions, ratings } = answers;
  const found: Ratings[] = [];
  for (let row = 0; row < rows; row++) {
    if (!isRespondent(answers, row)) continue;
    const [first, end] = [row * questions, (row + 1) * questions];
    found.push(questions > mostDigits ? ratings.subarray(first, end).join() : asNumber(ratings, first, end));
  }
  return found;
}

function asNumber(ratings: Uint8Array, first: number, end: number): number {
  let number = 0;
  for (let at = first; at < end; at++) number = number * states + (ratings[at] as number);
  return number;
}
