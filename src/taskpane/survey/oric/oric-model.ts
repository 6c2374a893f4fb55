import { textOf, type Cell } from "../../../cells/ground/cell";
import { readAnswers } from "../../../cells/survey/answer-table";
import { lowestMinst } from "../../../domain/survey/anonymity";
import { oricFigures, oricItems, type OricFigures } from "../../../domain/survey/oric";
import { Refusal } from "../../../domain/refusal";
import { memoised } from "../../frame/memoised";

/** What Beredskap shows of the cells that a person has pointed at. */
export interface OricModel {
  /** How many columns were pointed at; undefined before that. */
  readonly columns: number | undefined;
  /** What the first and the last statement are called, where there is a heading row. */
  readonly ends: readonly [string, string] | undefined;
  readonly figures: readonly OricFigures[] | undefined;
  /** Why it cannot be read. */
  readonly refusal: string | undefined;
}

/** Whether any of the means may be passed on. */
export const isPublished = (figures: readonly OricFigures[]): boolean =>
  figures.some(({ mean }) => typeof mean === "number");

export const oricModel = memoised((cells: readonly (readonly Cell[])[] | undefined): OricModel => {
  if (!cells) return { columns: undefined, ends: undefined, figures: undefined, refusal: undefined };
  const columns = cells[0]?.length ?? 0;
  if (columns !== oricItems) return { columns, ends: undefined, figures: undefined, refusal: undefined };
  try {
    const { answers, headings } = readAnswers(cells, "svar");
    const ends: OricModel["ends"] = headings && [textOf(headings[0]), textOf(headings.at(-1))];
    return { columns, ends, figures: oricFigures(answers, lowestMinst), refusal: undefined };
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return { columns, ends: undefined, figures: undefined, refusal: problem.sentence };
  }
});
