import { invalid } from "../../domain/refusal";
import { defaultFactorNames, questionName } from "../../domain/survey/factors";
import { isEmpty, textOf, wordOf } from "../ground/cell";
import { capital, isOmitted, place, readRange } from "../ground/range";
import { columnCount, rowCount } from "../ground/scalars";
import type { AnswerTable } from "./answer-table";

/** Words that stand above a list of factors. */
const listHeadings: ReadonlySet<string> = new Set([
  "faktor",
  "faktorer",
  "fråga",
  "frågor",
  "factor",
  "factors",
]);

/**
 * The factors' names, one for each question: those given, else the heading row's, else the usual ones.
 *
 * @param argument 1 × k or k × 1 names, in the questions' order
 */
export function readFactorNames(argument: unknown, table: AnswerTable): string[] {
  const { questions } = table.answers;
  return (
    readNames(argument, questions) ??
    table.headings?.map((heading, index) => heading || questionName(index)) ??
    defaultFactorNames(questions)
  );
}

/** The names given, or undefined for the default: not given, or nothing but empty cells. */
export function readNames(argument: unknown, questions: number, name = "faktorer"): string[] | undefined {
  if (isOmitted(argument)) return undefined;
  const range = readRange(argument, name);
  if (range.rows.every((row) => row.every(isEmpty))) return undefined;
  if (range.rows.length > 1 && range.columns > 1) {
    throw invalid(
      `${capital(name)}: ange namnen i en enda rad eller kolumn, inte ${rowCount(range.rows.length)} och ${columnCount(range.columns)}.`,
    );
  }
  const isColumn = range.columns === 1;
  const cells = isColumn ? range.rows.map((row) => row[0]) : [...(range.rows[0] ?? [])];
  const hasHeading = isColumn && cells.length === questions + 1 && listHeadings.has(wordOf(cells[0]));
  const named = hasHeading ? cells.slice(1) : cells;
  if (named.length !== questions) {
    throw invalid(
      `${capital(name)}: ${count(named.length, "namn", "namn")}, men svaren har ${count(questions, "kolumn", "kolumner")}. Ange ett namn för varje kolumn.`,
    );
  }
  return named.map((cell, index) => {
    if (isEmpty(cell)) {
      const at = index + (hasHeading ? 1 : 0);
      throw invalid(
        `${capital(isColumn ? place(range, at, 0) : place(range, 0, at))}: namnet saknas. Ange ett namn för varje kolumn i svaren.`,
      );
    }
    return textOf(cell);
  });
}

const count = (number: number, one: string, several: string): string =>
  `${number} ${number === 1 ? one : several}`;
