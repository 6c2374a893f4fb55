/** Dates in cells: Excel's own serial numbers, or text in ISO form. */

import { dateOfDay, dayOfDate, type Day } from "../../domain/calendar";
import { numberOf, plainValue, textOf, type Cell } from "./cell";

/**
 * The serial numbers that are taken for dates: from 3 October 1954 to Excel's last day. A smaller number is an amount,
 * an area or a year that has got into the column, never the date of an agreement or a cost.
 */
const earliestSerial = 20_000;
const latestSerial = 2_958_465;
const earliestYear = 1900;

const isoDate = /^(\d{4})[-–−‐‑](\d{2})[-–−‐‑](\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?Z?)?$/;

/**
 * The day that a cell holds: a serial number (a time of the day is left out) or text such as 2025-07-01. Undefined for
 * an empty cell and for everything that is no date.
 */
export function dayOf(cell: Cell): Day | undefined {
  const value = plainValue(cell);
  if (typeof value === "string") {
    const iso = isoDate.exec(textOf(value));
    if (iso) {
      const year = Number(iso[1]);
      return year < earliestYear ? undefined : dayOfDate(year, Number(iso[2]), Number(iso[3]));
    }
  }
  const serial = numberOf(value);
  if (serial === undefined || serial < earliestSerial || serial >= latestSerial + 1) return undefined;
  return Math.floor(serial);
}

const compactDate = /^(\d{4})(\d{2})(\d{2})$/;

/** The day that somebody means by 20250131, as ledgers write it: no date to Excel, and none to the functions. */
export function compactDayOf(cell: Cell): Day | undefined {
  const value = plainValue(cell);
  const [, year, month, dayOfMonth] = compactDate.exec(String(value).trim()) ?? [];
  if (year === undefined || Number(year) < earliestYear) return undefined;
  return dayOfDate(Number(year), Number(month), Number(dayOfMonth));
}

/** What a sentence about a cell that should hold a date ends with. */
export const dateExpected = "Skriv ett datum, till exempel 2025-07-01";

const digits = (value: number, length: number): string => String(value).padStart(length, "0");

/** A day as texts show it: 2025-07-01. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = dateOfDay(day);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`;
}
