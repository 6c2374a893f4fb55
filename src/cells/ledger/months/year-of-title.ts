import type { Cell } from "../../ground/cell";
import { monthHeadings } from "./month-headings";

const fewestMonths = 3;
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** A longer text is no title. */
const longest = 120;

/**
 * Months that are headings, with the year that a title just above them says: "jan" below "Utfall 2025" is January 2025. As they
 * are where they say a year themselves, or where the title says none, or two.
 *
 * @param titles the texts above the headings
 */
export function withYearOfTitle(headings: readonly Cell[], titles: readonly string[]): readonly Cell[] {
  const months = monthHeadings(headings);
  if (months.length < fewestMonths || months[0]?.hasYear) return headings;
  const years = new Set(
    titles.filter((text) => text.length <= longest).flatMap((title) => title.match(year) ?? []),
  );
  const [only] = years;
  if (years.size !== 1) return headings;
  const period = new Map(months.map((month) => [month.column, month.period]));
  return headings.map((heading, column) => (period.has(column) ? `${period.get(column)} ${only}` : heading));
}
