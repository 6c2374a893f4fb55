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

/** What is remembered of a round that has been published: never whose answers, nor which. */
export interface PublishedRound {
  readonly name: string;
  /** Where the answers stood: a table's name, or a sheet's. */
  readonly source: string;
  readonly respondents: number;
  readonly minst: number;
  /** The headings of its groupings, in the order of their importance. */
  readonly groupings: readonly string[];
}

/** How the same round is published once more. */
export type Republishing =
  | { readonly kind: "first" }
  /** So few answers have come or gone that they could be worked out from the two. */
  | { readonly kind: "wait"; readonly changed: number; readonly earlier: PublishedRound }
  /** The same answers: the groupings that have been published stand first, at the limit that they had. */
  | { readonly kind: "same"; readonly earlier: PublishedRound }
  | { readonly kind: "grown"; readonly earlier: PublishedRound };

/** Whether a round may be published now, after what has been published from the same place. */
export function republishing(
  published: readonly PublishedRound[],
  now: { readonly source: string; readonly respondents: number; readonly minst: number },
): Republishing {
  const from = published.filter(({ source }) => source === now.source);
  const close = from.find(({ respondents, minst }) => {
    const changed = Math.abs(now.respondents - respondents);
    return changed > 0 && changed < Math.max(minst, now.minst);
  });
  if (close) return { kind: "wait", changed: now.respondents - close.respondents, earlier: close };
  const same = from.filter(({ respondents }) => respondents === now.respondents).at(-1);
  if (same) return { kind: "same", earlier: same };
  const earlier = from.at(-1);
  return earlier ? { kind: "grown", earlier } : { kind: "first" };
}

/** The groupings in the order in which they are hidden: those that have been published already stand first. */
export const inOrderOfPublishing = (earlier: readonly string[], chosen: readonly string[]): string[] => [
  ...earlier,
  ...chosen.filter((heading) => !earlier.includes(heading)),
];
