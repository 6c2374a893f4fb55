import { highestRating, lowestRating } from "../../domain/survey/answers";
import { isEmpty, plainValue, type Cell } from "../ground/cell";
import { saysNothing } from "../ground/what-counts-as-not-answered";
import { readNumberText } from "../ground/numbers";
import { tidy, withPlainDashes } from "../../domain/names/words";
import { isScaleWord, saysOtherwise } from "./rating-scales";

/** Longer texts are comments, not ratings. */
const longest = 120;

/** "4 – bra", "5 Mycket bra", "1. Mycket dåligt", "4 = bra", "4 (bra)", and "Bra (4)", "Bra: 4". No further digits. */
const labelAfter = /^([1-5])(?: ?[-–—−:.,|=)] ?| ?(?=[([])| )[([]?([^\d]*\p{L}[^\d]*?)[)\]]?$/u;
const labelBefore = /^([^\d]*\p{L}[^\d]*?) ?[-–—−:.,|=([]? ?([1-5])[)\]]?$/u;
/** "6 – vet ej", "Vet ej (0)": a code outside the scale that says itself that it is no answer. */
const codeAndWords = /^(-?\d{1,2})(?: ?[-:.=)] ?| )[([]?(\D+?)[)\]]?$|^(\D+?) ?[-:=([] ?(-?\d{1,2})[)\]]?$/;
/** Of five: with the empty ones drawn, as many as make five. */
const stars = /^(?=[★⭐*☆]{5}$|[★⭐*]{1,5}$)([★⭐*]{1,5})☆*$/u;

/** "4 av 5": the step and how many steps there are. */
const ofFive = /^([1-5]) (?:av|of) 5$/i;

/** "(4) bra", "[4] bra": the digit in brackets of its own. */
const bracketedDigit = /^[([]([1-5])[)\]] ?(?=\S)/;
/** "[2]" alone; "(2)" is two below nothing. */
const digitInBrackets = /^\[([1-5])\]$/;
/** No label: it says that the digit is not quite the answer. */
const roughly =
  /^(?:ca\.?|c:a|cirka|circa|ungefär|minst|högst|max|min|nästan|knappt|drygt|över|under|upp till|typ)$/i;

interface LabelledRating {
  readonly digit: number;
  /** The words beside the digit. */
  readonly label: string;
}

/** A digit of the scale with words before or after it, whatever the words say. */
export const labelledRating = (text: string): LabelledRating | undefined =>
  text.length > longest ? undefined : labelledIn(tidy(text));

function labelledIn(tidied: string): LabelledRating | undefined {
  const whole = tidied.replace(bracketedDigit, "$1 ");
  if (!hasBothBrackets(whole)) return undefined;
  const after = labelAfter.exec(whole);
  if (after) return labelled(after[1], after[2]);
  const before = labelBefore.exec(whole);
  return before && / |[-:.,|=([]/.test(whole) ? labelled(before[2], before[1]) : undefined;
}

function labelled(digit: string | undefined, words = ""): LabelledRating | undefined {
  const label = words.trim();
  return roughly.test(label) ? undefined : { digit: Number(digit), label };
}

const hasBothBrackets = (text: string): boolean =>
  /[([]/.test(text) === /[)\]]/.test(text) || /^[1-5]\)/.test(text);

/**
 * What a cell says by itself: a rating 1–5, 0 for no answer, or undefined for something else. Words beside a digit count
 * only where they are a step of a known scale; whether others are a label the other answers tell (rating-labels.ts).
 */
export function readRating(cell: Cell): number | undefined {
  const value = plainValue(cell);
  if (isEmpty(value)) return 0;
  if (typeof value !== "string") return typeof value === "number" ? ratingOf(value) : undefined;
  const number = readNumberText(value);
  if (number.kind === "number") return number.isPercent ? undefined : ratingOf(number.value);
  if (value.length > longest) return undefined;
  const whole = tidy(value);
  const word = withPlainDashes(whole).toLowerCase();
  if (saysNothing(word) || isCodeForNothing(word)) return 0;
  const step = ofFive.exec(whole) ?? digitInBrackets.exec(whole);
  if (step) return Number(step[1]);
  const found = labelledIn(whole);
  if (found)
    return isScaleWord(found.label) && !saysOtherwise(found.label, found.digit) ? found.digit : undefined;
  const shown = stars.exec(whole);
  return shown ? [...(shown[1] as string)].length : undefined;
}

function isCodeForNothing(text: string): boolean {
  const [, before, behind = "", ahead, after] = codeAndWords.exec(text) ?? [];
  const code = before ?? after;
  if (code === undefined || ratingOf(Number(code))) return false;
  return saysNothing((behind || ahead || "").trim());
}

const ratingOf = (value: number): number | undefined =>
  value === 0 || (Number.isInteger(value) && value >= lowestRating && value <= highestRating)
    ? value
    : undefined;

/** How a sentence goes on about a cell that is neither a rating nor a missing answer. */
export const noRating =
  "är ingen skattning. Skriv ett heltal 1–5, eller ett ord som säger att svaret saknas (vet ej, ej svar, kan ej bedöma, ej aktuellt, saknas).";
