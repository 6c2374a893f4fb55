import type { SurveyReading } from "../../cells/survey/reading/read-survey";
import { readRating } from "../../cells/survey/rating-words";
import type { SurveyFigures } from "../../domain/survey/survey-figures";
import { tableColumns } from "../action/plan/structured-reference";
import type { AnswerSource } from "./answer-sources";

/** Why a formula would not give the figures that the pane shows. */
export type NotLive = "range" | "order" | "scale" | "people" | "asked" | "groupings" | "earlier";

/** The formula of the factors' table, where it gives the same figures as the pane; otherwise why it does not. */
export function liveFormula(
  source: AnswerSource,
  reading: SurveyReading,
  figures: SurveyFigures,
): { readonly formula: string } | { readonly why: NotLive } {
  if (!source.isTable || source.isTurned) return { why: "range" };
  if (figures.divisions.length > 1) return { why: "groupings" };
  if (figures.factors.some(({ isClosed }) => isClosed)) return { why: "earlier" };
  const { questions, scale, rows, end, silent } = reading;
  const isInOrder = questions.every(
    ({ column }, at) => at === 0 || column === (questions[at - 1]?.column ?? 0) + 1,
  );
  if (!isInOrder) return { why: "order" };
  if (scale.values.some(({ shown, rating }) => readRating(shown) !== rating)) return { why: "scale" };
  if (rows.length + silent !== end.rows || end.below > 0 || end.because === "total row")
    return { why: "people" };
  if (figures.factors.some(({ asked }) => asked !== figures.respondents)) return { why: "asked" };
  const [first, last] = [questions[0]?.heading ?? "", questions.at(-1)?.heading ?? ""];
  const cells = tableColumns(source.name, first, last);
  return {
    formula: samverkanFormula(
      cells,
      figures,
      questions.map(({ name }) => name),
    ),
  };
}

/** The factors' table out of cells that have a column for each question. */
export function samverkanFormula(
  cells: string,
  { minst }: SurveyFigures,
  questions: readonly string[],
): string {
  const names = questions.map((name) => `"${name.replaceAll('"', '""')}"`).join(",");
  return `=FC.SAMVERKAN(${cells},${minst},{${names}})`;
}
