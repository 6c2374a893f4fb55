import { wordKey } from "../../domain/names/words";

const totalWords =
  "summa|summan|sums|summor(?:na)?|sum|summering|delsumma|delsummor|årssumma|totalt|total|totals|totalen|tot|totala (?:kostnad(?:en|er|erna)?|belopp(?:et)?|yta|ytan)|totalkostnad|totalkostnader|totalbelopp|totalyta|totalsumma|slutsumma|subtotal|subtotals|subtotalt|grand total|sammanlagt|s:a|s\\.a\\.?|σ|∑|medel|medelvärde|medeltal|snitt|genomsnitt|genomsnittlig|median|antal";
const begins = new RegExp(`^(?:[-*=( ]*)(?:${totalWords})(?![\\p{L}\\d])`, "u");
/** A word of its own, or behind another: "Kontosumma", "Årstotal". */
const ends = new RegExp(
  `(?<![\\p{L}\\d])(?:${totalWords}|\\p{L}{2,20}(?:summa|total))[:.)\\]]*(?: \\(?\\d{4}\\)?)?[:.= ]*$`,
  "u",
);

/** Longer texts name no row. */
const longest = 300;

/**
 * Whether a row's name says that it sums up others: "Summa", "Delsumma 2025", "Hyra totalt", "S:a:". No kind of cost
 * that the rules know is called so.
 */
export function isTotalName(name: string): boolean {
  if (name.length > longest) return false;
  const word = wordKey(name);
  return begins.test(word) || ends.test(word);
}
