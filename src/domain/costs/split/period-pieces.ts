import type { Period } from "../cost-line";
import type { Tenancy } from "../parties";

/** A part of a period during which nobody joins or leaves. */
export interface Piece extends Period {
  readonly days: number;
  readonly present: readonly Tenancy[];
}

/** Days count from and including the first to and including the last. */
export const daysIn = ({ from, till }: Period): number => till - from + 1;

/** Cuts a period wherever somebody joins or leaves; the pieces' days sum to the period's. */
export function piecesOf(period: Period, tenancies: readonly Tenancy[]): Piece[] {
  const starts = new Set([period.from]);
  for (const { from, till } of tenancies) {
    if (from > period.from && from <= period.till) starts.add(from);
    if (till >= period.from && till < period.till) starts.add(till + 1);
  }
  const days = [...starts].sort((a, b) => a - b);
  return days.map((from, index) => {
    const till = (days[index + 1] ?? period.till + 1) - 1;
    const present = tenancies.filter((tenancy) => tenancy.from <= from && tenancy.till >= till);
    return { from, till, days: daysIn({ from, till }), present };
  });
}
