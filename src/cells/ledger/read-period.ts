import type { Period } from "../../domain/costs/cost-line";
import { readDate, singleDayOf } from "../ground/dates";
import { plainValue, type Cell } from "../ground/cell";
import { monthNumbered, monthOf } from "./month";

const yearMonth = /^((?:19|20)\d{2})[-–]?(0[1-9]|1[0-2])$/;

/** The month that a ledger means by 202501 or 2025-01; undefined for what is no month, the thirteenth included. */
export function yearMonthOf(cell: Cell): Period | undefined {
  const [, year, month] = yearMonth.exec(String(plainValue(cell) ?? "").trim()) ?? [];
  return year === undefined ? monthInWords(cell) : monthNumbered(Number(year), Number(month));
}

/** "jan 2025", "2025/01": texts that are more than digits, which may as well be an account. */
function monthInWords(cell: Cell): Period | undefined {
  const value = plainValue(cell);
  if (typeof value !== "string" || /^\s*\d*\s*$/.test(value)) return undefined;
  const reading = readDate(value);
  if (reading.kind !== "days") return undefined;
  const month = monthOf(reading.first);
  return month.from === reading.first && month.till === reading.last ? month : undefined;
}

const known = new Map<Cell, Period | undefined>();

/**
 * The month of a ledger's period or, where that says none, of its date; one object for each month that occurs.
 *
 * @param year of a column of its own, where the period says the month alone
 */
export function readPeriod(period: Cell, date: Cell, year?: Cell): Period | undefined {
  return (
    remembered(period) ??
    monthOfYear(period, year) ??
    spanOfYear(period, year) ??
    shortMonth(period) ??
    spanOfMonths(period) ??
    remembered(date)
  );
}

/**
 * "2501" and "25-01" in a column of periods. 2001 to 2012 may be years, and "05-06" two months, or a month of either year:
 * what is above twelve is the year.
 */
function shortMonth(period: Cell): Period | undefined {
  const text = String(plainValue(period) ?? "").trim();
  const [, year, month] =
    /^([013-7]\d|2[1-9])(0[1-9]|1[0-2])$/.exec(text) ??
    /^(1[3-9]|[2-7]\d)[-–—](0[1-9]|1[0-2])$/.exec(text) ??
    [];
  return year === undefined ? undefined : remembered(`20${year}-${month}`);
}

/** "202501-202503", "2025-01 – 2025-03", "jan 2025 - mars 2025": from the first month to the last. */
function spanOfMonths(period: Cell): Period | undefined {
  const value = plainValue(period);
  if (typeof value !== "string" || value.length > longestSpan) return undefined;
  const [from, till] = spanParts(value).map((part) => yearMonthOf(part) ?? shortMonth(part));
  return from && till && from.from <= till.from ? { from: from.from, till: till.till } : undefined;
}

const longestSpan = 40;

/** What stands on either side of the one dash between two months, or of the one that has spaces about it. */
function spanParts(text: string): string[] {
  const parts = text.trim().split(/\s+(?:[-–—]|till|t\.?o\.?m\.?)\s+/u);
  if (parts.length === 2) return parts;
  const [, from, till] =
    /^(\d{4,6}|\d{2,4}[-.]\d{2})[-–—](\d{4,6}|\d{2,4}[-.]\d{2})$/.exec(text.trim()) ?? [];
  return from === undefined || till === undefined ? [] : [from, till];
}

/** "1", "01", "001" or "jan" beside 2025. */
function monthOfYear(period: Cell, year: Cell): Period | undefined {
  const [month, ofYear] = [period, year].map((cell) => String(plainValue(cell) ?? "").trim());
  if (
    !/^(?:19|20)\d{2}$/.test(ofYear as string) ||
    !/^(?:0{0,2}[1-9]|0?1[0-2]|\p{L}{3,9}\.?)$/u.test(month as string)
  )
    return undefined;
  return remembered(`${month} ${ofYear}`.replace(/^0*(\d+) (\d+)$/, "$1/$2"));
}

/** "05-06" beside 2025 is May and June. */
function spanOfYear(period: Cell, year: Cell): Period | undefined {
  const [, first, last] =
    /^(0?[1-9]|1[0-2]) ?[-–—] ?(0?[1-9]|1[0-2])$/.exec(String(plainValue(period) ?? "").trim()) ?? [];
  const [from, till] = [first, last].map((month) => monthOfYear(month, year));
  return from && till && from.from <= till.from ? { from: from.from, till: till.till } : undefined;
}

/** A ledger has few months and many rows; not more of them is kept than a few years have days. */
const mostKept = 5_000;

function remembered(cell: Cell): Period | undefined {
  if (known.has(cell)) return known.get(cell);
  if (known.size > mostKept) known.clear();
  const month = yearMonthOf(cell) ?? monthOfDay(cell);
  known.set(cell, month);
  return month;
}

function monthOfDay(cell: Cell): Period | undefined {
  const day = singleDayOf(cell);
  return day === undefined ? undefined : monthOf(day);
}
