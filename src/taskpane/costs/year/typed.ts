import { calendarYear } from "../../../domain/costs/next-year/year-after";
import { singleDayOf } from "../../../cells/ground/dates";
import { parseNumber } from "../../../cells/ground/numbers";
import type { Day } from "../../../domain/calendar";
import type { Period } from "../../../domain/costs/cost-line";

/** What somebody has typed in a field, read; undefined for what is none. */

const year = /^(19|20|21)\d\d$/;

export const yearTyped = (text: string): number | undefined =>
  year.test(text.trim()) ? Number(text) : undefined;

/** A day, or a year: all of it. */
export function timeTyped(text: string): { readonly day: Day } | { readonly year: Period } | undefined {
  const whole = yearTyped(text);
  if (whole !== undefined) return { year: calendarYear(whole) };
  const day = singleDayOf(text.trim());
  // A number that Excel would take for a date is nothing that a person writes as one.
  return day === undefined || parseNumber(text) !== undefined ? undefined : { day };
}

export function indexTyped(text: string): number | undefined {
  const index = parseNumber(text);
  return index !== undefined && index > 0 ? index : undefined;
}

/** Per cent, with or without its sign, as a part of one. "1" and "0,8" may mean either, and are asked about. */
export function partTyped(text: string): number | undefined {
  const part = parseNumber(text);
  if (part === undefined) return undefined;
  if (text.includes("%")) return part > 0 && part <= 1 ? part : undefined;
  return part > 1 && part <= 100 ? Number((part / 100).toPrecision(15)) : undefined;
}
