import { kronor } from "../money";
import { indexedRent, type IndexClause } from "./index-rent";

/** An index clause as it is applied to several rows: each has its own base rent. */
export interface ClauseForRents extends Pick<IndexClause, "baseIndex" | "index" | "indexedPart"> {
  /** Never below this year's amount. */
  readonly neverLower: boolean;
}

/** A rent of next year, in kronor. */
interface NextRent {
  readonly now: number;
  /** What the index is counted on. */
  readonly base: number;
  readonly isOwnBase: boolean;
  readonly next: number;
}

export const isUsable = ({ baseIndex, index }: Pick<ClauseForRents, "baseIndex" | "index">): boolean =>
  baseIndex > 0 && index > 0;

/**
 * The index is counted on the contract's base rent where it is stated, else on this year's amount. Without either there is
 * nothing to count on: a missing amount stays missing.
 */
export function nextRent(
  clause: ClauseForRents,
  now: number | undefined,
  stated: number | undefined,
): NextRent | undefined {
  const base = stated ?? now;
  if (base === undefined) return undefined;
  const rent = indexedRent({ ...clause, baseRent: base, ...(clause.neverLower && { atLeast: now }) });
  return { now: now ?? 0, base, isOwnBase: stated !== undefined, next: kronor(rent) };
}
