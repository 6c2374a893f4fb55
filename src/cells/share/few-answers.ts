import { lowestMinst } from "../../domain/survey/anonymity";
import { samverkansfaktorer } from "../../domain/survey/factors";
import { wordKey } from "../../domain/names/words";
import type { Cell } from "../ground/cell";
import type { ExposedSheet, Exposure } from "./exposure";

/** How many have answered, as tables of figures call it: "Svar" alone may be anything. */
const isCount = /^(?:antal (?:svar|svarande|respondenter)|svarande|respondenter|n)$/;
const isFigure = /^(?:medel(?:värde|betyg|tal)?|snitt|median|index|andel .+)$/;
const factors: ReadonlySet<string> = new Set(samverkansfaktorer.map(wordKey));
/** A cell of prose is no heading. */
const longest = 80;

interface Head {
  readonly count: number;
  readonly figures: readonly number[];
}

/**
 * Figures of fewer answers than any that we show rest on: a mean of one is what that one has answered. By the headings that
 * tables of figures have, wherever they come from; ours say "skyddad" there.
 */
export function fewAnswersIn({ name, row, column, values }: ExposedSheet): Exposure[] {
  let head: Head | undefined;
  let [count, first] = [0, undefined as Exposure["at"]];
  values.forEach((cells, down) => {
    const below = headIn(cells);
    head = below ?? head;
    if (below || !head || !isFew(cells[head.count])) return;
    const figure = head.figures.find((across) => typeof cells[across] === "number");
    if (figure === undefined) return;
    count++;
    first ??= { sheet: name, row: row + down, column: column + figure };
  });
  return count === 0 ? [] : [{ kind: "few-answers", count, what: name, at: first }];
}

const isFew = (cell: Cell): boolean =>
  typeof cell === "number" && Number.isInteger(cell) && cell > 0 && cell < lowestMinst;

function headIn(cells: readonly Cell[]): Head | undefined {
  const keys = cells.map((cell) => (typeof cell === "string" && cell.length <= longest ? wordKey(cell) : ""));
  const count = keys.findIndex((key) => isCount.test(key));
  if (count < 0) return undefined;
  const figures = keys.flatMap((key, column) => (isFigure.test(key) || factors.has(key) ? [column] : []));
  return figures.length === 0 ? undefined : { count, figures };
}
