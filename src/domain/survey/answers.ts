/** The lowest and the highest rating: 1 very poor, 5 very good (S001). */
export const lowestRating = 1;
export const highestRating = 5;

/**
 * What was answered in a survey: a row per questionnaire, a column per question, row after row in one array because a
 * national survey has millions of answers. 0 means no answer, which is never a rating.
 */
export interface Answers {
  readonly rows: number;
  readonly questions: number;
  /** rows × questions whole numbers: 1–5, or 0 for no answer. */
  readonly ratings: Uint8Array;
}

/** Somebody who answered nothing is not a respondent (svarande), however many empty rows there are. */
export function isRespondent({ ratings, questions }: Answers, row: number): boolean {
  for (let at = row * questions, end = at + questions; at < end; at++) {
    if (ratings[at] !== 0) return true;
  }
  return false;
}
