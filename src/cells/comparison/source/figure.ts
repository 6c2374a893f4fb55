import type { Missing } from "../../../domain/words-for-hidden-and-missing";
import { readDate } from "../../ground/dates";
import { errorIn } from "../../ground/excel-errors";
import { isBlank, numberOf, plainValue, readNumberIn, textOf, wordOf, type Cell } from "../../ground/cell";
import { splitFootnote } from "../../ground/footnotes";
import { missingIn } from "../../ground/what-counts-as-not-answered";
import { yesNoIn } from "../yes-no";
import { isTooFew } from "./signs";

/** Why a cell of a comparison table is asked about: it has two readings, or none that is sure. */
export type AskedWhy =
  | "about"
  | "bound"
  | "span"
  | "fraction"
  | "two-readings"
  | "two-days"
  | "no-day"
  | "parts"
  | "words-beside"
  | "other-unit"
  | "more-than-yes-or-no"
  | "error"
  | "zero"
  | "share-or-percent"
  | "one-or-whole"
  | "not-of-its-type";

/** One cell by itself, before it is known what its column holds. */
export type Figure =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number; readonly written: Written }
  /** `isMark`: a cross, which among numbers is something else. */
  | { readonly kind: "yes-no"; readonly value: boolean; readonly isMark?: boolean }
  | { readonly kind: "date"; readonly value: number }
  | { readonly kind: "missing"; readonly why: Missing; readonly sign: string }
  | { readonly kind: "text"; readonly text: string }
  /** `readings`: the numbers that could be meant, the likeliest first; none where no number is near. */
  | { readonly kind: "asked"; readonly why: AskedWhy; readonly readings: readonly number[] };

/** How a number was written: all of it is kept when the number is made one that Excel's own formulas read. */
export interface Written {
  readonly isText: boolean;
  readonly isPercent: boolean;
  readonly unit: string | undefined;
  readonly note: string | undefined;
}

const asNumber: Written = { isText: false, isPercent: false, unit: undefined, note: undefined };
const asPercent: Written = { ...asNumber, isPercent: true };

const approximate = /^(?:ca|cirka|c:a|circa|omkring|ungefär|runt|knappt|drygt|nästan|~|≈)\.? ?(?=\d)/;
const bound =
  /^(?:[<>≤≥]|minst |högst |över |under |mer än |mindre än |färre än |fler än |max(?:imalt)? |upp till )/;
const span = /^([\d ]+(?:[.,]\d+)?) ?(?:-|till) ?([\d ]+(?:[.,]\d+)?)(?: .*)?$/;
const fraction = /^(\d*) ?([½¼¾⅓⅔])$/;
const fractions: Readonly<Record<string, number>> = {
  "½": 0.5,
  "¼": 0.25,
  "¾": 0.75,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
};
const severalParts = /\d.*(?:\bvarav\b|\+| x | × ).*/;
const unitBehind =
  /^(.*\d) ?(st|styck|stycken|kr|sek|kronor|tkr|mkr|m²|m2|kvm|tjänst|tjänster|årsarbetare|pers|personer|besök|barn|(?:h|tim|timmar)(?: ?(?:\/|per) ?v(?:ecka)?)?)\.?$/;
/** "kr 1 234", "SEK 12". */
const unitBefore = /^(kr|sek)\.? ?(-?\d.*)$/;
const moreThanYesOrNo = /^(?:ja|nej|yes|no)[ ,;.(].*[\p{L}\d]/u;
const beginsWithNumber = /^(-?[\d ]+(?:[.,]\d+)?) ?(%)?(?=[^\d])/;

/**
 * What a cell holds, as people write it in a comparison table. Only what has one reading is read; a span, a bound, a
 * guess or a half is asked about with the numbers that could be meant.
 *
 * @param isPercent the cell's format shows its number in per cent
 */
export function readFigure(cell: Cell, isPercent = false): Figure {
  const value = plainValue(cell);
  if (isBlank(value)) return { kind: "empty" };
  if (typeof value === "number") {
    return { kind: "number", value, written: isPercent ? asPercent : asNumber };
  }
  if (typeof value === "boolean") return { kind: "yes-no", value };
  if (typeof value !== "string") return { kind: "asked", why: "error", readings: [] };
  if (errorIn(value.trim()) !== undefined) return { kind: "asked", why: "error", readings: [] };
  const word = wordOf(value);
  const why = missingIn(word);
  if (why) return { kind: "missing", why, sign: word };
  if (isTooFew(word)) return { kind: "missing", why: "skyddad", sign: word };
  const answer = yesNoIn(value);
  if (answer !== undefined) return { kind: "yes-no", value: answer, ...(word === "x" && { isMark: true }) };
  return readNumber(word) ?? readDay(value) ?? askAbout(word) ?? { kind: "text", text: textOf(value) };
}

const looksLikeDate = /\d{8}|^\d{4}-\d/;

function readNumber(word: string): Figure | undefined {
  const marked = splitFootnote(word);
  const note = marked?.note;
  const unmarked = marked?.text ?? word;
  const withUnit = unitBehind.exec(unmarked);
  const afterUnit = unitBefore.exec(unmarked);
  const unit = withUnit?.[2] ?? afterUnit?.[1];
  const bare = (withUnit?.[1] ?? afterUnit?.[2] ?? unmarked).trim();
  if (looksLikeDate.test(bare)) return undefined;
  const reading = readNumberIn(bare, "any");
  if (reading.kind === "two") return { kind: "asked", why: "two-readings", readings: reading.readings };
  if (reading.kind === "none") return undefined;
  const { value, isPercent } = reading;
  return { kind: "number", value, written: { isText: true, isPercent, unit, note } };
}

/** The readings of what could be two days are days. */
function readDay(cell: string): Figure | undefined {
  const reading = readDate(cell);
  if (reading.kind === "two") return { kind: "asked", why: "two-days", readings: reading.readings };
  if (reading.kind === "impossible") return { kind: "asked", why: "no-day", readings: [] };
  return reading.kind === "days" && reading.first === reading.last
    ? { kind: "date", value: reading.first }
    : undefined;
}

/** What is said about days says nothing of a number. */
export const isAboutDays = (figure: Figure): boolean =>
  figure.kind === "asked" && (figure.why === "two-days" || figure.why === "no-day");

function askAbout(text: string): Figure | undefined {
  const asked = (why: AskedWhy, ...readings: (number | undefined)[]): Figure => ({
    kind: "asked",
    why,
    readings: readings.filter((one) => one !== undefined),
  });
  if (moreThanYesOrNo.test(text)) return asked("more-than-yes-or-no");
  const parted = fraction.exec(text);
  if (parted) return asked("fraction", Number(parted[1] || 0) + (fractions[parted[2] as string] as number));
  if (approximate.test(text)) {
    const rest = text.replace(approximate, "");
    return asked("about", numberOf(rest) ?? firstNumberIn(rest));
  }
  if (bound.test(text)) return asked("bound", firstNumberIn(text.replace(bound, "").trim()));
  const between = span.exec(text);
  if (between) return asked("span", numberOf(between[1] as string), numberOf(between[2] as string));
  if (severalParts.test(text)) return asked("parts", firstNumberIn(text));
  return beginsWithNumber.test(text) ? asked("words-beside", firstNumberIn(text)) : undefined;
}

function firstNumberIn(text: string): number | undefined {
  const [, number, percent = ""] = beginsWithNumber.exec(`${text} `) ?? [];
  return number === undefined ? undefined : numberOf(`${number.trim()}${percent}`);
}
