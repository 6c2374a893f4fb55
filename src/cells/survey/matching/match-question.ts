import { likenesses } from "./factor-tests";
import { fixedKind, isBackground, opensText } from "./fixed-words";
import { hasOtherWords, saysLack } from "./other-words";
import { plainWords, questionText } from "./question-text";

/**
 * What a column's heading says that it holds. Factors count from 0 in the order of the nine.
 *
 * - `sure`: one factor, and the words leave no doubt
 * - `check`: these factors are possible; a person says which
 * - `group`, `free`, `meta`: what people are divided by; answers in words of one's own; what the service notes
 * - `none`: something else
 */
export type QuestionMatch =
  | { readonly kind: "sure"; readonly factor: number }
  | { readonly kind: "check"; readonly factors: readonly number[] }
  | { readonly kind: "group" | "free" | "meta" | "none" };

/** What a heading alone tells; the column's values may tell otherwise (`columns.ts`). */
export function matchQuestion(heading: string): QuestionMatch {
  const fixed = fixedKind(heading);
  if (fixed) return { kind: fixed };
  const words = plainWords(questionText(heading));
  if (words.trim() === "") return { kind: "none" };
  if (opensText(words)) return { kind: "free" };
  const found = likenesses(words);
  const sure = found.flatMap((one, factor) => (one === "sure" ? [factor] : []));
  const perhaps = found.flatMap((one, factor) => (one === "perhaps" ? [factor] : []));
  const [factor] = sure;
  if (isBackground(words)) return { kind: "none" };
  if (factor !== undefined && sure.length === 1) {
    // A doubt beside it counts only where nothing was sure of its own: "perhaps" is what a word may also mean.
    return isHedged(words) || saysLack(words) || hasOtherWords(words)
      ? { kind: "check", factors: sure }
      : { kind: "sure", factor };
  }
  const factors = sure.length > 1 ? sure : perhaps;
  return factors.length > 0 ? { kind: "check", factors } : { kind: "none" };
}

/** What is asked about may be how much it matters, or somebody's wish, and not how it is. */
const isHedged = (words: string): boolean =>
  / (?:hur viktig|viktigt att|vikten av|betydelse|skulle vilja|jag vill att|borde|bör|önskar|behöver|behov av|vad tycker|vad anser|vilken) /u.test(
    words.replace(/ (hur viktig)t? /u, " $1 "),
  ) || isOutside(words);

/** With whom the four do not share a house: how that goes is another question. */
const isOutside = (words: string): boolean =>
  / (?:extern\p{L}*|sjukhus\p{L}*|specialist\p{L}*|bup|arbetsmarknad\p{L}*|arbetsförmedling\p{L}*|skola|skolan|skolor|andra kommuner) /u.test(
    words,
  );
