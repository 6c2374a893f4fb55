import type { Answers } from "../../../domain/survey/answers";
import { samverkansfaktorer } from "../../../domain/survey/factors";
import type { Cell } from "../../ground/cell";
import { answerEnd, type AnswerEnd, type AnswerSheet } from "./answer-sheet";
import { doubleRows, identifyingColumns } from "./attention";
import { columnUses, type ColumnChoices, type UsedColumn } from "./column-uses";
import { readGrouping, type GroupNames, type Grouping } from "./groupings";
import { unsentRows } from "./sent-in";
import { findScale, valueKey, type Scale, type ScaleChoices } from "./scale";

/** What a person has said about how the answers are read; everything that is not said has one reading. */
export interface ReadingChoices {
  readonly columns?: ColumnChoices;
  readonly scale?: ScaleChoices;
  /** Of several answers from one address all count, unless the last one is asked for. */
  readonly doubles?: "keep" | "latest";
  /** Answers that were not sent in are left out, unless asked for. */
  readonly unsent?: "leave out" | "count";
  /** Other names for the groups of a column. */
  readonly groups?: Readonly<Record<number, GroupNames>>;
}

/** A question as it is counted. */
interface SurveyQuestion {
  readonly name: string;
  /** Which of the nine it is, from 0; undefined for a question of one's own. */
  readonly factor: number | undefined;
  readonly column: number;
  readonly heading: string;
}

/** Answers as they are read from a sheet or a table. Rows count from 0 at the first row of answers. */
export interface SurveyReading {
  readonly columns: readonly UsedColumn[];
  readonly questions: readonly SurveyQuestion[];
  readonly scale: Scale;
  readonly end: AnswerEnd;
  /** The rows that are counted, in their order: each is a respondent. */
  readonly rows: readonly number[];
  readonly answers: Answers;
  readonly groupings: readonly Grouping[];
  readonly doubles: readonly (readonly number[])[];
  readonly unsent: readonly number[];
  /** Rows in which no question is answered. */
  readonly silent: number;
}

/**
 * Reads a survey: which column is what, what the values mean, who has answered.
 *
 * @param sheet where the answers stand
 * @param cellsOf the cells of a column from the first row of answers; asked only for columns that are read, and for the one
 *   of addresses and the one of sending that are compared here and kept nowhere
 */
export function readSurvey(
  sheet: AnswerSheet,
  cellsOf: (column: number) => readonly Cell[],
  choices: ReadingChoices = {},
): SurveyReading {
  const readable = sheet.columns.filter(
    ({ match: { kind }, heading }) => kind !== "meta" && kind !== "free" && heading !== "",
  );
  const end = answerEnd(readable.map(({ column }) => cellsOf(column)));
  const within = (column: number): readonly Cell[] => cellsOf(column).slice(0, end.rows);
  const columns = columnUses(sheet.columns, within, choices.columns);
  const questions = questionsOf(columns);
  const cells = questions.map(({ column }) => within(column));
  const scale = findScale(cells, choices.scale);
  const ids = identifyingColumns(sheet.columns);
  const doubles = ids.doubles === undefined ? [] : doubleRows(within(ids.doubles));
  const unsent = together(ids.sent.map(({ column, says }) => unsentRows(within(column), says)));
  const leftOut = new Set([
    ...(choices.doubles === "latest" ? doubles.flatMap((rows) => rows.slice(0, -1)) : []),
    ...(choices.unsent === "count" ? [] : unsent),
  ]);
  const { rows, answers, silent } = answersIn(cells, scale, end.rows, leftOut);
  const groupings = columns
    .filter(({ use }) => use.kind === "group")
    .map(({ column, heading }) => {
      const all = within(column);
      return readGrouping(
        column,
        heading,
        rows.map((row) => all[row]),
        choices.groups?.[column],
      );
    });
  return { columns, questions, scale, end, rows, answers, groupings, doubles, unsent, silent };
}

const together = (rows: readonly (readonly number[])[]): number[] =>
  [...new Set(rows.flat())].sort((a, b) => a - b);

/** The nine in their order, then one's own in the order of the columns. A factor with two columns waits for a choice. */
function questionsOf(columns: readonly UsedColumn[]): SurveyQuestion[] {
  const factors = columns.flatMap(({ use, sureness, column, heading }) =>
    use.kind === "factor" && sureness !== "twice"
      ? [{ name: samverkansfaktorer[use.factor] ?? heading, factor: use.factor, column, heading }]
      : [],
  );
  const own = columns.flatMap(({ use, column, heading }) =>
    use.kind === "own" ? [{ name: heading, factor: undefined, column, heading }] : [],
  );
  return [...factors.sort((a, b) => a.factor - b.factor), ...own];
}

function answersIn(
  columns: readonly (readonly Cell[])[],
  { values }: Scale,
  count: number,
  leftOut: ReadonlySet<number>,
): { rows: number[]; answers: Answers; silent: number } {
  const ratingOf = new Map(values.map(({ key, rating }) => [key, rating ?? 0]));
  // Every text is looked up once, however many have answered so.
  const known = new Map<Cell, number>();
  const rate = (cell: Cell): number => {
    let rating = known.get(cell);
    if (rating === undefined) {
      const key = valueKey(cell);
      known.set(cell, (rating = key === undefined ? 0 : (ratingOf.get(key) ?? 0)));
    }
    return rating;
  };
  const questions = columns.length;
  const ratings = new Uint8Array(count * questions);
  const rows: number[] = [];
  let silent = 0;
  for (let row = 0; row < count; row++) {
    if (leftOut.has(row)) continue;
    const first = rows.length * questions;
    let hasAnswered = false;
    for (let question = 0; question < questions; question++) {
      const rating = rate((columns[question] as readonly Cell[])[row]);
      ratings[first + question] = rating;
      if (rating !== 0) hasAnswered = true;
    }
    if (hasAnswered) rows.push(row);
    else silent++;
  }
  return {
    rows,
    answers: { rows: rows.length, questions, ratings: ratings.slice(0, rows.length * questions) },
    silent,
  };
}
