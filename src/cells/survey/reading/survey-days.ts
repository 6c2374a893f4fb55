import { dateOfDay, dayOfDate, type CalendarDate, type Day } from "../../../domain/calendar";
import { isEmpty, textOf, type Cell } from "../../ground/cell";
import { singleDayOf } from "../../ground/dates";

/** When a survey was answered. Of the times nothing else is kept. */
export interface SurveyDays {
  readonly first: Day;
  readonly last: Day;
}

/** The same as they are said in words. */
export interface CalendarDays {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** The days of a survey as dates; undefined where its days are not known. */
export const inCalendar = (days: SurveyDays | undefined): CalendarDays | undefined =>
  days && { first: dateOfDay(days.first), last: dateOfDay(days.last) };

/** A time of the day behind the date, with what services write after it: `2026-03-09 08:12:33`, `… 8.12.33 PM CET`. */
const timeOfDay = /(?:[ T]| kl\.? ?)\d{1,2}[:.]\d{2}.*$/iu;
const twoOrders = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;

/**
 * The first and the last day of a column of times. Undefined where one of them cannot be read: half of the times would tell
 * another story. `03/09/2026` is read only where one order of day and month fits all of the column.
 */
export function surveyDays(cells: readonly Cell[]): SurveyDays | undefined {
  const days = cells
    .filter((cell) => !isEmpty(cell))
    .map((cell) => (typeof cell === "number" ? Math.floor(cell) : textOf(cell).replace(timeOfDay, "")));
  const all = daysInOneOrder(days) ?? days.map((day) => singleDayOf(day));
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of all) {
    if (day === undefined) return undefined;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return last < first ? undefined : { first, last };
}

/** The days of texts that all have two figures and a year between slashes; undefined where they do not. */
function daysInOneOrder(days: readonly Cell[]): readonly (Day | undefined)[] | undefined {
  const parts = days.map((day) => (typeof day === "string" ? twoOrders.exec(day) : null));
  if (parts.length === 0 || parts.includes(null)) return undefined;
  const inOrder = (day: 1 | 2, month: 1 | 2): (Day | undefined)[] =>
    parts.map((found) => dayOfDate(Number(found?.[3]), Number(found?.[month]), Number(found?.[day])));
  const fitting = [inOrder(1, 2), inOrder(2, 1)].filter((all) => !all.includes(undefined));
  return fitting.length === 1 ? fitting[0] : [undefined];
}
