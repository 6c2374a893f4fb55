/**
 * How much is asked for at once, as a share of what fits into an answer as a rule. Excel on the web answers with 5 MB at
 * most, and how long what cells hold is, is known only when it has come: minutes and free answers are pages of text.
 */
let share = 1;

/** Each time so much less, and at last a few cells: Excel takes 32 767 characters in one. */
const less = 8;
const least = less ** -4;

/** So many cells at once, of those that fit into an answer as a rule. */
export const cellsAtOnce = (asARule: number): number => Math.max(1, Math.floor(asARule * share));

/** "ResponsePayloadSizeLimitExceeded": learn.microsoft.com, "Error handling with the application-specific JavaScript APIs". */
const isTooLong = (problem: unknown): boolean =>
  typeof problem === "object" &&
  problem !== null &&
  (problem as { code?: unknown }).code === "ResponsePayloadSizeLimitExceeded";

/**
 * Does work that only reads; where an answer was too long for Excel, once more from the beginning with shorter ones. What
 * has been too long once is asked for in as short ones from then on: what cells hold seldom becomes shorter.
 */
export async function inShorterAnswers<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    const tried = share;
    try {
      return await work();
    } catch (problem) {
      if (!isTooLong(problem) || tried <= least) throw problem;
      // Another reading, beside this one, may have found it out already.
      if (share === tried) share /= less;
    }
  }
}
