import { isRespondent, type Answers } from "./answers";
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
  const [one, other] = [respondentsIn(before), respondentsIn(after)];
  const [less, more] = one.length < other.length ? [one, other] : [other, one];
  if (before.questions !== after.questions || less.length === more.length || less.length < lowestMinst)
    return false;
  const added = more.length - less.length;
  return (
    less.every((row, at) => row === more[at]) ||
    less.every((row, at) => row === more[at + added]) ||
    (before.questions >= fewestQuestions && holdsAll(more, less))
  );
}

/** Whether all of the rows are among the others, each as often as it stands. */
function holdsAll(others: readonly string[], rows: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1);
  return rows.every((row) => {
    const times = left.get(row) ?? 0;
    left.set(row, times - 1);
    return times > 0;
  });
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
