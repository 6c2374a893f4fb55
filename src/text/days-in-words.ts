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

/**
 * No line ends at the hyphens of a date: an invisible joiner follows each. What is copied out of the pane is read as a date
 * all the same, and fonts that lack a hyphen of its own kind show it.
 */
export const withWholeDates = (sentence: string): string =>
  sentence.replace(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, "$1-\u2060$2-\u2060$3");
