import { formatDay } from "../../../cells/ground/dates";
import { addMonths, dateOfDay } from "../../../domain/calendar";
import type { Period } from "../../../domain/costs/cost-line";
import type { YearText } from "../../../text/costs/year.sv";

/** `2026-01-01–2026-12-31`. */
export const periodInWords = ({ from, till }: Period, text: YearText): string =>
  text.period(formatDay(from), formatDay(till));

/** A whole month or quarter by its name, any other time by its days. */
export function timeInWords(period: Period, text: YearText, locale: string): string {
  const { year, month, dayOfMonth } = dateOfDay(period.from);
  const isWhole = (months: number): boolean =>
    dayOfMonth === 1 && addMonths(period.from, months) === period.till + 1;
  if (isWhole(1)) {
    const day = new Date(Date.UTC(year, month - 1, 1));
    return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(day);
  }
  if (isWhole(3) && month % 3 === 1) return text.preliminary.quarter((month + 2) / 3, year);
  return periodInWords(period, text);
}
