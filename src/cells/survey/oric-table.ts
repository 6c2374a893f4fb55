import { invalid } from "../../domain/refusal";
import type { Answers } from "../../domain/survey/answers";
import { oricItems, type OricFigures } from "../../domain/survey/oric";
import { headingsOf } from "../results/result-shape";
import { oricResult } from "../results/survey-results";
import { readAnswers } from "./answer-table";

/** Reads m × 12 ratings, one respondent a row, the items in the instrument's order. */
export function readOricAnswers(argument: unknown, name = "svar"): Answers {
  const { answers } = readAnswers(argument, name);
  if (answers.questions !== oricItems) {
    throw invalid(
      `Svar: området har ${answers.questions} ${answers.questions === 1 ? "kolumn" : "kolumner"}, men ORIC har ${oricItems} påståenden, ett i varje kolumn.`,
    );
  }
  return answers;
}

/** The ORIC table with its heading row. */
export const oricRows = (figures: readonly OricFigures[]): (string | number)[][] => [
  headingsOf(oricResult),
  ...figures.map(({ name, respondents, mean }) => [name, respondents, mean]),
];
