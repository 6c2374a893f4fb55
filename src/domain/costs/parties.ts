import type { Day } from "../calendar";
import { Refusal } from "../refusal";

/** The word for a real nothing, where an empty cell would be a forgotten one. */
export const none = "ingen";

/**
 * What a cell of the party table states, or why it cannot be used. A cell that nobody uses is never refused: a centre
 * that splits nothing by area needs no areas.
 */
export type Stated = number | Refusal;

/** The number, where it is used. */
export function used(stated: Stated): number {
  if (stated instanceof Refusal) throw stated;
  return stated;
}

/** A verksamhet under the organisation that pays for it; both by their place in the centre's lists. */
export interface Party {
  readonly verksamhet: number;
  readonly organisation: number;
}

/** What holds for a party during a time: one row of the party table. */
export interface Tenancy {
  readonly party: number;
  /** m², zero or more. */
  readonly area: Stated;
  /** The number of base services that the party stands for, zero or more. */
  readonly baseServices: Stated;
  /** The percentages agreed on, in the order of the centre's agreements. */
  readonly agreed: readonly Stated[];
  /** The first and the last day; −Infinity and Infinity where nothing is said. */
  readonly from: Day;
  readonly till: Day;
}

/** Those who share the costs of one centre, in the order in which they first stand in the table. */
export interface Parties {
  readonly verksamheter: readonly string[];
  readonly organisations: readonly string[];
  readonly parties: readonly Party[];
  readonly tenancies: readonly Tenancy[];
  /** The headings of the columns with agreed percentages: each is a key. */
  readonly agreements: readonly string[];
}
