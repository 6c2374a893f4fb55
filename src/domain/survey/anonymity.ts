import { ingaSvar, skyddad, type NotShown } from "../words-for-hidden-and-missing";
import { tenths, type Fraction } from "./fraction";
import { hiddenAmong } from "./joint-hiding";

/**
 * Decides what may be shown of a survey by how many have answered. Every output asks here, or, where groups are shown, `joint-hiding.ts`.
 *
 * The principle: every figure that can be computed from what is published, all outputs together, rests on at least
 * `minst` answers from as many people. What is hidden depends on counts only, never on the answers themselves: a
 * rule that looked at the answers would give away what it hides.
 *
 * Why it holds: the answers of a group that is shown, and those of all hidden groups together, may change places among
 * themselves without changing anything that is published, and each of these sets has at least `minst` answers. So
 * nothing can be told about fewer, unless the answers of the whole set are all the same.
 *
 * Rule of the product, after published practice: at least five answers, complements hidden, less detail for small
 * groups. A group whose answers are all the same shows them; that no rule on counts can prevent.
 */

/** The fewest answers that a figure may rest on. It may be raised, never lowered. */
export const lowestMinst = 5;

/**
 * How much is shown of a set of answers:
 * - `inga svar`, `skyddad`: the counts alone
 * - `avrundat`: the mean with one decimal, and what follows from it
 * - `allt`: every figure, unrounded
 */
type Openness = NotShown | "avrundat" | "allt";

/** The threshold for `n` answers by themselves. `minst` is at least five. */
export function openness(n: number, minst: number): Openness {
  if (n === 0) return ingaSvar;
  if (n < minst) return skyddad;
  return n < 2 * minst ? "avrundat" : "allt";
}

/**
 * The mean as it is shown, or why it is not. The single decimal for small groups, half up, states a precision; it is no
 * protection, and no figure counts on it as one.
 *
 * @param people those whose answers they are; where each gave one answer to the question, the number of answers
 */
export function shownMean(
  answers: { readonly n: number; readonly sum: number },
  minst: number,
  people = answers.n,
): Fraction | NotShown {
  const open = openness(people, minst);
  if (open === "avrundat") return tenths({ numerator: answers.sum, denominator: answers.n });
  return open === "allt" ? { numerator: answers.sum, denominator: answers.n } : open;
}

/**
 * Which groups are hidden where a total stands beside them: those with too few answers, and as many more as it takes
 * for the hidden ones not to be computable as the total less the others. The hidden groups with answers must be at
 * least two and together have at least `minst` answers; while they are not, the smallest group that is still shown
 * (the first of equals) is hidden too. It is the rule for several groupings (joint-hiding.ts) with one of them.
 *
 * When no shown group is left, the hidden ones are all there are: then the total has too few answers itself, and its
 * own threshold hides it.
 *
 * @param counts the groups' number of answers to one question, in the order in which they are listed
 * @returns for each group whether it is hidden; groups without answers are not hidden, they have nothing to show
 */
export const hiddenGroups = (counts: ArrayLike<number>, minst: number): boolean[] =>
  counts.length === 0
    ? []
    : (hiddenAmong({ people: counts, groupings: [Array.from(counts, (_, group) => group)] }, minst)[0] ?? []);

/**
 * Whether the questions of a scale may be pooled into one figure. Each question also has a figure of its own in the
 * factor table, so the pooled figure less the shown questions is a figure about the hidden ones: their answers must
 * come from at least `minst` people too. People, because somebody who answered five hidden questions is still one
 * person.
 *
 * @param counts the number of answers to each question of the scale
 * @param peopleBehind how many people answered any of the questions with these positions in `counts`
 */
export function mayBePooled(
  counts: readonly number[],
  peopleBehind: (questions: readonly number[]) => number,
  minst: number,
): boolean {
  const hidden = counts.flatMap((n, index) => (openness(n, minst) === skyddad ? [index] : []));
  return hidden.length === 0 || peopleBehind(hidden) >= minst;
}
