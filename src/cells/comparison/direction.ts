import type { Direction } from "../../domain/comparison/green-yellow-red";
import { invalid } from "../../domain/refusal";
import { quoted, wordOf } from "../ground/cell";
import { readScalar } from "../ground/scalars";

/** Keyboards without å and ö write the words so. */
const directions: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ["hög", "hög"],
  ["hog", "hög"],
  ["låg", "låg"],
  ["lag", "låg"],
]);

const expected = "Ange hög om mer är bättre eller låg om mindre är bättre";

/** Which end is the better one. There is no default: nobody but the user knows. */
export function readDirection(argument: unknown): Direction {
  const cell = readScalar(argument, "riktning");
  if (cell === undefined) throw invalid(`Argumentet riktning saknas. ${expected}.`);
  const direction = directions.get(wordOf(cell));
  if (!direction) throw invalid(`Riktning: ${quoted(cell)} finns inte. ${expected}.`);
  return direction;
}
