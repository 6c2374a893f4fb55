import type { Division, Factor } from "../../domain/costs/split/division";
import { formatNumber } from "../ground/numbers";

/** Thousands of lines are divided in the same few ways. */
const written = new WeakMap<Division, string[]>();

/** A party's share in words that its receiver can check: "184 av 365 dagar × 100 av 200 m²". */
export function calculationText(division: Division, party: number): string {
  let texts = written.get(division);
  if (!texts) written.set(division, (texts = []));
  return (texts[party] ??= (division.calculation[party] ?? []).map(pieceText).join(" + "));
}

/**
 * The same for a cell whose text goes on below: a number stays whole, with its square metres, where it does. All spaces are
 * read alike.
 */
export const withWholeNumbers = (calculation: string): string =>
  calculation.replace(/(?<=\d) (?=\d{3}(?!\d))| (?=m²)/g, "\u00a0");

const pieceText = (factors: readonly Factor[]): string =>
  factors.length === 0 ? "hela beloppet" : factors.map(factorText).join(" × ");

function factorText({ part, of, what }: Factor): string {
  const [some, all] = [formatNumber(part), formatNumber(of)];
  switch (what) {
    case "andelar":
      return `${some} av ${all}`;
    case "procent":
      return `${some} % av ${all} %`;
    default:
      return `${some} av ${all} ${of === 1 ? one[what] : what}`;
  }
}

const one = {
  "m²": "m²",
  basverksamheter: "basverksamhet",
  organisationer: "organisation",
  verksamheter: "verksamhet",
  dagar: "dag",
} as const;
