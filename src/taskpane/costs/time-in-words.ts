import { formatDay } from "../../cells/ground/dates";
import { periodWords } from "../../cells/costs/specification/period-words";
import { addMonths, dateOfDay, type Day } from "../../domain/calendar";
import type { Period } from "../../domain/costs/cost-line";
import type { YearText } from "../../text/costs/year.sv";
import type { PaneText } from "../../text/frame/pane.sv";
import { withWholeDates } from "../../text/days-in-words";

/** `2025-06-30`, which no line's end parts. */
export const dayInWords = (day: Day): string => withWholeDates(formatDay(day));

/** `2025`, `jan–jun 2025` or, where it is not whole months, its first and last day: none of them parted at a line's end. */
export const periodInWords = (period: Period, { language }: Pick<PaneText, "language">): string =>
  withWholeDates(periodWords(period, language)).replace(/(\p{L}) (?=\d)/gu, "$1\u00a0");

/** A whole month or quarter by its name, any other time by its days. */
export function timeInWords(period: Period, text: PaneText, { preliminary }: YearText): string {
  const { year, month, dayOfMonth } = dateOfDay(period.from);
  const isWhole = (months: number): boolean =>
    dayOfMonth === 1 && addMonths(period.from, months) === period.till + 1;
  if (isWhole(1)) {
    const day = new Date(Date.UTC(year, month - 1, 1));
    return new Intl.DateTimeFormat(text.locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
      day,
    );
  }
  if (isWhole(3) && month % 3 === 1) return preliminary.quarter((month + 2) / 3, year);
  return periodInWords(period, text);
}
