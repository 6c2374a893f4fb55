import { dateOfDay, dayOfDate } from "../../../domain/calendar";
import type { Period } from "../../../domain/costs/cost-line";
import { dayOf, formatDay, readDate } from "../../ground/dates";
import { tidy, withPlainDashes } from "../../../domain/names/words";

/** All of them three letters long. */
export const monthNames = {
  sv: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
} as const;

/** A period as results show it: 2025-01-01–2025-12-31. */
export const periodText = ({ from, till }: Period): string => `${formatDay(from)}–${formatDay(till)}`;

/**
 * A period as people say it: "2025", "apr–jun 2025", "okt 2025", "okt 2024–mar 2025"; with full dates where it is not
 * whole months. Sheets are in Swedish; the pane says it in its own language.
 */
export function periodWords(period: Period, language: keyof typeof monthNames = "sv"): string {
  const [first, last] = [dateOfDay(period.from), dateOfDay(period.till)];
  const isWholeMonths = first.dayOfMonth === 1 && dateOfDay(period.till + 1).dayOfMonth === 1;
  if (!isWholeMonths) return periodText(period);
  const years = yearsIn(period);
  if (years !== undefined) return years;
  const names = monthNames[language];
  const [from, till] = [names[first.month - 1], names[last.month - 1]] as [string, string];
  if (first.year !== last.year) return `${from} ${first.year}–${till} ${last.year}`;
  return first.month === last.month ? `${from} ${first.year}` : `${from}–${till} ${first.year}`;
}

function yearsIn({ from, till }: Period): string | undefined {
  const [first, last] = [dateOfDay(from), dateOfDay(till)];
  const isWhole =
    first.month === 1 && first.dayOfMonth === 1 && last.month === 12 && dateOfDay(till + 1).dayOfMonth === 1;
  if (!isWhole) return undefined;
  return first.year === last.year ? `${first.year}` : `${first.year}–${last.year}`;
}

const dates = /(\d{4}[-–−‐‑]\d{2}[-–−‐‑]\d{2}).*?(\d{4}[-–−‐‑]\d{2}[-–−‐‑]\d{2})/;

/** The first and the last day of a period, where it is written with two dates, or in months or years. */
export function periodIn(text: string): Period | undefined {
  const [from, till] = (dates.exec(text) ?? []).slice(1).map((text) => dayOf(text));
  if (from === undefined || till === undefined) return periodOfWords(text);
  return till < from ? undefined : { from, till };
}

/** The days of such words, also written out, "april–juni 2025"; undefined for what says no period. */
export function periodOfWords(text: string): Period | undefined {
  const words = withPlainDashes(tidy(text)).toLowerCase();
  const whole = readDate(words);
  if (whole.kind === "days") return { from: whole.first, till: whole.last };
  const [, first, firstYear, last, year] =
    /^(?:([a-zåäö]+)\.? ?)?(\d{4})? ?- ?(?:([a-zåäö]+)\.? )?(\d{4})$/.exec(words) ?? [];
  if (year === undefined || (first === undefined) !== (last === undefined)) return undefined;
  const [from, till] = [
    endOf(first, firstYear ?? year, firstYear === undefined && first === undefined, "first"),
    endOf(last, year, false, "last"),
  ];
  return from === undefined || till === undefined || till < from ? undefined : { from, till };
}

/** A year's or a month's first day or its last. */
function endOf(
  month: string | undefined,
  year: string,
  isNothing: boolean,
  which: "first" | "last",
): number | undefined {
  if (isNothing) return undefined;
  if (month === undefined) {
    return which === "first" ? dayOfDate(Number(year), 1, 1) : dayOfDate(Number(year), 12, 31);
  }
  const read = readDate(`${month} ${year}`);
  return read.kind === "days" ? read[which] : undefined;
}
