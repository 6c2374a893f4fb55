import { highestRating } from "../../../domain/survey/answers";
import { isEmpty, numberOf, textOf, type Cell } from "../../ground/cell";
import { isTotalName } from "../../ground/total-names";
import { matchQuestion, type QuestionMatch } from "../matching/match-question";
import { questionText } from "../matching/question-text";

/** How far down the heading row is looked for. */
const headingRowsSearched = 15;

/** A survey has at least so many questions that are about the factors. */
const fewestFactorQuestions = 4;

export interface SheetColumn {
  /** From 0 in the values. */
  readonly column: number;
  /** As it stands in the heading row, or above it where the heading row has nothing. */
  readonly heading: string;
  readonly match: QuestionMatch;
}

/** Where a survey's answers stand among the values of a sheet or table; rows and columns count from 0 in them. */
export interface AnswerSheet {
  readonly headingRow: number;
  /** The first row of answers: rows of codes below the headings are passed over. */
  readonly firstRow: number;
  readonly columns: readonly SheetColumn[];
  /** How many of the nine factors the columns ask for, surely or perhaps. */
  readonly questions: number;
}

/** The heading row, found among the first rows: the one with most questions about the factors. */
export function findAnswers(rows: readonly (readonly Cell[])[]): AnswerSheet | undefined {
  let best: AnswerSheet | undefined;
  for (let row = 0; row < Math.min(rows.length, headingRowsSearched); row++) {
    const columns = columnsAt(rows, row);
    const questions = factorsIn(columns);
    if (questions >= fewestFactorQuestions && questions > (best?.questions ?? 0) && !comesAgain(columns)) {
      best = { headingRow: row, firstRow: firstAnswer(rows, row), columns, questions };
    }
  }
  return best;
}

/** A question may have a column of codes and one of labels; more often it stands there once for each person. */
const mostAlike = 2;

function comesAgain(columns: readonly SheetColumn[]): boolean {
  const counts = new Map<string, number>();
  for (const { heading, match } of columns) {
    if (match.kind === "sure" || match.kind === "check") {
      counts.set(heading, (counts.get(heading) ?? 0) + 1);
    }
  }
  return Math.max(0, ...counts.values()) > mostAlike;
}

/** Different factors: five columns about the steering group are no survey. */
const factorsIn = (columns: readonly SheetColumn[]): number =>
  new Set(
    columns.flatMap(({ match }) =>
      match.kind === "sure" ? [match.factor] : match.kind === "check" ? match.factors.slice(0, 1) : [],
    ),
  ).size;

/** Whether the factors stand down the first columns instead: the values have to be turned round to be read. */
export function standsTurnedRound(rows: readonly (readonly Cell[])[]): boolean {
  const turned = turnedRound(rows.map((row) => row.slice(0, headingRowsSearched)));
  return findAnswers(rows) === undefined && findAnswers(turned) !== undefined;
}

/** Rows as columns. */
export function turnedRound(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
}

/** What SurveyMonkey writes below a question of one column. */
const emptyHeadings = /^(?:response|open-ended response|svar|öppet svar)$/iu;

/** A service's own name of a question, as data files have them: `q2_1`, `QID5_1`, `V12`, `fraga3_label`. */
const code =
  /^(?:\{"importid".*|(?:q|qid|v|var|f|fraga|fråga|question)_?\d+(?:[._]\d+)*(?:_?(?:label|text|value|code))?)$/iu;

function columnsAt(rows: readonly (readonly Cell[])[], row: number): SheetColumn[] {
  const above = rows[row - 1] ?? [];
  const filled = (rows[row] ?? []).filter((cell) => !isEmpty(cell));
  // A row of answers below the headings has gaps as well.
  const isAnswers = filled.filter((cell) => typeof cell === "number").length * 2 > filled.length;
  const isContext = !isAnswers && above.some((cell) => typeof cell === "string" && !isEmpty(cell));
  return (rows[row] ?? []).map((cell, column) => {
    const own = textOf(cell);
    const context = isContext ? textOf(above[column]) : "";
    const heading = (own === "" || emptyHeadings.test(own)) && context !== "" ? context : own;
    return { column, heading, match: typeof cell === "number" ? { kind: "none" } : matchQuestion(heading) };
  });
}

function firstAnswer(rows: readonly (readonly Cell[])[], headingRow: number): number {
  let first = headingRow + 1;
  while (isRowOfCodes(rows[first] ?? []) || isRowOfRemarks(rows[first] ?? [])) first++;
  return first;
}

/** The condensed form of SurveyMonkey: below every question stands "Response". */
function isRowOfRemarks(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  return filled.length > 0 && filled.every((cell) => emptyHeadings.test(textOf(cell)));
}

/** Whether a heading is a data file's own name of a column. */
export const isCode = (cell: Cell): boolean => typeof cell === "string" && code.test(textOf(cell));

function isRowOfCodes(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const codes = filled.filter(isCode);
  return codes.length > 0 && codes.length * 2 >= filled.length;
}

/** Of our own list of totals, and what a survey is summed up by beside them. */
const isTotalLabel = (text: string): boolean =>
  isTotalName(text) ||
  /^(?:andel|spridning|standardavvikelse|index|mean|average|count)(?![\p{L}])/iu.test(text);

/** Where the answers end. */
export interface AnswerEnd {
  /** How many rows of answers there are from the first. */
  readonly rows: number;
  readonly because: "last row" | "blank row" | "total row";
  /** Rows below the end that are not empty, and not read. */
  readonly below: number;
}

/**
 * The answers end at the first row that is wholly empty, or whose first text says that it is a total.
 *
 * @param columns the cells of each column that is looked at, from the first row of answers; all equally long
 */
export function answerEnd(columns: readonly (readonly Cell[])[]): AnswerEnd {
  const rows = columns.reduce((most, { length }) => Math.max(most, length), 0);
  const totals = totalsFrom(columns, rows);
  const isBlank = (row: number): boolean =>
    columns.every((column) => isEmpty(column[row]) && column[row] !== 0);
  // Beside a total's name stand numbers. "Medel" beside other words is an answer: the middle of a scale.
  const isTotal = (row: number): boolean => {
    const [first, ...others] = columns.map((column) => column[row]).filter((cell) => !isEmpty(cell));
    return (
      typeof first === "string" &&
      isTotalLabel(textOf(first)) &&
      others.every((cell) => numberOf(cell) !== undefined)
    );
  };
  for (let row = 0; row < rows; row++) {
    const because = isBlank(row) ? "blank row" : row === totals || isTotal(row) ? "total row" : undefined;
    if (!because) continue;
    let below = 0;
    for (let rest = row + 1; rest < rows; rest++) if (!isBlank(rest)) below++;
    return { rows: row, because: below === 0 && because === "blank row" ? "last row" : because, below };
  }
  return { rows, because: "last row", below: 0 };
}

/**
 * Where the last rows are means and counts whose label stands in a column that is not looked at: nothing but numbers, and a
 * mean among them, which is no whole number as ratings are. Undefined where there are none.
 */
function totalsFrom(columns: readonly (readonly Cell[])[], rows: number): number | undefined {
  const numbersIn = (row: number): number[] | undefined => {
    const cells = columns.map((column) => column[row]).filter((cell) => !isEmpty(cell));
    const numbers = cells.flatMap((cell) => numberOf(cell) ?? []);
    return cells.length > 1 && numbers.length === cells.length ? numbers : undefined;
  };
  const parts = (numbers: readonly number[]): number =>
    numbers.filter((one) => !Number.isInteger(one)).length;
  let first: number | undefined;
  let hasMean = false;
  for (let row = rows - 1; row >= 0; row--) {
    if (columns.every((column) => isEmpty(column[row]))) continue;
    const numbers = numbersIn(row);
    // Somebody who has written 3,5 once is no row of means.
    const isMean = numbers !== undefined && parts(numbers) * 2 >= numbers.length;
    if (!numbers || (!isMean && numbers.some((number) => number <= highestRating))) break;
    first = row;
    hasMean ||= isMean;
  }
  return hasMean ? first : undefined;
}

/** Two headings that ask the same thing, whatever number or mark stands around them. */
export const asksTheSame = (a: string, b: string): boolean =>
  questionText(a).toLowerCase() === questionText(b).toLowerCase();
