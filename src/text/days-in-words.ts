import type { CalendarDate } from "../domain/calendar";

const dateOf = ({ year, month, dayOfMonth }: CalendarDate): Date =>
  new Date(Date.UTC(year, month - 1, dayOfMonth));

/** From one day to another in words: `9–14 mars 2026`; one day alone by itself. */
export function daysInWords(locale: "sv-SE" | "en-GB", first: CalendarDate, last: CalendarDate): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  // Browsers part the two with different spaces; between days there is none.
  return format
    .formatRange(dateOf(first), dateOf(last))
    .replace(/\s*–\s*/u, "–")
    .replace(/\s/gu, " ");
}
