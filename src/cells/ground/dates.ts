/** Dates in cells: Excel's own serial numbers, and the ways in which people and ledgers write a day or a month. */

import { dateOfDay, dayOfDate, type Day } from "../../domain/calendar";
import { plainValue, type Cell } from "./cell";
import { isWholeNumberText } from "./numbers";
import { tidy, withPlainDashes } from "../../domain/names/words";

/** The serial numbers that are days: 1990-01-01 to 2079-12-31, so that 250101, 202507 and 2025 are none of them. */
const [firstYear, lastYear] = [1990, 2079];
const [firstSerial, lastSerial] = [32_874, 65_745];
/** 9999-12-31, which stands for no end. */
export const noEnd: Day = 2_958_465;

/** What a cell says as a date. */
export type DateReading =
  /** A day; a month or a year where the two differ. `isCompact`: digits alone, which Excel takes for a number. */
  | { readonly kind: "days"; readonly first: Day; readonly last: Day; readonly isCompact: boolean }
  /** Two days are as likely. */
  | { readonly kind: "two"; readonly readings: readonly [Day, Day] }
  /** Written as a date, but there is no such day. */
  | { readonly kind: "impossible" }
  | { readonly kind: "none" };

const none: DateReading = { kind: "none" };
const impossible: DateReading = { kind: "impossible" };

/** Longer texts are no dates. */
const longest = 60;

const monthNames = "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec".split("|");
/** In Swedish and English, which begin alike but for May and October. */
const monthWord =
  "(jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|ma[jy]|jun[ei]?|jul[iy]?|aug(?:usti?)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
/** A part of a year by its number: quarters, thirds, halves. */
const partWord = "(q|k|kv\\.?|kvartal|t|tertial|h|halvår)";
const partsInYear: Readonly<Record<string, number>> = { q: 4, k: 4, t: 3, h: 2 };
const yearFirst = /^(\d{4})( ?[-/.] ?)(\d{1,2})\2(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?Z?)?$/i;
/** "2025-01", "2025/1", "2025.01", "2025 01", "2025M01". */
const yearAndMonth = /^(\d{4})(?:[-/.m]| (?=\d{2}$))(\d{1,2})$/;
const dayThenYear = /^(?:den )?(\d{1,2})\/(\d{1,2})[ -](\d{4})$/;
const weekday = /^(?:mån|tis|ons|tor|tors|fre|lör|sön)(?:dag(?:en)?)?\.?,? (?=den |\d)/;
const dayMonthYear = new RegExp(
  `^(?:den )?(\\d{1,2})(?::?[ae]|st|nd|rd|th)?(?: of)? ${monthWord},? (\\d{4})$`,
);
const dayNameYear = new RegExp(`^(\\d{1,2})-${monthWord}-(\\d{4})$`);
const monthDayYear = new RegExp(`^${monthWord} (\\d{1,2})(?:st|nd|rd|th)?, ?(\\d{4})$`);
const monthYear = new RegExp(`^${monthWord},?[ -]?(\\d{4})$`);
const yearMonth = new RegExp(`^(\\d{4})[ -]${monthWord}$`);
/** "1/2025", "01.2025", and SAP's "001.2025". */
const monthOfYear = /^(\d{1,2}|0\d{2})[-/.](\d{4})$/;
const partOfYear = new RegExp(`^${partWord} ?([1-4])(?:,? |[-/])?(\\d{4})$`);
const yearAndPart = new RegExp(`^(\\d{4})[-/ ]?${partWord} ?([1-4])$`);
const ordinals = "första|andra|tredje|fjärde".split("|");
/** "första halvåret 2025", "1:a kvartalet 2025". */
const partByOrdinal = new RegExp(
  `^(${ordinals.join("|")}|[1-4](?::?[ae])?) (kvartalet|tertialet|halvåret),? (\\d{4})$`,
);
/** By ISO 8601, as Swedish calendars count: "vecka 27 2025", "v. 27, 2025", "2025-W27", "2025 v 27". */
const weekOfYear = /^(?:v|v\.|vecka) ?(\d{1,2}),? (\d{4})$/;
const yearAndWeek = /^(\d{4})[- ]?(?:w|v|v\.|vecka) ?(\d{1,2})$/;
const yearWord = "(?:(?:hela )?år(?:et)?|hela|helår(?:et)?|kalenderår(?:et)?|verksamhetsår(?:et)?)";
const wholeYear = new RegExp(`^${yearWord} (?:av )?(\\d{4})$|^(\\d{4}),? \\(?${yearWord}\\)?$`);
const dayOrMonthFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const shortYear = /^(\d{2})([-/.])(\d{1,2})\2(\d{2})$/;
/** "1/7-25", "1 juli 25", "1-jul-25", "jul-25": what stands before the last two digits leaves them nothing but the year. */
const yearLast = new RegExp(
  `^((?:den )?\\d{1,2}/\\d{1,2}(?= ?-| |')|(?:(?:den )?\\d{1,2}(?::?[ae])? |\\d{1,2}-)${monthWord}(?= ?-| |')|${monthWord}(?= ?-| ?'))( ?-? ?)'?(\\d{2})$`,
);

/** What a cell says as a date. An empty cell says nothing. */
export function readDate(cell: Cell): DateReading {
  const value = plainValue(cell);
  if (typeof value === "number") return fromNumber(value);
  if (typeof value !== "string" || value.length > longest) return none;
  const text = withPlainDashes(tidy(value))
    .toLowerCase()
    .replace(/(?<=\d)\.$/, "");
  const digits = text.replace(/^(\d{2}) (?=\d{3}$)/, "$1");
  return isWholeNumberText(digits) ? fromNumber(Number(digits)) : fromText(withFullYear(text));
}

function fromNumber(value: number): DateReading {
  const whole = Math.floor(value);
  if ((whole >= firstSerial && whole <= lastSerial) || whole === noEnd) return oneDay(whole);
  if (whole !== value) return none;
  const digits = String(whole);
  if (digits.length === 4) return isYear(whole) ? days(whole, undefined, true) : none;
  if (digits.length === 8) return dayIn(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6), true);
  return digits.length === 6 ? fromSixDigits(digits) : none;
}

function withFullYear(text: string): string {
  const found = yearLast.exec(text);
  if (!found) return text;
  const before = found[1] as string;
  return `${before}${/^\d+-/.test(before) ? "-" : " "}${fullYear(Number(found.at(-1)))}`;
}

/** 202507 is a month and 250701 a day; 201012 could be either. */
function fromSixDigits(digits: string): DateReading {
  const [year, month] = [Number(digits.slice(0, 4)), Number(digits.slice(4))];
  const asMonth = isYear(year) && month >= 1 && month <= 12 ? days(year, month, true) : none;
  const short = Number(digits.slice(0, 2));
  const asDay = dayIn(String(fullYear(short)), digits.slice(2, 4), digits.slice(4), true);
  if (asMonth.kind === "days" && asDay.kind === "days") {
    return { kind: "two", readings: [asMonth.first, asDay.first] };
  }
  return asMonth.kind === "days" ? asMonth : asDay.kind === "days" ? asDay : none;
}

function fromText(text: string): DateReading {
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return dayIn(year, month as string, day as string, false);
  const [, yearOfMonth, number] = yearAndMonth.exec(text) ?? [];
  if (yearOfMonth !== undefined) return monthIn(Number(yearOfMonth), Number(number));
  const [, first, second, last] = dayThenYear.exec(text) ?? [];
  if (last !== undefined) return dayIn(last, second as string, first as string, false);
  const [, named, name, ofYear] =
    dayMonthYear.exec(text.replace(weekday, "")) ?? dayNameYear.exec(text) ?? [];
  if (ofYear !== undefined) return dayIn(ofYear, String(monthNumber(name as string)), named as string, false);
  const [, english, ofDay, itsYear] = monthDayYear.exec(text) ?? [];
  if (itsYear !== undefined) {
    return dayIn(itsYear, String(monthNumber(english as string)), ofDay as string, false);
  }
  const span = fromSpan(text);
  return span.kind === "none" ? fromAmbiguous(text) : span;
}

/** A month by its name or number, a part of a year, or a year that is called one. */
function fromSpan(text: string): DateReading {
  const [, monthName, ofMonth] = monthYear.exec(text) ?? [];
  if (ofMonth !== undefined) return monthIn(Number(ofMonth), monthNumber(monthName as string));
  const [, before, itsName] = yearMonth.exec(text) ?? [];
  if (before !== undefined) return monthIn(Number(before), monthNumber(itsName as string));
  const [, number, behind] = monthOfYear.exec(text) ?? [];
  if (behind !== undefined) return monthIn(Number(behind), Number(number));
  const [, behindWord, beforeWord] = wholeYear.exec(text) ?? [];
  const whole = behindWord ?? beforeWord;
  if (whole !== undefined) return isYear(Number(whole)) ? days(Number(whole), undefined, false) : none;
  return fromPart(text);
}

/** A quarter, a third, a half or a week of a year, by its number or as the first, the second … */
function fromPart(text: string): DateReading {
  const [, part, which, ofPart] = partOfYear.exec(text) ?? [];
  if (ofPart !== undefined) return partIn(Number(ofPart), part as string, Number(which));
  const [, first, itsPart, count] = yearAndPart.exec(text) ?? [];
  if (first !== undefined) return partIn(Number(first), itsPart as string, Number(count));
  const [, ordinal, namedPart, ofOrdinal] = partByOrdinal.exec(text) ?? [];
  if (ofOrdinal !== undefined) {
    const nth = 1 + ordinals.indexOf(ordinal as string) || Number((ordinal as string).charAt(0));
    return partIn(Number(ofOrdinal), namedPart as string, nth);
  }
  const [, week, ofWeek] = weekOfYear.exec(text) ?? [];
  if (ofWeek !== undefined) return weekIn(Number(ofWeek), Number(week));
  const [, yearOfWeek, itsWeek] = yearAndWeek.exec(text) ?? [];
  return yearOfWeek === undefined ? none : weekIn(Number(yearOfWeek), Number(itsWeek));
}

/** Which end is the year, or which number is the day, is nowhere said; it is known where only one of them is a day. */
function fromAmbiguous(text: string): DateReading {
  const [, one, , other, year] = dayOrMonthFirst.exec(text) ?? [];
  if (year !== undefined) {
    return either(
      dayIn(year, other as string, one as string, false),
      dayIn(year, one as string, other as string, false),
    );
  }
  const [, begin, , middle, end] = shortYear.exec(text) ?? [];
  if (begin === undefined) return none;
  return either(
    dayIn(String(fullYear(Number(begin))), middle as string, end as string, false),
    dayIn(String(fullYear(Number(end))), middle as string, begin, false),
  );
}

function either(one: DateReading, other: DateReading): DateReading {
  if (one.kind !== "days") return other;
  if (other.kind !== "days" || other.first === one.first) return one;
  return { kind: "two", readings: [one.first, other.first] };
}

const fullYear = (short: number): number => (short >= 80 ? 1900 : 2000) + short;
const isYear = (year: number): boolean => year >= firstYear && year <= lastYear;
const monthNumber = (name: string): number =>
  monthNames.indexOf(name.slice(0, 3).replace("may", "maj").replace("oct", "okt")) + 1;

const oneDay = (day: Day, isCompact = false): DateReading => ({
  kind: "days",
  first: day,
  last: day,
  isCompact,
});

function dayIn(year: string, month: string, day: string, isCompact: boolean): DateReading {
  const found = dayOfDate(Number(year), Number(month), Number(day));
  if (found === undefined) return impossible;
  return isYear(Number(year)) || found === noEnd ? oneDay(found, isCompact) : none;
}

const monthIn = (year: number, month: number): DateReading =>
  month < 1 || month > 12 ? impossible : isYear(year) ? days(year, month, false) : none;

/** A quarter, a third or a half of a year. */
function partIn(year: number, word: string, which: number): DateReading {
  const parts = partsInYear[word.charAt(0)] as number;
  if (!isYear(year)) return none;
  const length = 12 / parts;
  return which > parts ? impossible : days(year, (which - 1) * length + 1, false, length);
}

/** The seven days of a week from its Monday: the first week of a year is the one that holds its 4 January. */
function weekIn(year: number, week: number): DateReading {
  if (!isYear(year)) return none;
  const mondayOfFirst = (of: number): Day => {
    const fourth = dayOfDate(of, 1, 4) as Day;
    // Serial 2 is a Monday.
    return fourth - ((fourth - 2) % 7);
  };
  const monday = mondayOfFirst(year) + 7 * (week - 1);
  return week < 1 || monday >= mondayOfFirst(year + 1)
    ? impossible
    : { kind: "days", first: monday, last: monday + 6, isCompact: false };
}

/** The days of a month, or of several from it on; of a year where no month is given. */
function days(year: number, month: number | undefined, isCompact: boolean, length = 1): DateReading {
  const first = dayOfDate(year, month ?? 1, 1) as Day;
  const end = month === undefined ? 13 : month + length;
  const next = end > 12 ? dayOfDate(year + 1, 1, 1) : dayOfDate(year, end, 1);
  return { kind: "days", first, last: (next as Day) - 1, isCompact };
}

/**
 * The day that a cell holds, in a column of first or of last days: a month is its first day there, or its last. Undefined
 * for an empty cell, for everything that is no date, and for what could be two.
 */
export function dayOf(cell: Cell, edge: "first" | "last" = "first"): Day | undefined {
  const reading = readDate(cell);
  return reading.kind === "days" ? reading[edge] : undefined;
}

/** The day that a cell holds, where a month or a year is not enough. */
export function singleDayOf(cell: Cell): Day | undefined {
  const reading = readDate(cell);
  return reading.kind === "days" && reading.first === reading.last ? reading.first : undefined;
}

/** What a sentence about a cell that should hold a date ends with. */
export const dateExpected = "Skriv ett datum, till exempel 2025-07-01";

/** How a sentence about a cell goes on that should hold a date, after its content. */
export function whyNoDate(cell: Cell): string {
  const reading = readDate(cell);
  if (reading.kind === "two") {
    const [one, other] = reading.readings.map(formatDay);
    return `kan vara både ${one} och ${other}. Skriv datumet så: ${one}`;
  }
  if (reading.kind === "days" && reading.first !== reading.last) {
    return `är inget datum, utan tiden ${formatDay(reading.first)}–${formatDay(reading.last)}. ${dateExpected}`;
  }
  if (reading.kind === "impossible") return `är inget datum: den dagen finns inte. ${dateExpected}`;
  return `är inget datum. ${typeof plainValue(cell) === "number" ? "Är det ett datum? " : ""}${dateExpected}`;
}

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** A day as texts show it: 2025-07-01. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = dateOfDay(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}
