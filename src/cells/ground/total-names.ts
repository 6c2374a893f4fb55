import { recognisedStem } from "../../domain/costs/cost-kinds";
import { wordKey } from "../../domain/names/words";

const totalWords =
  "summa|summan|sums|summor(?:na)?|sum|summering|delsumma|delsummor|årssumma|totalt|total|totals|totalen|tot|totala (?:kostnad(?:en|er|erna)?|belopp(?:et)?|yta|ytan)|totalkostnad|totalkostnader|totalbelopp|totalyta|totalsumma|slutsumma|subtotal|subtotals|subtotalt|grand total|sammanlagt|ackumulera[dt](?: belopp)?|s:a|s\\.a\\.?|σ|∑|medel|medelvärde|medeltal|snitt|genomsnitt|genomsnittlig|median|antal";
const begins = new RegExp(`^(?:[-*=( ]*)(?:${totalWords})(?![\\p{L}\\d])`, "u");
/** A word of its own, or behind another: "Kontosumma", "Årstotal". */
const ends = new RegExp(
  `(?<![\\p{L}\\d])(?:${totalWords}|\\p{L}{2,20}(?:summa|total))[:.)\\]]*(?: \\(?\\d{4}\\)?)?[:.= ]*$`,
  "u",
);

/** What is to be done with the sum of the others: "Att betala", "Kvar att fördela". */
const toBeDone = /^(?:kvar |belopp )?att (?:betala|fördela|fakturera|debitera|dela|reglera)(?![\p{L}\d])/u;
/** What is left of all others: "Netto", "Årets resultat", and nothing else. */
const net = /^(?:netto(?:kostnad(?:er)?|belopp|utfall|resultat)?|(?:årets )?resultat)[:.]?$/u;
/** "Varav el", "– därav städ": a part of what stands above. */
const partOf = /^[-*•(>→\s]*(?:varav|därav|of which)(?![\p{L}\d])/u;
/** "Sa", "S a": S:a without its colon, and nothing else. */
const shortSum = /^s ?a\.?:?$/;
/** What may stand behind any of them and says how it is counted: VAT, a unit, a time. */
const countedSo =
  /[ ,]*[(]?(?:[ei]n?[xk]k?l?\.?(?:usive|udera[dt])? ?(?:\d+ ?% ?)?moms|(?:utan|med|före|efter) moms|i kr(?:onor)?|kr|sek|tkr|per år|(?:hel)?år(?:et)? \d{4})[)]?[:. ]*$/u;
/** "Totalhyra": the total of a kind of cost that is known, in one word. */
const totalOf = /^total(?=\p{L}{3})/u;

/** Longer texts name no row. */
const longest = 300;

/**
 * Whether a row's name says that it sums up others: "Summa", "Delsumma 2025", "Hyra totalt", "S:a:". No kind of cost
 * that the rules know is called so.
 */
export function isTotalName(name: string): boolean {
  if (name.length > longest) return false;
  const word = wordKey(name);
  if (begins.test(word) || shortSum.test(word) || toBeDone.test(word) || net.test(word)) return true;
  if (ends.test(word) || ends.test(word.replace(countedSo, ""))) return true;
  return totalOf.test(word) && recognisedStem(word.replace(totalOf, "")) !== undefined;
}

/** Whether a row's name says that it is a part of one above, which counts it already: "Varav el". */
export const isPartName = (name: string): boolean => name.length <= longest && partOf.test(wordKey(name));
