import type { CostOverview, Specification, SpecifiedLine } from "./cost-overview";

/**
 * About how many characters FC.FAKTURAUNDERLAG's answer is on its way to the cells: so many of the lines are measured, and
 * the others are taken to be like them. Excel on the web takes 5 MB in one answer, and large ones have been seen to stay at
 * `#BUSY!` there (office-js #2786).
 */
export function invoiceAnswerLength(specifications: readonly Specification[]): number {
  const rows = specifications.reduce((sum, { lines }) => sum + lines.length, 0);
  const measured = specifications.flatMap(({ biller, charged, lines }) =>
    lines.slice(0, mostMeasured).map((line) => JSON.stringify([biller, charged, ...cellsOf(line)]).length),
  );
  if (measured.length === 0) return 0;
  return Math.round((measured.reduce((sum, one) => sum + one, 0) / measured.length) * rows);
}

/** What the function gives of a line. */
const cellsOf = ({ days: _, ...cells }: SpecifiedLine): unknown[] => Object.values(cells);

/** Of each pair: the lines of one are much alike. */
const mostMeasured = 50;

/** With room for what the answer is wrapped in. */
const mostOnTheWeb = 4_500_000;

/** Of a line's supplier and voucher, where the costs say them. */
const supplierLength = 40;

/** The same lines as they are laid out to be booked: with a heading and a sum for each group, all of them as wide. */
export function laidOutAnswerLength(specifications: readonly Specification[]): number {
  const rows = specifications.reduce((sum, { lines }) => sum + lines.length, 0);
  const further = specifications.reduce((sum, { biller, charged, lines }) => {
    const groups = new Set(lines.map(({ verksamhet }) => verksamhet)).size;
    const row = JSON.stringify([biller, charged, ...Array<string>(10).fill("")]).length + supplierLength;
    return sum + (2 * groups + 1) * row;
  }, 0);
  return invoiceAnswerLength(specifications) + supplierLength * rows + further;
}

/** The answer of FC.KOSTNADER: a part for each verksamhet on each line. */
export function costAnswerLength({
  lines,
  organisations,
}: Pick<CostOverview, "lines" | "organisations">): number {
  const verksamheter = organisations.reduce((sum, organisation) => sum + organisation.verksamheter.length, 0);
  const measured = lines.slice(0, mostMeasured).map(({ kind, amount, key }) => {
    const part = Math.round((100 * amount) / Math.max(1, verksamheter)) / 100;
    return JSON.stringify([kind, amount, key, ...Array<number>(verksamheter).fill(part)]).length;
  });
  if (measured.length === 0) return 0;
  return Math.round((measured.reduce((sum, one) => sum + one, 0) / measured.length) * lines.length);
}

/** Each of the answers that the sheets are read from comes by itself: the longest of them counts. */
export const isTooLargeForTheWeb = (
  specifications: readonly Specification[],
  overview: Pick<CostOverview, "lines" | "organisations">,
): boolean => Math.max(laidOutAnswerLength(specifications), costAnswerLength(overview)) > mostOnTheWeb;
