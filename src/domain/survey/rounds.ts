import { isRespondent, type Answers } from "./answers";
import { lowestMinst } from "./anonymity";

/**
 * Whether one round is the other with rows added at its beginning or its end: a stack, or the same round counted again
 * later. What the two tell side by side is about the added rows alone. Rounds of the same length are not; nor is a round
 * that is too small to show anything.
 */
export function isStacked(before: Answers, after: Answers): boolean {
  const [one, other] = [respondentsIn(before), respondentsIn(after)];
  const [less, more] = one.length < other.length ? [one, other] : [other, one];
  if (before.questions !== after.questions || less.length === more.length || less.length < lowestMinst)
    return false;
  const added = more.length - less.length;
  return less.every((row, at) => row === more[at]) || less.every((row, at) => row === more[at + added]);
}

/** The ratings of each respondent as a text. */
function respondentsIn(answers: Answers): string[] {
  const { rows, questions, ratings } = answers;
  const found: string[] = [];
  for (let row = 0; row < rows; row++) {
    if (isRespondent(answers, row))
      found.push(ratings.subarray(row * questions, (row + 1) * questions).join());
  }
  return found;
}
