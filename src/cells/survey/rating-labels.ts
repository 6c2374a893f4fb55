import { wordKey } from "../../domain/names/words";
import { errorIn } from "../ground/excel-errors";
import type { Range } from "../ground/range";
import { ratingsOfLabels } from "./labels-alone";
import { saysOtherwise } from "./rating-scales";
import { labelledRating, readRating } from "./rating-words";

/** Different texts among answers are few; where there are more, they are comments and no labels. */
const mostTexts = 2000;

/** What texts mean that are no ratings by themselves, by the answers that they stand among. */
export interface RatingLabels {
  /** Undefined for a text that is no rating here either. */
  ratingOf(text: string): number | undefined;
}

/**
 * Words beside a digit are its label where they stand with the same digit elsewhere among the answers, and never with
 * another; words alone where they are the steps of one known scale.
 */
export function ratingLabels({ rows }: Range): RatingLabels {
  const counts = countTexts(rows);
  const digitsOf = new Map<string, Set<number>>();
  const timesOf = new Map<string, number>();
  for (const [text, count] of counts) {
    const found = labelledRating(text);
    if (!found) continue;
    const label = wordKey(found.label);
    digitsOf.set(label, (digitsOf.get(label) ?? new Set()).add(found.digit));
    timesOf.set(label, (timesOf.get(label) ?? 0) + count);
  }
  const alone = ratingsOfLabels([...counts.keys()].filter((text) => readRating(text) === undefined));
  return {
    ratingOf(text) {
      const found = labelledRating(text);
      if (!found) return alone.get(text);
      const label = wordKey(found.label);
      const isLabel = digitsOf.get(label)?.size === 1 && (timesOf.get(label) ?? 0) > 1;
      return isLabel && !saysOtherwise(found.label, found.digit) ? found.digit : undefined;
    },
  };
}

function countTexts(rows: Range["rows"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cells of rows) {
    for (const cell of cells) {
      if (typeof cell !== "string" || cell === "" || errorIn(cell) !== undefined) continue;
      const before = counts.get(cell);
      if (before === undefined && counts.size >= mostTexts) continue;
      counts.set(cell, (before ?? 0) + 1);
    }
  }
  return counts;
}
