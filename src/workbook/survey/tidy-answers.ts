import type { SurveyReading } from "../../cells/survey/reading/read-survey";
import { answerShape } from "../../cells/tables/survey-table-shapes";
import { shuffled, type RandomBelow } from "../../domain/survey/shuffled";
import type { SurveyFigures } from "../../domain/survey/survey-figures";
import type { PlannedSheet } from "../action/plan/plan";
import { SheetStack } from "../sheet/sheet-stack";
import { tableColumns } from "../action/plan/structured-reference";
import { tableNames } from "../table-kinds";
import { samverkanFormula, type NotLive } from "./live-formula";
import { surveySheetStem, type SurveySheetsText, type TidyAnswers } from "./survey-request";

/** What keeps a formula from reading the answers where they stand, and not from reading them in order. */
const mended: ReadonlySet<NotLive> = new Set(["range", "order", "scale", "people"]);

/** Whether a formula over answers in order would give the figures of the pane. */
export function canBeTidy(why: NotLive, { questions }: SurveyReading, figures: SurveyFigures): boolean {
  const names = new Set(questions.map(({ name }) => name.toLowerCase()));
  return (
    mended.has(why) &&
    names.size === questions.length &&
    !names.has(groupHeading.toLowerCase()) &&
    figures.divisions.length < 2 &&
    figures.factors.every(({ isClosed, asked }) => !isClosed && asked === figures.respondents)
  );
}

const groupHeading = answerShape.columns["group"]?.heading ?? "Grupp";

/**
 * The answers in order: no name, no time, no number of a form, and the rows in an order that tells nothing of who came
 * first.
 *
 * @param taken the names of the tables that the workbook has
 */
export function tidyAnswers(
  { answers, questions, groupings }: SurveyReading,
  shown: number | undefined,
  taken: readonly string[],
  randomBelow: RandomBelow,
): TidyAnswers {
  const grouping = shown === undefined ? undefined : groupings[shown];
  const order = shuffled(
    Array.from({ length: answers.rows }, (_, row) => row),
    randomBelow,
  );
  return {
    table: freeName(taken),
    headings: [...(grouping ? [groupHeading] : []), ...questions.map(({ name }) => name)],
    rows: order.map((row) => [
      ...(grouping ? [grouping.names[grouping.groupOf[row] ?? 0] ?? null] : []),
      ...questions.map((_, at) => answers.ratings[row * answers.questions + at] || null),
    ]),
  };
}

function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? tableNames.answers : `${tableNames.answers}${number}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

export const tidyFormula = (
  { table }: TidyAnswers,
  questions: readonly string[],
  figures: SurveyFigures,
): string =>
  samverkanFormula(tableColumns(table, questions[0] ?? "", questions.at(-1) ?? ""), figures, questions);

/** The sheet of the answers in order. Nothing of them is kept for Ångra, not even marks: there are only five of those. */
export function tidySheet(
  year: string,
  name: string,
  { table, headings, rows }: TidyAnswers,
  text: SurveySheetsText,
): PlannedSheet {
  const sheet = new SheetStack(
    `${surveySheetStem}svar ${year}`,
    { title: text.tidyTitle(name), notes: [text.tidyNote] },
    { gridLines: true },
  );
  const { head, body } = sheet.table({
    name: table,
    columns: headings.map((heading) => ({
      ...{ key: heading, heading, width: heading === groupHeading ? 28 : 16 },
    })),
    lines: rows,
    repeats: true,
  });
  sheet.raise([{ row: head, rows: 1, lines: 3 }]);
  return { ...sheet.plan(), answersFrom: body.row };
}
