/**
 * Numbers as people write them in cells: "12,5", "1 234,50 kr", "SEK 1 200", "1 200:-", "(12)", "12-", "45 %", "275 st",
 * with any kind of space between thousands. What has two readings is not read: both are given, for a sentence or a
 * question. Decimals are binary numbers here, as Excel keeps them; exact arithmetic begins in the domain.
 */

import { tidy, withPlainDashes } from "../../domain/names/words";

const money = String.raw`kr\.?|sek|kronor`;
const area = "m²|m2|kvm|kvadratmeter";
const count = "st\\.?|stycken";
const hours = "(?:h|tim\\.?|timmar)";

/** The units that may stand with the number, for each kind of thing that is counted. */
const units = {
  none: count,
  money: `${money}|${count}`,
  area: `${area}|${count}`,
  any: `${money}|${area}|${count}|${hours}(?: ?(?:/|per) ?v(?:ecka)?)?`,
} as const;

/** Which unit may stand with the number. "%" may always, and divides by a hundred. */
export type NumberUnit = Exclude<keyof typeof units, "none">;

/** What a text says as a number. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number; readonly isPercent: boolean }
  /** Both are as likely: a point or a comma and exactly three digits. */
  | { readonly kind: "two"; readonly readings: readonly [number, number] }
  | { readonly kind: "none" };

/** Longer texts are no numbers. */
const longest = 60;

interface Affixes {
  readonly before: RegExp;
  readonly behind: RegExp;
}

const affixesOf = (unit: keyof typeof units): Affixes => ({
  before: unit === "money" || unit === "any" ? /^([-+(]?) ?(?:kr\.?|sek) ?(?=[-+(\d])/i : /^(?!)/,
  behind: new RegExp(`(?<=[\\d).,:-]) ?(?:${units[unit]})(\\)?)$`, "i"),
});
const affixes = {
  none: affixesOf("none"),
  money: affixesOf("money"),
  area: affixesOf("area"),
  any: affixesOf("any"),
};

/** "1'234", as some programs group thousands. */
const apostrophe = /(?<=\d)['’](?=\d{3}(?!\d))/g;
/** "1 200,-", "1 200:-", "1.200,--": no öre. Never a minus. */
const wholeKronor = /(?<=\d) ?[,.:] ?-{1,2}(?=\)?$)/;
const percent = / ?(?:%|(?<=[\d ])procent)(\)?)$/i;
const brackets = /^\(([^()]*)\)$/;
const digits = /^(?:\d+|\d{1,3}(?: \d{3})+)?(?:[.,]\d*)?(?:e[-+]?\d{1,3})?$/i;
/** Groups of three with the other mark as the decimal's, or several groups: the mark stands between thousands. */
const groupedByPoint = /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d*|(?:\.\d{3}){2,})$/;
const groupedByComma = /^[1-9]\d{0,2}(?:(?:,\d{3})+\.\d*|(?:,\d{3}){2,})$/;
const threeDigits = /^[1-9]\d{0,2}[.,]\d{3}$/;

const none: NumberReading = { kind: "none" };

/** Most texts are no numbers, and most of the others are these: nothing more needs to be asked of them. */
const anyDigit = /\d/;
const plain = /^\d{1,15}(?:,(?:\d{1,2}|\d{4,6}))?$/;

/** What a text says, as far as it is a number. */
export function readNumberText(text: string, unit?: NumberUnit): NumberReading {
  if (text.length > longest || !anyDigit.test(text)) return none;
  if (plain.test(text)) return { kind: "number", value: Number(text.replace(",", ".")), isPercent: false };
  const { before, behind } = affixes[unit ?? "none"];
  let rest = withPlainDashes(tidy(text)).replace(apostrophe, " ").replace(before, "$1").replace(behind, "$1");
  const isPercent = percent.test(rest);
  if (isPercent) rest = rest.replace(percent, "$1");
  const isWhole = wholeKronor.test(rest);
  if (isWhole) rest = rest.replace(wholeKronor, "");
  const [isNegative, body] = signOf(rest);
  return isNegative === undefined ? none : readDigits(body, isNegative, isPercent, isWhole);
}

/** The sign, by a minus before, a minus straight after the digits, or an accountant's brackets; undefined for several. */
function signOf(text: string): [isNegative: boolean | undefined, body: string] {
  const inBrackets = brackets.exec(text);
  const [, before = "", body = "", behind = ""] =
    /^([-+]?) ?([\d.,][^]*?)(-?)$/.exec(inBrackets ? (inBrackets[1] as string).trim() : text) ?? [];
  const signs = [inBrackets && "(", before, behind].filter(Boolean);
  return signs.length > 1 ? [undefined, body] : [signs.length === 1 && before !== "+", body];
}

function readDigits(body: string, isNegative: boolean, isPercent: boolean, isWhole: boolean): NumberReading {
  const signed = (value: number): number => (isNegative && value !== 0 ? -value : value);
  if (groupedByPoint.test(body) || groupedByComma.test(body) || (isWhole && threeDigits.test(body))) {
    const mark = groupedByPoint.test(body) ? "." : groupedByComma.test(body) ? "," : /[.,]/;
    const plain = typeof mark === "string" ? body.replaceAll(mark, "") : body.replace(mark, "");
    return numberFrom(plain, isPercent, signed);
  }
  if (threeDigits.test(body) && !isPercent) {
    const thousands = Number(body.replace(/[.,]/, ""));
    return { kind: "two", readings: [signed(thousands), signed(thousands / 1000)] };
  }
  return digits.test(body) && /\d/.test(body) ? numberFrom(body, isPercent, signed) : none;
}

function numberFrom(body: string, isPercent: boolean, signed: (value: number) => number): NumberReading {
  const [, whole = "", decimals = "", exponent = "e0"] =
    /^([\d ]*)(?:[.,](\d*))?(e[-+]?\d+)?$/i.exec(body) ?? [];
  if (whole === "" && decimals === "") return none;
  // Per cent by the exponent, so that "0,1 %" is read as exactly one thousandth.
  const power = Number(exponent.slice(1)) - (isPercent ? 2 : 0);
  const value = Number(`${whole.replaceAll(" ", "") || "0"}.${decimals || "0"}e${power}`);
  return Number.isFinite(value) ? { kind: "number", value: signed(value), isPercent } : none;
}

/** The number that a text holds, or undefined when it holds none, or none that is sure. */
export function parseNumber(text: string, unit?: NumberUnit): number | undefined {
  const reading = readNumberText(text, unit);
  return reading.kind === "number" ? reading.value : undefined;
}

/**
 * A number in Swedish writing, for sentences and descriptions: decimal comma, spaces between thousands, the decimals
 * that Excel shows (15 significant digits).
 */
export function formatNumber(value: number): string {
  const shown = Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
  const [mantissa, exponent] = String(Math.abs(shown)).split("e") as [string, string?];
  const [whole, decimals] = mantissa.split(".") as [string, string?];
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, " ") : whole;
  return `${shown < 0 ? "−" : ""}${grouped}${decimals ? `,${decimals}` : ""}${exponent ? `E${exponent}` : ""}`;
}

/** Nothing but digits. */
export const isWholeNumberText = (text: string): boolean => /^\d{1,15}$/.test(text);
