import { type Range, refuseCell } from "../ground/range";
import type { Day } from "../../domain/calendar";
import { hasNoEnd } from "../ground/no-end";
import { isEmpty, wordOf } from "../ground/cell";
import { dayOf, noEnd, readDate, whyNoDate } from "../ground/dates";
import { saysNothing } from "../ground/what-counts-as-not-answered";
import { refuseShifted } from "../ground/shifted";

/** A first or a last day; undefined for an empty cell. */
export function dayAt(
  range: Range,
  row: number,
  column: number,
  heading: string,
  edge: "first" | "last",
): Day | undefined {
  const cell = range.rows[row]?.[column];
  if (isEmpty(cell)) return undefined;
  const day = dayOf(cell, edge);
  if (day !== undefined && day !== noEnd) return day;
  // No first day, or no last one: a word for nothing, or that it goes on.
  if (saysNothing(wordOf(cell)) || (edge === "last" && hasNoEnd(cell))) return undefined;
  refuseShifted(range, row, column, heading, (one) => readDate(one).kind === "none");
  throw refuseCell(range, row, column, heading, `${whyNoDate(cell)}.`);
}
