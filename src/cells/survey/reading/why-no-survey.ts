import { isEmpty, numberOf, textOf, type Cell } from "../../ground/cell";
import { isScaleWord } from "../rating-scales";
import { readRating } from "../rating-words";
import { matchQuestion } from "../matching/match-question";
import { isCode, type AnswerSheet } from "./answer-sheet";

/**
 * Why cells that a person points at are no answers to a survey.
 *
 * - `one column`: a text file that was pasted, each answer's cells in one
 * - `summed`: means or counts, and nobody's answers
 * - `answer a row`: the questions stand below one another, each with one person's answer beside it
 * - `codes`: ratings under headings that are a data file's own names
 * - `written`: what the add-in itself has written of a survey
 * - `too few`: something else
 */
export type NoAnswers = "one column" | "summed" | "answer a row" | "codes" | "written" | "too few";

type Rows = readonly (readonly Cell[])[];

const fewest = 4;

/** Whether means or counts stand where a person's ratings would. */
export function isSummed(rows: Rows, { columns, headingRow, firstRow }: AnswerSheet): boolean {
  const body = rows.slice(firstRow);
  const isQuestion = new Set(
    columns.filter(({ match: { kind } }) => kind === "sure" || kind === "check").map(({ column }) => column),
  );
  const numbers = body.flatMap((row) =>
    row.flatMap((cell, column) => (isQuestion.has(column) ? (numberOf(cell) ?? []) : [])),
  );
  const means = numbers.filter((number) => !Number.isInteger(number) && number > 1 && number < 5).length;
  if (numbers.length >= fewest && means * 2 >= numbers.length) return true;
  const others = (rows[headingRow] ?? []).flatMap((_, column) => (isQuestion.has(column) ? [] : [column]));
  return numbers.length > 0 && others.some((column) => areSteps(body.map((row) => row[column])));
}

/** "Mycket dåligt", "Dåligt", …: the steps of a scale, each once, are what is counted and not who has answered. */
function areSteps(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell) => !isEmpty(cell)).map((cell) => textOf(cell).toLowerCase());
  const steps = texts.filter(
    (text) => isScaleWord(text) || (/\p{L}/u.test(text) && (readRating(text) ?? 0) > 0),
  );
  return steps.length >= 3 && new Set(steps).size === steps.length && steps.length * 2 > texts.length;
}

/** What cells are in which no answers were found. */
export function whyNoAnswers(rows: Rows): NoAnswers {
  const filled = rows.filter((row) => row.some((cell) => !isEmpty(cell)));
  const single = filled.filter((row) => row.filter((cell) => !isEmpty(cell)).length === 1);
  const splits = (mark: string): number =>
    single.filter((row) => textOf(row.find((cell) => !isEmpty(cell))).split(mark).length > fewest).length;
  if (single.length > 1 && [";", "\t", ",", "|"].some((mark) => splits(mark) * 2 > filled.length))
    return "one column";
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
  if (columns.some((cells) => cells.filter(isFactor).length >= fewest)) return "answer a row";
  const rated = columns.filter((cells) => {
    const [heading, ...below] = cells.filter((cell) => !isEmpty(cell));
    return (
      isCode(heading) &&
      below.length > 0 &&
      below.filter((cell) => (readRating(cell) ?? 0) > 0).length * 2 > below.length
    );
  });
  return rated.length >= fewest ? "codes" : "too few";
}

function isFactor(cell: Cell): boolean {
  const { kind } = typeof cell === "string" && cell.length > 2 ? matchQuestion(cell) : { kind: "none" };
  return kind === "sure" || kind === "check";
}
