import type { Day } from "../../domain/calendar";
import type { Period } from "../../domain/costs/cost-line";
import type { Cell } from "../ground/cell";
import { formatDay } from "../ground/dates";
import { refuseAt, type Range } from "../ground/range";
import { dayAt } from "./day-cells";
import { costColumns } from "./headings/cost-headings";

/** The period of a row, one object for each period that occurs; undefined for a row without dates. */
export function periodReader(
  range: Range,
  from: number | undefined,
  till: number | undefined,
): (row: number) => Period | undefined {
  const read = rowPeriodReader(range, from, till);
  const byCells = new Map<Cell, Map<Cell, Period | undefined>>();
  return (row) => {
    const cells = range.rows[row] as readonly Cell[];
    const first = from === undefined ? undefined : cells[from];
    const last = till === undefined ? undefined : cells[till];
    let byLast = byCells.get(first);
    if (!byLast) byCells.set(first, (byLast = new Map()));
    let period = byLast.get(last);
    if (period === undefined) byLast.set(last, (period = read(row)));
    return period;
  };
}

function rowPeriodReader(
  range: Range,
  from: number | undefined,
  till: number | undefined,
): (row: number) => Period | undefined {
  const known = new Map<Day, Map<Day, Period>>();
  return (row) => {
    const first = from === undefined ? undefined : dayAt(range, row, from, costColumns.from.heading, "first");
    const last = till === undefined ? undefined : dayAt(range, row, till, costColumns.till.heading, "last");
    if (first === undefined && last === undefined) return undefined;
    if (first === undefined || last === undefined) {
      const [missing, given] =
        first === undefined ? ["Period från", "Period till"] : ["Period till", "Period från"];
      throw refuseAt(
        range,
        row,
        undefined,
        undefined,
        `${missing} saknas, men ${given} är angiven. Ange båda dagarna eller ingen.`,
      );
    }
    if (first > last) {
      throw refuseAt(
        range,
        row,
        till,
        costColumns.till.heading,
        `${formatDay(last)} ligger före Period från, ` +
          `${formatDay(first)}, så perioden har inga dagar. Från ska vara den första dagen och till den sista.`,
      );
    }
    let byLast = known.get(first);
    if (!byLast) known.set(first, (byLast = new Map()));
    let period = byLast.get(last);
    if (!period) byLast.set(last, (period = { from: first, till: last }));
    return period;
  };
}
