import { lowestMinst } from "../../domain/survey/anonymity";
import { isEmpty, textOf, type Cell } from "../ground/cell";
import { wordKey } from "../../domain/names/words";

/** An e-mail address or a personal number. */
export const isPersonal = (text: string): boolean =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text) || /^(?:19|20)?\d{6}[-+]?\d{4}$/u.test(text);

/** Why a column is no grouping: it tells who people are, or leaves most of them alone in a group. */
type NoGrouping = "personal" | "too many values";

/** A column that singles people out is no grouping: addresses, or more than half of the people alone. */
export function refusedAsGroup(cells: readonly Cell[]): NoGrouping | undefined {
  const counts = new Map<Cell, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return refusedWhenCounted(counts);
}

/** The same of a column's contents, each with how many people have it. */
export function refusedWhenCounted(counted: Iterable<readonly [Cell, number]>): NoGrouping | undefined {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const [cell, count] of counted) {
    if (isEmpty(cell) || count === 0) continue;
    const text = textOf(cell);
    if (isPersonal(text.replaceAll(" ", ""))) return "personal";
    filled += count;
    counts.set(wordKey(text), (counts.get(wordKey(text)) ?? 0) + count);
  }
  const alone = [...counts.values()].filter((count) => count === 1).length;
  // Of fewer people nothing is shown in any case.
  return filled >= lowestMinst && alone * 2 > filled ? "too many values" : undefined;
}
