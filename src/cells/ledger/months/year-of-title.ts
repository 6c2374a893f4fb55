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
 * @param names what the sheet and the table are called: they say the year where no title does
 */
export function withYearOfTitle(
  headings: readonly Cell[],
  titles: readonly string[],
  names: readonly string[] = [],
): readonly Cell[] {
  const months = monthHeadings(headings);
  if (months.length < fewestMonths || months[0]?.hasYear) return headings;
  const above = yearsIn(titles);
  const years = above.size > 0 ? above : yearsIn(names);
  const [only] = years;
  if (years.size !== 1) return headings;
  const period = new Map(months.map((month) => [month.column, month.period]));
  return headings.map((heading, column) => (period.has(column) ? `${period.get(column)} ${only}` : heading));
}

const yearsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.filter((text) => text.length <= longest).flatMap((text) => text.match(year) ?? []));
