import { addMonths, dateOfDay } from "../../calendar";
import type { Period } from "../cost-line";

/** Months from one bill to the next. */
const rhythms = [2, 3, 4, 6] as const;
export type Rhythm = (typeof rhythms)[number];

/** Two may be so far apart by chance. */
const fewest = 3;

/**
 * What is billed for several months and booked in the first of them: every line has one whole month, and they come equally
 * far apart. The times between are paid for then, and only the periods are too short.
 */
export function rhythmOf(periods: readonly Period[]): Rhythm | undefined {
  const starts = [...new Set(periods.map(({ from }) => from))].sort((one, other) => one - other);
  if (starts.length < fewest || !periods.every(isMonth)) return undefined;
  return rhythms.find((months) =>
    starts.every((start, index) => index === 0 || start === addMonths(starts[index - 1] as number, months)),
  );
}

const isMonth = ({ from, till }: Period): boolean =>
  dateOfDay(from).dayOfMonth === 1 && till + 1 === addMonths(from, 1);
