/**
 * Calendar days as whole numbers, counted as Excel counts them: 45 839 is 1 July 2025. Days are exact, so a period is
 * a difference of two numbers, and no time zone or summer time can come in between. Proleptic Gregorian calendar.
 */
export type Day = number;

const millisecondsPerDay = 86_400_000;
/** 1 January 1970 in Excel's count of days. */
const epoch = 25_569;

/** The day of a date; month 1–12. Undefined for a date that does not exist, such as 30 February. */
export function dayOfDate(year: number, month: number, dayOfMonth: number): Day | undefined {
  const exists = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
  return exists ? Date.UTC(year, month - 1, dayOfMonth) / millisecondsPerDay + epoch : undefined;
}

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly dayOfMonth: number;
}

/** Year, month and day of the month of a day number; the inverse of `dayOfDate`. */
export function dateOfDay(day: Day): CalendarDate {
  const date = new Date((day - epoch) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/**
 * The same day of the month so many whole months later, or the month's last day where it has no such day:
 * 31 August plus six months is 28 February (29 in a leap year), as EDATE counts.
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = dateOfDay(day);
  const count = year * 12 + (month - 1) + months;
  const thenYear = Math.floor(count / 12);
  const thenMonth = count - thenYear * 12 + 1;
  return dayOfDate(thenYear, thenMonth, Math.min(dayOfMonth, daysInMonth(thenYear, thenMonth))) as Day;
}
