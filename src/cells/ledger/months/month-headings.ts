import { dateOfDay } from "../../../domain/calendar";
import { readDate } from "../../ground/dates";
import { textOf } from "../../ground/cell";
import { monthOf } from "../month";

/** A column of amounts that were booked in one month. */
export interface MonthHeading {
  readonly column: number;
  /** As a ledger writes a period: "2025-01", or "Jan" where the heading says no year. */
  readonly period: string;
  readonly hasYear: boolean;
}

/** "202501" and 202501, which is shown with a space among headings. */
const digits = /^((?:19|20)\d{2}) ?-? ?(0[1-9]|1[0-2])$/;
const digitsShown = /^((?:19|20)\d) (\d)(0[1-9]|1[0-2])$/;
/** "2501" and 2501: of a year that is no month. */
const short = /^(1[3-9]|[2-7]\d)-?(0[1-9]|1[0-2])$/;

/** A heading with more is no month. */
const longest = 20;

/**
 * The headings that are months, each once: "jan" … "dec", 202501, "2501", "2025-01", "jan 2025", "januari 2025", or the day that
 * Excel makes of "jan-25". None where one month stands twice, or where only some say their year: which is meant, they do not
 * say.
 */
export function monthHeadings(headings: readonly unknown[]): readonly MonthHeading[] {
  const found = headings.flatMap((heading, column) => {
    const text = textOf(heading);
    if (text === "" || text.length > longest) return [];
    const named = namedMonth(text);
    if (named !== undefined) return [{ column, period: text, key: String(named), hasYear: false }];
    const period = monthWithYear(text);
    return period === undefined ? [] : [{ column, period, key: period, hasYear: true }];
  });
  const isOnce = new Set(found.map(({ key }) => key)).size === found.length;
  const areAlike = found.every(({ hasYear }) => hasYear === found[0]?.hasYear);
  return isOnce && areAlike ? found.map(({ column, period, hasYear }) => ({ column, period, hasYear })) : [];
}

/** 1–12 where a word is a month's name, whole or short. */
export function namedMonth(word: string): number | undefined {
  if (!/^\p{L}{3,9}\.?$/u.test(word)) return undefined;
  const reading = readDate(`${word} 2000`);
  // "Helår 2000" is twelve of them.
  return reading.kind === "days" && monthOf(reading.first).till === reading.last
    ? dateOfDay(reading.first).month
    : undefined;
}

function monthWithYear(text: string): string | undefined {
  const [, year, number] = digits.exec(text) ?? [];
  if (year !== undefined) return `${year}-${number}`;
  const [, century, last, of] = digitsShown.exec(text) ?? [];
  if (century !== undefined) return `${century}${last}-${of}`;
  const [, two, ofTwo] = short.exec(text.replace(/^(\d) (\d{3})$/, "$1$2")) ?? [];
  if (two !== undefined) return `20${two}-${ofTwo}`;
  return firstOfMonth(text);
}

/** A month that says its year, or the first day of one as a number. */
function firstOfMonth(text: string): string | undefined {
  const serial = /^\d{2} ?\d{3}$/.test(text) ? Number(text.replace(" ", "")) : undefined;
  if (serial === undefined && !/\p{L}{3}/u.test(text)) return undefined;
  const reading = readDate(serial ?? text);
  if (reading.kind !== "days") return undefined;
  const { from, till } = monthOf(reading.first);
  const isMonth = reading.first === from && (reading.last === till || reading.last === from);
  const isFirstDay = serial !== undefined || reading.last === till;
  if (!isMonth || !isFirstDay) return undefined;
  const { year, month } = dateOfDay(from);
  return `${year}-${String(month).padStart(2, "0")}`;
}
