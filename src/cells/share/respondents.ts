import { textOf, type Cell } from "../ground/cell";
import { wordKey } from "../../domain/names/words";
import { findPlainRanges } from "../ranges/find-plain-ranges";
import type { RangeArea } from "../ranges/plain-range";
import { factorResult, groupResult } from "../results/survey-results";
import { kindOfRange } from "../ranges/range-kind";

/** Headings of results, which have the factors' names as answers do: how many they are of, or which round. */
const resultHeadings = new Set(
  [factorResult.columns.n.heading, groupResult.columns.respondents.heading, "Mätning", "Svarande"].map(
    wordKey,
  ),
);

/**
 * How many people's answers to a survey stand on a sheet, in tables and in plain ranges: a row each. Its results, by group
 * or by round, are none: they say how many they are of.
 *
 * @param tables within the values
 */
export function respondentsIn(values: readonly (readonly Cell[])[], tables: readonly RangeArea[]): number {
  const inTables = tables.map((area) => {
    const [headings = [], ...body] = values
      .slice(area.row, area.row + area.rows)
      .map((row) => row.slice(area.column, area.column + area.columns));
    return kindOfRange(headings, body) === "answers" && !isResult(headings) ? filled(body) : 0;
  });
  const inRanges = findPlainRanges(values, { tables })
    .filter(({ kind, headings }) => kind === "answers" && !isResult(headings))
    .map(({ area }) => area.rows - 1);
  return [...inTables, ...inRanges].reduce((sum, one) => sum + one, 0);
}

const isResult = (headings: readonly Cell[]): boolean =>
  headings.some((heading) => resultHeadings.has(wordKey(textOf(heading))));

const filled = (rows: readonly (readonly Cell[])[]): number =>
  rows.filter((row) => row.some((cell) => cell !== "" && cell !== null && cell !== undefined)).length;
