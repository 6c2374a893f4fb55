import type { Day } from "../../calendar";
import type { Period } from "../cost-line";
import { roundedQuotient } from "../decimal";
import { compact, OreSum, type Ore } from "../money";
import { daysIn } from "../split/period-pieces";

/** A line of one kind of cost, with its period. */
export interface CoveredLine {
  readonly row: number;
  readonly amount: Ore;
  readonly period: Period;
}

/**
 * Days between two periods that none covers. The amount is an estimate: what the kind costs for so many days on the
 * average, where no more of them are missing than there are.
 */
export interface CoverageGap {
  readonly kind: "gap";
  /** The line after the gap. */
  readonly row: number;
  readonly from: Day;
  readonly till: Day;
  readonly amount: Ore | undefined;
}

type CoverageWarning =
  /** The line's period runs into that of an earlier one; the amount is its own for the days in common. */
  | {
      readonly kind: "overlap";
      readonly row: number;
      readonly firstRow: number;
      readonly days: number;
      readonly amount: Ore;
    }
  | CoverageGap;

/**
 * Where the periods of one kind of cost run into each other or leave days out. Lines of exactly the same period are
 * different suppliers' or different things as a rule, and nothing is said of them.
 */
export function coverageWarnings(lines: readonly CoveredLine[]): CoverageWarning[] {
  const ordered = [...lines].sort(
    (one, other) =>
      one.period.from - other.period.from || one.period.till - other.period.till || one.row - other.row,
  );
  const warnings: CoverageWarning[] = [];
  const gaps: { readonly row: number; readonly from: Day; readonly till: Day }[] = [];
  // The line that reaches farthest so far.
  let reach: CoveredLine | undefined;
  let covered = 0;
  for (const line of ordered) {
    const { from, till } = line.period;
    if (!reach) {
      covered = daysIn(line.period);
      reach = line;
      continue;
    }
    const end = reach.period.till;
    const isSame = from === reach.period.from && till === end;
    if (from <= end && !isSame) {
      const days = Math.min(till, end) - from + 1;
      warnings.push({
        kind: "overlap",
        row: line.row,
        firstRow: reach.row,
        days,
        amount: partOf(line.amount, days, daysIn(line.period)),
      });
    } else if (from > end + 1) {
      gaps.push({ row: line.row, from: end + 1, till: from - 1 });
    }
    covered += Math.max(0, till - Math.max(end, from - 1));
    if (till > end) reach = line;
  }
  const sum = new OreSum();
  for (const { amount } of lines) sum.add(amount);
  return [
    ...warnings,
    ...gaps.map(
      (gap): CoverageWarning => ({
        kind: "gap",
        ...gap,
        amount: daysIn(gap) > covered ? undefined : partOf(sum.ore, daysIn(gap), covered),
      }),
    ),
  ];
}

const partOf = (amount: Ore, days: number, of: number): Ore =>
  compact(roundedQuotient(BigInt(amount) * BigInt(days), BigInt(of)));
