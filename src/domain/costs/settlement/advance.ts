import type { CostLine, Period } from "../cost-line";
import type { Parties } from "../parties";

/** A budget as it is charged in advance. */
export interface BudgetInAdvance {
  readonly lines: readonly CostLine[];
  /** Those that state another time than the one they are charged for, as they stand in the budget. */
  readonly redated: readonly (CostLine & { readonly period: Period })[];
}

/**
 * The lines of a budget as they are charged during a period: what is charged then is divided between those who are there
 * then. A line without dates is for all of the period; one that is for another time is taken for the part of the period
 * that it reaches into, or for all of it, as last year's budget is. Its amount stays.
 */
export function inAdvance(budget: readonly CostLine[], period: Period): BudgetInAdvance {
  const redated: (CostLine & { readonly period: Period })[] = [];
  const lines = budget.map((line): CostLine => {
    const { period: stated } = line;
    if (!stated) return { ...line, period };
    if (stated.from >= period.from && stated.till <= period.till) return line;
    redated.push({ ...line, period: stated });
    return { ...line, period: common(stated, period) ?? period };
  });
  return { lines, redated };
}

/** The days of both, if there are any. */
function common(one: Period, other: Period): Period | undefined {
  const from = Math.max(one.from, other.from);
  const till = Math.min(one.till, other.till);
  return from > till ? undefined : { from, till };
}

/** The part of a period that a party is there for, from its first row to its last; undefined where it is not there. */
export function presenceIn(period: Period, { tenancies }: Parties, party: number): Period | undefined {
  const own = tenancies.filter((tenancy) => tenancy.party === party);
  return common(period, {
    from: Math.min(...own.map(({ from }) => from)),
    till: Math.max(...own.map(({ till }) => till)),
  });
}
