import { isEmpty, textOf, type Cell } from "../../ground/cell";
import { wordKey } from "../../../domain/names/words";
import type { YesNo } from "../../../domain/survey/visitor-answers";
import { readRating } from "../rating-words";
import { findScale, valueKey } from "./scale";

const yesWords = new Set(["ja", "j", "yes", "y", "sant", "true", "x"]);
const noWords = new Set(["nej", "n", "no", "falskt", "false"]);

/** A question that can be told as a share: answered with yes and no, or with ratings, where 4 and 5 are yes. */
type ShareQuestion = "yes-no" | "ratings";

/** What a column of visitors' answers is, or undefined for something else. */
export function shareQuestion(cells: readonly Cell[]): ShareQuestion | undefined {
  const words = cells.filter((cell) => !isEmpty(cell)).map((cell) => wordKey(textOf(cell)));
  if (words.length === 0) return undefined;
  const told = words.filter((word) => readRating(word) !== 0);
  if (told.length > 0 && told.every((word) => yesWords.has(word) || noWords.has(word))) return "yes-no";
  const { values, other } = findScale([cells]);
  const isRated = other === undefined && values.every(({ rating }) => rating !== undefined);
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
