import type { Answers } from "../../domain/survey/answers";
import { type Cell } from "../ground/cell";
import { refuseCell, shapeOf, throwErrorIn } from "../ground/range";
import { readHeadings } from "./heading-row";
import { ratingLabels, type RatingLabels } from "./rating-labels";
import { noRating, readRating } from "./rating-words";

export interface AnswerTable {
  /** The parameter's name, as sentences use it. */
  readonly name: string;
  /** What stands above each question where the range has a heading row; "" where nothing does. */
  readonly headings: readonly string[] | undefined;
  readonly answers: Answers;
}

/** Different texts in a survey are few; were they not, remembering more of them would only cost memory. */
const rememberedTexts = 1000;

/**
 * Reads m × k ratings, one respondent a row, every column a question, in one pass. The first row is a heading row
 * as heading-row.ts tells.
 *
 * @throws a refusal that names row, column and value for a cell that is neither a rating nor a missing answer
 */
export function readAnswers(argument: unknown, name: string): AnswerTable {
  const range = shapeOf(argument, name);
  let known: RatingLabels | undefined;
  const labels = (): RatingLabels => (known ??= ratingLabels(range));
  const headings = readHeadings(range, labels);
  const firstRow = headings ? 1 : 0;
  const rows = range.rows.length - firstRow;
  const questions = range.columns;
  const ratings = new Uint8Array(rows * questions);
  const texts = new Map<string, number>();
  for (let row = 0, at = 0; row < rows; row++) {
    const cells = range.rows[row + firstRow] as readonly Cell[];
    for (let column = 0; column < questions; column++, at++) {
      const cell = cells[column];
      if (typeof cell === "number") {
        if (cell === 0) continue;
        if (cell >= 1 && cell <= 5 && cell === Math.floor(cell)) {
          ratings[at] = cell;
          continue;
        }
      } else if (typeof cell === "string") {
        if (cell === "") continue;
        const before = texts.get(cell);
        if (before !== undefined) {
          ratings[at] = before;
          continue;
        }
      } else if (cell === null || cell === undefined) {
        continue;
      }
      const rating = readRating(cell) ?? (typeof cell === "string" ? labels().ratingOf(cell) : undefined);
      if (rating === undefined) {
        throwErrorIn(range);
        throw refuseCell(range, row + firstRow, column, headings?.[column], noRating);
      }
      if (typeof cell === "string" && texts.size < rememberedTexts) texts.set(cell, rating);
      ratings[at] = rating;
    }
  }
  return { name, headings, answers: { rows, questions, ratings } };
}
