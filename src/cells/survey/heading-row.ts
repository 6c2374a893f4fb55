import { highestRating, lowestRating } from "../../domain/survey/answers";
import { singleDayOf } from "../ground/dates";
import { groupNameOf } from "../ground/names";
import { isEmpty, numberOf, plainValue, quoted, textOf, type Cell } from "../ground/cell";
import { errorIn } from "../ground/excel-errors";
import { refuseAt, throwErrorIn, type Range } from "../ground/range";
import { andList } from "../ground/scalars";
import { wordKey } from "../../domain/names/words";
import type { RatingLabels } from "./rating-labels";
import { isScaleWord } from "./rating-scales";
import { labelledRating, readRating } from "./rating-words";

/**
 * The texts of the heading row, or undefined when the first row is somebody's answers. No heading may become a
 * respondent, and no respondent a heading: what could be either is refused with the question.
 *
 * @param labels the words beside digits that are labels among these answers
 */
export function readHeadings(range: Range, labels: () => RatingLabels): readonly string[] | undefined {
  const first = Array.from({ length: range.columns }, (_, column) => range.rows[0]?.[column]);
  refuseNumberedRow(range, first);
  if (range.rows.length > 1 && (isLongNumberedRow(first) || first.every(isYearOrDay))) {
    return first.map(groupNameOf);
  }
  const texts = first.findIndex((cell) => isNoRating(cell, labels));
  if (texts < 0) return isOtherThanBelow(range, first) ? first.map(textOf) : undefined;
  // What stands in a heading row is not read again below it.
  if (first.some((cell) => errorIn(cell) !== undefined)) throwErrorIn(range);
  const number = first.findIndex((cell) => numberOf(cell) !== undefined || typeof cell === "boolean");
  if (number >= 0) {
    throwErrorIn(range);
    throw refuseAt(
      range,
      0,
      undefined,
      undefined,
      `${quoted(first[texts])} i kolumn ${texts + 1} är ingen skattning, ` +
        `men ${quoted(first[number])} i kolumn ${number + 1} är ingen rubrik. Skriv rubriker i hela raden, eller skattningar 1–5, och vet ej där svaret saknas.`,
    );
  }
  return first.map(textOf);
}

function isNoRating(cell: Cell, labels: () => RatingLabels): boolean {
  if (typeof cell !== "string" || errorIn(cell) !== undefined || isEmpty(cell)) return false;
  if (numberOf(cell) !== undefined || readRating(cell) !== undefined) return false;
  return labels().ratingOf(cell) === undefined;
}

/** Words of a scale, or words beside a digit. */
const isLabel = (cell: Cell): boolean =>
  typeof cell === "string" && (labelledRating(cell) !== undefined || isScaleWord(cell));

const isNumberedRow = (first: readonly Cell[]): boolean =>
  first.every((cell, column) => numberOf(cell) === column + lowestRating);

/** Nobody answers 6: with more questions than the scale has steps, 1, 2, 3 … are their numbers. */
const isLongNumberedRow = (first: readonly Cell[]): boolean =>
  first.length > mostNumbered && isNumberedRow(first);

/** A round's year or day above its answers. */
function isYearOrDay(cell: Cell): boolean {
  const year = numberOf(cell);
  if (year !== undefined && year === plainValue(cell) && singleDayOf(year) === year) return true;
  return year !== undefined && Number.isInteger(year) && year >= 1900 && year <= 2100;
}

/** From this many questions on, their numbers in a row are no answers of anybody's. */
const mostNumbered = highestRating;

/**
 * The numbers 1, 2, 3 … over plain ratings may be the questions' numbers or the first respondent's answers. A single
 * number cannot be told from an answer by any rule, so it is refused only as a text over numbers, as tables have it.
 */
function refuseNumberedRow(range: Range, first: readonly Cell[]): void {
  if (!isNumberedRow(first) || first.length > mostNumbered || range.rows.length < 2) return;
  const isTextAbove =
    typeof plainValue(first[0]) === "string" && typeof plainValue(range.rows[1]?.[0]) === "number";
  if (first.length === 1 && !isTextAbove) return;
  const numbers = first.map((_, column) => String(column + lowestRating));
  throw refuseAt(
    range,
    0,
    undefined,
    undefined,
    `${andList(numbers)} kan vara frågornas nummer eller den första svarandes skattningar. ` +
      "Skriv frågornas namn i första raden, eller lägg en sådan rad överst om det är skattningar.",
  );
}

/**
 * Texts that could be ratings, all different, and none of them again below: numbered as questions, or over plain numbers.
 * Two questions may be called the same where no scale has those words.
 */
function isOtherThanBelow(range: Range, first: readonly Cell[]): boolean {
  if (!first.every(isLabel) || range.rows.length < 2) return false;
  const keys = first.map((cell) => wordKey(textOf(cell)));
  const isOwn = first.every((cell) => readRating(cell) === undefined && !isScaleWord(String(cell)));
  if (!isOwn && new Set(keys).size < keys.length) return false;
  const isNumbered =
    keys.length > 1 && first.every((cell, column) => readRating(cell) === column + lowestRating);
  let hasTexts = false;
  for (const cells of range.rows.slice(1)) {
    for (const cell of cells) {
      if (typeof cell !== "string" || isEmpty(cell) || numberOf(cell) !== undefined) continue;
      if (keys.includes(wordKey(cell))) return false;
      hasTexts ||= (readRating(cell) ?? 0) > 0 || isLabel(cell);
    }
  }
  return isNumbered || !hasTexts;
}
