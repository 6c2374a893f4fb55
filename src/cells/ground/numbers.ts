/**
 * Numbers as people write them in cells: "12,5", "1 234,50 kr", "45 %", "−3", with any kind of space between
 * thousands. Decimals are binary numbers here, as Excel keeps them; exact arithmetic begins in the domain.
 */

import { tidy } from "./words";

const units = { money: "kr|sek|kronor|:-", area: "m²|m2|kvm" } as const;

/** Which unit may follow the number. "%" may always, and divides by a hundred. */
export type NumberUnit = keyof typeof units;

const digits = String.raw`\d+|\d{1,3}(?: \d{3})+`;
const pattern = (unit: NumberUnit | undefined): RegExp =>
  new RegExp(
    String.raw`^([-+]?) ?(${digits})?(?:[.,](\d*))?(e[-+]?\d{1,3})?(-?)(?: ?(%)| ?(?:${unit ? units[unit] : "$^"}))?$`,
    "i",
  );
const patterns = { none: pattern(undefined), money: pattern("money"), area: pattern("area") };

/** Both kinds of separator: the last one is the decimal's, the other one stands between thousands. */
const groupedByPoint = /^([-+]?\d{1,3})(?:\.\d{3})+(?=,\d)/;
const groupedByComma = /^([-+]?\d{1,3})(?:,\d{3})+(?=\.\d)/;

function withoutGrouping(text: string): string {
  if (groupedByPoint.test(text)) {
    return text.replace(groupedByPoint, (group) => group.replaceAll(".", ""));
  }
  return text.replace(groupedByComma, (group) => group.replaceAll(",", ""));
}

const dashes = /[−–—‐‑]/g;
/** "100,-" is how a whole amount is written, not a minus after the number. */
const wholeKronor = /(?<=\d)[.,]-$/;

/** The number that a text holds, or undefined when it holds none. */
export function parseNumber(text: string, unit?: NumberUnit): number | undefined {
  const plain = withoutGrouping(tidy(text).replaceAll(dashes, "-").replace(wholeKronor, ""));
  const match = patterns[unit ?? "none"].exec(plain);
  if (!match) {
    return undefined;
  }
  const [, sign, whole, decimals, exponent, trailingMinus, percent] = match;
  if (!whole && !decimals) {
    return undefined;
  }
  if (sign && trailingMinus) {
    return undefined;
  }
  const negative = sign === "-" || trailingMinus === "-";
  // Per cent by the exponent, so that "0,1 %" is read as exactly one thousandth.
  const power = Number((exponent ?? "e0").slice(1)) - (percent ? 2 : 0);
  const value = Number(`${(whole ?? "0").replaceAll(" ", "")}.${decimals || "0"}e${power}`);
  return Number.isFinite(value) ? (negative && value !== 0 ? -value : value) : undefined;
}

/**
 * A number in Swedish writing, for sentences and descriptions: decimal comma, spaces between thousands, the decimals
 * that Excel shows (15 significant digits).
 */
export function formatNumber(value: number): string {
  const shown = Number(value.toPrecision(15));
  const [mantissa, exponent] = String(Math.abs(shown)).split("e") as [string, string?];
  const [whole, decimals] = mantissa.split(".") as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, " ");
  return `${shown < 0 ? "−" : ""}${grouped}${decimals ? `,${decimals}` : ""}${exponent ? `E${exponent}` : ""}`;
}
