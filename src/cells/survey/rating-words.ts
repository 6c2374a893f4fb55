import { highestRating, lowestRating } from "../../domain/survey/answers";
import { isEmpty, plainValue, type Cell } from "../ground/cell";
import { parseNumber } from "../ground/numbers";
import { tidy, wordKey } from "../ground/words";

/** How people write that there is no answer, besides an empty cell and 0; case and surrounding space do not matter. */
const noAnswerWords: ReadonlySet<string> = new Set([
  "-",
  "–",
  "—",
  ".",
  "..",
  "...",
  "?",
  "saknas",
  "uppgift saknas",
  "vet ej",
  "vet inte",
  "ej svar",
  "ej svarat",
  "ej besvarad",
  "inget svar",
  "ingen åsikt",
  "kan ej bedöma",
  "ej bedömt",
  "ej relevant",
  "ej aktuellt",
  "ej tillämpligt",
  "inte aktuellt",
  "okänd",
  "okänt",
  "n/a",
  "na",
  "null",
  "skyddad",
  "inga svar",
]);

/**
 * A rating with the scale's label: "4 – bra", "4: bra", "4 (bra)". The label has a letter before any further digit,
 * so that "4-5" stays what it is: no rating. A full stop is no sign of a label: "4. Tid" is the heading of the
 * fourth question.
 */
const labelled = /^([1-5]) ?(?:[-–—−:] ?[^\d\p{L}]*\p{L}.*|\([^\d\p{L}]*\p{L}.*\)|\[[^\d\p{L}]*\p{L}.*\])$/u;

/** What a cell says: a rating 1–5, 0 for no answer, or undefined for something else. */
export function readRating(cell: Cell): number | undefined {
  const value = plainValue(cell);
  if (isEmpty(value)) return 0;
  if (typeof value !== "string") return typeof value === "number" ? ratingOf(value) : undefined;
  const number = parseNumber(value);
  if (number !== undefined) return ratingOf(number);
  if (noAnswerWords.has(wordKey(value))) return 0;
  const match = labelled.exec(tidy(value));
  return match ? Number(match[1]) : undefined;
}

const ratingOf = (value: number): number | undefined =>
  value === 0 || (Number.isInteger(value) && value >= lowestRating && value <= highestRating)
    ? value
    : undefined;

/** How a sentence goes on about a cell that is neither a rating nor a missing answer. */
export const noRating =
  "är ingen skattning. Skriv ett heltal 1–5, eller lämna cellen tom om svaret saknas (även vet ej, ej svar, kan ej bedöma, ej aktuellt och saknas går bra).";
