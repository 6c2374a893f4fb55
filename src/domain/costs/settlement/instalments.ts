import { addMonths, dateOfDay, dayOfDate, type Day } from "../../calendar";
import type { Period } from "../cost-line";
import { split } from "../split/largest-remainder";
import { OreSum, type Ore } from "../money";
import { daysIn } from "../split/period-pieces";
import { sharesOfWholes } from "../split/shares";

/** How often an amount in advance is charged. */
export type Interval = "month" | "quarter";

const monthsIn = { month: 1, quarter: 3 } as const;

/** A period cut at the turns of the calendar's months or quarters. */
export function intervalsIn({ from, till }: Period, interval: Interval): Period[] {
  const intervals: Period[] = [];
  for (let start = from; start <= till; ) {
    const next = addMonths(startOfInterval(start, interval), monthsIn[interval]);
    intervals.push({ from: start, till: Math.min(till, next - 1) });
    start = next;
  }
  return intervals;
}

/** The first day of the calendar's month or quarter that a day is in. */
export function startOfInterval(day: Day, interval: Interval): Day {
  const { year, month } = dateOfDay(day);
  const length = monthsIn[interval];
  return dayOfDate(year, month - ((month - 1) % length), 1) as Day;
}

/** An amount in advance for a part of the period. */
export interface Instalment extends Period {
  readonly amount: Ore;
}

/**
 * An amount in instalments that sum to it exactly, by the largest remainder: equal ones where every interval is whole,
 * as a year of twelve months; by days where the period begins or ends within one.
 *
 * @param amount öre; a credit is negative
 */
export function instalments(amount: Ore, period: Period, interval: Interval): Instalment[] {
  const intervals = intervalsIn(period, interval);
  const areWhole = intervals.every(
    ({ from, till }) =>
      from === startOfInterval(from, interval) && till + 1 === addMonths(from, monthsIn[interval]),
  );
  const weights = intervals.map((one) => (areWhole ? 1n : BigInt(daysIn(one))));
  const parts = split(amount, sharesOfWholes(weights));
  return intervals.map((one, index) => ({ ...one, amount: parts[index] as Ore }));
}

/** An amount, and the time that it is charged during. */
interface AmountDuring {
  readonly amount: Ore;
  readonly during: Period;
}

/**
 * Amounts in instalments, each over its own time, added month by month or quarter by quarter: whoever joins in July pays
 * nothing before. Their sum is that of the amounts, exactly.
 */
export function addedInstalments(amounts: readonly AmountDuring[], interval: Interval): Instalment[] {
  const added = new Map<Day, Period & { readonly sum: OreSum }>();
  for (const { amount, during } of amounts) {
    for (const { from, till, amount: part } of instalments(amount, during, interval)) {
      const start = startOfInterval(from, interval);
      const { sum, ...known } = added.get(start) ?? { from, till, sum: new OreSum() };
      sum.add(part);
      added.set(start, { from: Math.min(from, known.from), till: Math.max(till, known.till), sum });
    }
  }
  return [...added]
    .sort(([one], [other]) => one - other)
    .map(([, { from, till, sum }]) => ({ from, till, amount: sum.ore }));
}
