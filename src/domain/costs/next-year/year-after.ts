import { addMonths, dateOfDay, dayOfDate, type Day } from "../../calendar";
import type { Period } from "../cost-line";

/**
 * The year after the one that a table is about: the calendar year after, or, where its time begins within a year and goes
 * over the next new year, the twelve months that follow a year after its first day.
 */
export function yearAfter({ from, till }: Period): Period {
  const { year, month, dayOfMonth } = dateOfDay(from);
  if ((month === 1 && dayOfMonth === 1) || year === dateOfDay(till).year) return calendarYear(year + 1);
  const first = addMonths(from, 12);
  return { from: first, till: addMonths(first, 12) - 1 };
}

/** The first of January to the last of December. */
export const calendarYear = (year: number): Period => ({
  from: dayOfDate(year, 1, 1) as Day,
  till: dayOfDate(year, 12, 31) as Day,
});

/** The same day a year later; the last day of a month stays the last, where a period ends with it. */
export function yearLater(day: Day, isLast: boolean): Day {
  // 28 February 2027 becomes 29 February 2028: the day before the first of March.
  const next = day + 1;
  return isLast && dateOfDay(next).dayOfMonth === 1 ? addMonths(next, 12) - 1 : addMonths(day, 12);
}
