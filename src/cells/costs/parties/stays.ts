import type { Day } from "../../../domain/calendar";
import { givenRow, capital, place, placeIn, type Range, refuseAt } from "../../ground/range";
import { dayAt } from "../day-cells";
import { formatDay } from "../../ground/dates";
import { invalid } from "../../../domain/refusal";

/** A row's verksamhet, and the days that it is there; −Infinity and Infinity where nothing is said. */
export interface Stay {
  readonly row: number;
  readonly from: Day;
  readonly till: Day;
}

/** The first and the last day of a row. */
export function timeAt(
  range: Range,
  row: number,
  from: number | undefined,
  till: number | undefined,
): { from: Day; till: Day } {
  const first = from === undefined ? undefined : dayAt(range, row, from, "Från", "first");
  const last = till === undefined ? undefined : dayAt(range, row, till, "Till", "last");
  if (first !== undefined && last !== undefined && first > last) {
    throw refuseAt(
      range,
      row,
      till,
      "Till",
      `${formatDay(last)} ligger före Från, ${formatDay(first)}. ` +
        "Från ska vara den första dagen och Till den sista.",
    );
  }
  return { from: first ?? -Infinity, till: last ?? Infinity };
}

/** One verksamhet is in two rows only where their times do not meet. */
export function refuseOverlap(
  range: Range,
  name: string,
  before: readonly Stay[],
  { row, from, till }: Stay,
): void {
  const other = before.find((one) => one.from <= till && from <= one.till);
  if (other) {
    const remedy = "Ge dem olika namn, eller Från och Till som inte går in i varandra.";
    throw invalid(
      `${capital(place(range, row))}: verksamheten ”${name}” står redan på rad ${givenRow(range, other.row) + 1} för samma tid. ${remedy}`,
      placeIn(range, row),
      `Verksamheten ”${name}” står redan på en rad ovanför för samma tid. ${remedy}`,
    );
  }
}
