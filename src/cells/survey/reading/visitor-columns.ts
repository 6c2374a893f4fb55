import { isEmpty, textOf, type Cell } from "../../ground/cell";
import { wordKey } from "../../../domain/names/words";
import type { YesNo } from "../../../domain/survey/visitor-answers";
import { readRating } from "../rating-words";
import { findScale, valueKey } from "./scale";

const yesWords = new Set(["ja", "j", "yes", "y", "sant", "true", "x"]);
const noWords = new Set(["nej", "n", "no", "falskt", "false"]);
/** A mark alone: who has left the cell empty has not left the question out, so the share of marks says nothing. */
const mark = "x";

/** Headings of numbers that are no ratings, whatever stands below: how many children, how old. */
const asksForNumber = /^(?:hur många|antal|how many|number of|hur gam\p{L}+|how old)\b|ålder|\bage\b/iu;

/** A question that can be told as a share: answered with yes and no, or with ratings, where 4 and 5 are yes. */
type ShareQuestion = "yes-no" | "ratings";

/** What a column of visitors' answers is, or undefined for something else. */
export function shareQuestion(heading: string, cells: readonly Cell[]): ShareQuestion | undefined {
  const words = cells.filter((cell) => !isEmpty(cell)).map((cell) => wordKey(textOf(cell)));
  if (words.length === 0 || asksForNumber.test(heading)) return undefined;
  const told = words.filter((word) => readRating(word) !== 0);
  if (told.length > 0 && told.every((word) => yesWords.has(word) || noWords.has(word))) {
    return told.every((word) => word === mark) ? undefined : "yes-no";
  }
  const { values, other, isReversed } = findScale([cells]);
  const isRated = other === undefined && !isReversed && values.every(({ rating }) => rating !== undefined);
  return isRated && values.some(({ rating = 0 }) => rating > 0) ? "ratings" : undefined;
}

/** Each visitor's answer as yes or no. */
export function readShares(cells: readonly Cell[], kind: ShareQuestion): YesNo[] {
  if (kind === "yes-no") {
    return cells.map((cell) => {
      const word = wordKey(textOf(cell));
      return yesWords.has(word) ? true : noWords.has(word) ? false : undefined;
    });
  }
  const ratings = new Map(findScale([cells]).values.map(({ key, rating }) => [key, rating ?? 0]));
  return cells.map((cell) => {
    const rating = ratings.get(valueKey(cell) ?? "") ?? 0;
    return rating === 0 ? undefined : rating >= 4;
  });
}

/** What the answers of one kind are, as they are written: the values that count as yes, or that are left out. */
export function valuesOf(cells: readonly Cell[], answers: readonly YesNo[], kind: YesNo): readonly string[] {
  const values = new Map<string, string>();
  cells.forEach((cell, row) => {
    const key = valueKey(cell);
    if (key !== undefined && answers[row] === kind && !values.has(key)) values.set(key, textOf(cell));
  });
  return [...values.values()].sort((a, b) => a.localeCompare(b, "sv"));
}

/** Columns of ratings 1–5, in their order, out of all that stand beside each other: as one range, with headings. */
export function ratedColumns(
  columns: readonly { readonly heading: string; readonly cells: readonly Cell[] }[],
): readonly (readonly Cell[])[] {
  const rated = columns.filter(
    ({ heading, cells }) => heading !== "" && shareQuestion(heading, cells) === "ratings",
  );
  const rows = Math.max(0, ...rated.map(({ cells }) => cells.length));
  return rated.length === 0
    ? []
    : [
        rated.map(({ heading }) => heading),
        ...Array.from({ length: rows }, (_, row) => rated.map(({ cells }) => cells[row] ?? "")),
      ];
}
