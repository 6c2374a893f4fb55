import type { Answers } from "../../domain/survey/answers";
import { isEmpty, numberOf, quoted, textOf, type Cell } from "../ground/cell";
import { errorIn } from "../ground/excel-errors";
import { refuseCell, shapeOf, throwErrorIn, type Range, refuseAt } from "../ground/range";
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
 * when it holds a text that is neither a rating nor a missing answer.
 *
 * @throws a refusal that names row, column and value for a cell that is neither a rating nor a missing answer
 */
export function readAnswers(argument: unknown, name: string): AnswerTable {
  const range = shapeOf(argument, name);
  const headings = readHeadings(range);
  const firstRow = headings ? 1 : 0;
  const rows = range.rows.length - firstRow;
  const questions = range.columns;
  const ratings = new Uint8Array(rows * questions);
  const known = new Map<string, number>();
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
        const before = known.get(cell);
        if (before !== undefined) {
          ratings[at] = before;
          continue;
        }
      } else if (cell === null || cell === undefined) {
        continue;
      }
      const rating = readRating(cell);
      if (rating === undefined) {
        throwErrorIn(range);
        throw refuseCell(range, row + firstRow, column, headings?.[column], noRating);
      }
      if (typeof cell === "string" && known.size < rememberedTexts) known.set(cell, rating);
      ratings[at] = rating;
    }
  }
  return { name, headings, answers: { rows, questions, ratings } };
}

/**
 * The texts of the heading row, or undefined when the first row is somebody's answers. A row of texts and numbers could
 * be either, a name too many or an answer misspelt, and guessing could lose a respondent: it is refused.
 */
function readHeadings(range: Range): readonly string[] | undefined {
  const first = Array.from({ length: range.columns }, (_, column) => range.rows[0]?.[column]);
  const texts = first.findIndex(isHeading);
  if (texts < 0) return undefined;
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
        `men ${quoted(first[number])} i kolumn ${number + 1} är ingen rubrik. Skriv rubriker i hela raden, eller skattningar 1–5 (tomt om svaret saknas).`,
    );
  }
  return first.map(textOf);
}

const isHeading = (cell: Cell): boolean =>
  typeof cell === "string" &&
  errorIn(cell) === undefined &&
  !isEmpty(cell) &&
  numberOf(cell) === undefined &&
  readRating(cell) === undefined;
