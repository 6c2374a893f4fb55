import type { Specification } from "./cost-overview";

/**
 * About how many characters FC.FAKTURAUNDERLAG's answer is on its way to the cells: so many of the lines are measured, and
 * the others are taken to be like them. Excel on the web takes 5 MB in one answer, and large ones have been seen to stay at
 * `#BUSY!` there (office-js #2786).
 */
export function invoiceAnswerLength(specifications: readonly Specification[]): number {
  const rows = specifications.reduce((sum, { lines }) => sum + lines.length, 0);
  const measured = specifications.flatMap(({ biller, charged, lines }) =>
    lines
      .slice(0, mostMeasured)
      .map((line) => JSON.stringify([biller, charged, ...Object.values(line)]).length),
  );
  if (measured.length === 0) return 0;
  return Math.round((measured.reduce((sum, one) => sum + one, 0) / measured.length) * rows);
}

/** Of each pair: the lines of one are much alike. */
const mostMeasured = 50;

/** With room for what the answer is wrapped in. */
const mostOnTheWeb = 4_500_000;

export const isTooLargeForTheWeb = (specifications: readonly Specification[]): boolean =>
  invoiceAnswerLength(specifications) > mostOnTheWeb;
