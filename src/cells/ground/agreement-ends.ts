import type { Day } from "../../domain/calendar";
import { isEmpty, plainValue, textOf, wordOf, type Cell } from "./cell";
import { noEnd, readDate, type DateReading } from "./dates";
import { saysNothing } from "./what-counts-as-not-answered";
import { goesOn, isTooLong, leading, notSigned, underRevision } from "./no-end";
import { withPlainDashes } from "../../domain/names/words";

/** When an agreement ends, as a cell says it, with what else it says of notice and extension. */
export type AgreementEndReading =
  | {
      readonly kind: "end";
      readonly end: Day | "tills vidare" | "under revidering";
      /** Months of notice, where they stand beside the end. */
      readonly notice?: number;
      /** It says that the agreement goes on after its end. */
      readonly isExtended?: true;
      /** By how many months, where that stands with it. */
      readonly extendsBy?: number;
    }
  | { readonly kind: "unknown" }
  /** Has several readings, or none that is sure: `readings` are the last days that could be meant. */
  | { readonly kind: "asked"; readonly why: AskedWhy; readonly readings: readonly Day[] };

type AskedWhy = "which-day" | "which-date" | "no-such-day" | "not-signed" | "unreadable";

const notExtended =
  /(?:,|;|\()? ?(?:förlängs (?:ej|inte|aldrig)|förlängning(?:en)?:? (?:nej|ej|inte|nekad|avslagen|avböjd|har inte)(?!\p{L})|(?:utan|ingen) förlängning|(?:ej|inte) förläng(?:ning|d|t|s|as)(?!\p{L}))[^,;]*/u;
const extension =
  /(?:,|;|\(|\bmed\b|\boch\b)? ?\(?(?:automatisk(?:t)? |med |sedan |därefter )*(?:förlängning|förlängs|förlängas|förlängt)[^,;]*\)?/;
/**
 * All that may stand with an extension for it to be one: how it is made, by how much, and that it is not when notice is given.
 * "förlängning diskuteras" and "förlängt till 2027-12-31" say something else, and what that is is asked.
 */
const surelyExtended =
  /^(?:[\s:().-]|automatisk(?:t)?|ja|med|det|avtalet|löpande|därefter|sedan|årligen|årsvis|vardera|varje gång|(?:\d{1,2}|ett|en|två|tre|fyra|fem) ?(?:års?|mån(?:ad(?:er)?s?)?)(?:period(?:er)?)?|(?:med|om|i) (?=\d|ett|en|två|tre)|i taget|i sänder|åt gången|per gång|till(?=$|\))|förläng(?:ning|s|as|t))*(?:(?:om|såvida) .*(?:säg|sagt|sagd|varsel).*)?$/u;
const noticeMonths =
  /(?:,|;|\()? ?(\d{1,2}) ?mån(?:ad(?:er)?|aders)?\.? ?(?:uppsägning(?:stid)?|uppsägningstid|varsel)?\)?/;
const namedNotice = /(\d{1,2}) ?mån(?:ad(?:er)?|aders)?\.? ?(?:uppsägning|varsel)/;
const noticeYears = /(?:,|;|\()? ?(\d|ett) ?års? (?:uppsägning(?:stid)?|varsel)\)?/;
/** "uppsägningstid 12 mån", "(uppsägning: 9 månader)". */
const noticeBefore =
  /(?:,|;|\()? ?(?:med )?(?:ömsesidig )?(?:uppsägning(?:stid)?|varsel) ?:? ?(\d{1,2}) ?mån(?:ad(?:er)?)?\.?\)?/;
/** "2024-01-01 – 2026-12-31", "1 jan 2024 till 31 dec 2026": the time that it holds for, of which the end is asked. */
const fromTill =
  /^(.{6,20}?) ?(?: -{1,3} |(?<=\d{4}-\d{2}-\d{2})-(?=\d)|(?<=^(?:\d{6}|\d{8}))-(?=\d{6}(?:\d{2})?$)|(?<=\p{L}\.? \d{4})-(?=\d{1,2} \p{L})| till(?: och med)? | t\.? ?o\.? ?m\.? )(.{6,20})$/u;

/** "fr.o.m. 2024-01-01 t.o.m. 2026-12-31". */
const fromAndOn = /^(?:fr\.? ?o\.? ?m\.?|från(?: och med)?|from) (?=\d)/;

/** The end of an agreement as it is written: a day, words for none, or a day with notice and extension beside it. */
export function readAgreementEnd(cell: Cell): AgreementEndReading {
  const value = plainValue(cell);
  if (isEmpty(value)) return { kind: "unknown" };
  const day = typeof value === "number" ? endOf(readDate(value)) : undefined;
  if (day) return day;
  const word = wordOf(cell);
  if (isTooLong(word)) return asked("unreadable");
  if (saysNothing(word)) return { kind: "unknown" };
  const whole = endOf(readDate(cell));
  if (whole) return whole;
  if (notSigned.test(word)) return asked("not-signed");
  if (underRevision.test(word)) return { kind: "end", end: "under revidering" };
  const notice = monthsOfNotice(word);
  const goingOn = goesOn(word);
  if (goingOn !== "not said") {
    return goingOn === "to another end"
      ? asked("unreadable")
      : { kind: "end", end: "tills vidare", ...notice };
  }
  return readWithRemarks(textOf(cell).toLowerCase(), notice);
}

const asked = (why: AskedWhy, ...readings: readonly Day[]): AgreementEndReading => ({
  kind: "asked",
  why,
  readings,
});

/** What a date says as an end; nothing for a text that is no date. A month or a year does not say which day. */
function endOf(reading: DateReading): AgreementEndReading | undefined {
  switch (reading.kind) {
    case "days":
      if (reading.last === noEnd) return { kind: "end", end: "tills vidare" };
      return reading.first === reading.last
        ? { kind: "end", end: reading.last }
        : asked("which-day", reading.first, reading.last);
    case "two":
      return asked("which-date", ...reading.readings);
    case "impossible":
      return asked("no-such-day");
    case "none":
      return undefined;
  }
}

/** The last day of a time that is written with both its days. */
function endOfSpan(text: string): AgreementEndReading | undefined {
  const [, from, till] = fromTill.exec(withPlainDashes(text).replace(fromAndOn, "")) ?? [];
  if (from === undefined || till === undefined) return undefined;
  const [first, last] = [readDate(from), readDate(till)];
  if (first.kind !== "days" || last.kind !== "days" || first.first > last.last) return undefined;
  return endOf(last);
}

/**
 * Months that stand beside the end. What stands with the extension ("förlängs med 12 mån") is how long that is, and no
 * notice, unless it is called so.
 */
function monthsOfNotice(word: string): { readonly notice?: number } {
  const [, months] =
    noticeBefore.exec(word) ??
    namedNotice.exec(word) ??
    noticeMonths.exec(word.replace(notExtended, " ").replace(extension, " ")) ??
    [];
  if (months !== undefined) return { notice: Number(months) };
  const [, years] = noticeYears.exec(word) ?? [];
  return years === undefined ? {} : { notice: 12 * (years === "ett" ? 1 : Number(years)) };
}

/** "t.o.m. 2027-01-31", "2019-09-01 med förlängning", "2026-12-31 (förlängs automatiskt ett år)". */
function readWithRemarks(text: string, notice: { readonly notice?: number }): AgreementEndReading {
  const denied = text.replace(notExtended, " ");
  const withoutExtension = denied.replace(extension, " ");
  const isExtended = withoutExtension !== denied;
  const [said = ""] = extension.exec(denied) ?? [];
  if (!surelyExtended.test(said.replace(/^[,;(]|^(?:med|och) /, ""))) return asked("unreadable");
  const bare = withoutExtension
    .replace(noticeYears, " ")
    .replace(noticeBefore, " ")
    .replace(notice.notice === undefined ? /(?!)/ : /(?:,|;|\(|(?: och)? med) ?\d{1,2} ?mån[^,;)]*\)?/, " ")
    .trim()
    .replace(leading, "")
    .replace(/[\s,;.()]+$/, "");
  const end = endOf(readDate(bare)) ?? endOfSpan(bare);
  if (end?.kind !== "end") return end ?? asked("unreadable");
  return { ...end, ...notice, ...(isExtended && { isExtended: true as const, ...monthsExtended(denied) }) };
}

/** "förlängs 2 år i taget", "med automatisk förlängning 12 mån"; what is called notice is none. */
function monthsExtended(text: string): { readonly extendsBy?: number } {
  const [said = ""] = extension.exec(text) ?? [];
  if (/uppsäg|uppsagt|varsel/.test(said)) return {};
  const [, count, unit] = /(\d{1,2}|ett|en) ?(år|mån)/.exec(said) ?? [];
  if (count === undefined) return {};
  const number = /^\d/.test(count) ? Number(count) : 1;
  return { extendsBy: unit === "år" ? 12 * number : number };
}
