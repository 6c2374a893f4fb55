import { perhapsInEnglish } from "./english-factor-tests";
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
    const hasDoubt =
      isHedged(words) || saysLack(words) || hasOtherWords(words) || isOfVisitors(words, factor);
    return hasDoubt || perhaps.length > 0
      ? { kind: "check", factors: [...sure, ...perhaps] }
      : { kind: "sure", factor };
  }
  const factors = sure.length > 1 ? sure : [...new Set([...perhapsInEnglish(words), ...perhaps])];
  return factors.length > 0 ? { kind: "check", factors } : { kind: "none" };
}

/** What is asked about may be how much it matters, or somebody's wish, and not how it is. */
const isHedged = (words: string): boolean =>
  / (?:hur viktig|viktigt att|vikten av|betydelse|skulle vilja|jag vill att|borde|bör|önskar|behöver|behov av|vad tycker|vad anser|(?<! i )vilken(?! (?:utsträckning|grad|mån) )) /u.test(
    words.replace(/ (hur viktig)t? /u, " $1 "),
  ) || isOutside(words);

/** The two that are asked about the visitors: their influence, and how they are led on. */
const aboutVisitors: ReadonlySet<number> = new Set([6, 8]);

/** What visitors have, think and know is another question than how it is for those who work there. */
const isOfVisitors = (words: string, factor: number): boolean =>
  !aboutVisitors.has(factor) &&
  /^ (?:våra |alla )?(?:besökar|föräldr|vårdnadshav|famil|barn|mammor|pappor|deltagar)\p{L}* (?:(?:och|på|som|i) \p{L}+ )?(?:är|var|blir|får|har|ges|kan|känner|upplever|tycker|anser|vet|trivs|uppskattar|förstår|hittar) /u.test(
    words,
  );

/** With whom the four do not share a house: how that goes is another question. */
const isOutside = (words: string): boolean =>
  / (?:extern\p{L}*|sjukhus\p{L}*|specialist\p{L}*|bup|arbetsmarknad\p{L}*|arbetsförmedling\p{L}*|skola|skolan|skolor|andra kommuner) /u.test(
    words,
  );
