import { dateOfDay, dayOfDate, type Day } from "../../domain/calendar";
import type { Period } from "../../domain/costs/cost-line";

/** The whole month that a day lies in. */
export function monthOf(day: Day): Period {
  const { year, month } = dateOfDay(day);
  return monthNumbered(year, month);
}

/** @param month 1–12 */
export function monthNumbered(year: number, month: number): Period {
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return {
    from: dayOfDate(year, month, 1) as Day,
    till: (dayOfDate(nextYear, next, 1) as Day) - 1,
  };
}
