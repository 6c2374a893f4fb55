import type { ShareCounts } from "./visitors";

/** What an answer to a question with two ends says: yes, no, or nothing. */
export type YesNo = boolean | undefined;

/** How many have said yes in each group; who said nothing is not counted. */
export function countYes(
  answers: readonly YesNo[],
  groupOf: ArrayLike<number>,
  groups: number,
): ShareCounts[] {
  const counts = Array.from({ length: groups }, () => ({ n: 0, yes: 0 }));
  answers.forEach((answer, row) => {
    const count = counts[groupOf[row] ?? 0];
    if (!count || answer === undefined) return;
    count.n++;
    if (answer) count.yes++;
  });
  return counts;
}
