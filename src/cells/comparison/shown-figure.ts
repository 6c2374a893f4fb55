import { tenThousandths } from "../../domain/costs/decimal";
import type { Missing } from "../../domain/words-for-hidden-and-missing";
import { plainValue, readNumberIn, wordOf, type Cell } from "../ground/cell";
import { singleDayOf } from "../ground/dates";
import { splitFootnote } from "../ground/footnotes";
import { missingIn } from "../ground/what-counts-as-not-answered";
import { isWholeNumberText, type NumberReading } from "../ground/numbers";
import { isTooFew } from "./source/signs";
import { tidy } from "../../domain/names/words";

/** What a cell of a comparison holds; `none` is neither a number nor a word for a missing value. */
type ShownFigure =
  | { readonly kind: "number"; readonly value: number; readonly isPercent: boolean }
  /** Written as a date, in a text. */
  | { readonly kind: "date"; readonly value: number }
  | { readonly kind: "missing"; readonly why: Missing }
  | { readonly kind: "none" };

const none: ShownFigure = { kind: "none" };

/**
 * The number in a cell with the digits that Excel keeps (15): values that look the same in the sheet are the same
 * value here, so that 0,1+0,2 ties with 0,3. A unit and a footnote's mark may stand with it.
 */
export function readShown(cell: Cell): ShownFigure {
  if (typeof cell === "number") return numberFigure(cell, false);
  const value = plainValue(cell);
  const reading = numberIn(cell);
  if (reading.kind === "number") return numberFigure(reading.value, reading.isPercent);
  if (typeof value !== "string" || reading.kind === "two") return none;
  const word = wordOf(value);
  const why = missingIn(word) ?? (isTooFew(word) ? "skyddad" : undefined);
  if (why) return { kind: "missing", why };
  const day = isWholeNumberText(tidy(value)) ? undefined : singleDayOf(value);
  return day === undefined ? none : { kind: "date", value: day };
}

function numberIn(cell: Cell): NumberReading {
  const reading = readNumberIn(cell, "any");
  const value = plainValue(cell);
  if (reading.kind !== "none" || typeof value !== "string") return reading;
  const footnote = splitFootnote(tidy(value));
  return footnote ? readNumberIn(footnote.text, "any") : reading;
}

const numberFigure = (value: number, isPercent: boolean): ShownFigure =>
  Number.isFinite(value)
    ? {
        kind: "number",
        value: hasFewDigits(value) ? value : Number(value.toPrecision(15)),
        isPercent,
      }
    : none;

/** Excel shows all of its digits. */
const hasFewDigits = (value: number): boolean =>
  Number.isSafeInteger(value) || tenThousandths(Math.abs(value)) !== undefined;

/** A whole number that a column is headed by where it is a year. */
export const isYear = (value: Cell): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;
