import type { Day } from "../calendar";
import type { Ore } from "./money";

/** How a cost is split; see division.ts. */
export type Key =
  /** By area. A kind of cost that is not recognised is split so too, and says so. */
  | { readonly kind: "area"; readonly isKnownCost: boolean }
  /** By base services. */
  | { readonly kind: "equal" }
  /** Equally between the organisations, within one by area. */
  | { readonly kind: "organisation" }
  /** By the percentages of an agreement. */
  | { readonly kind: "agreement"; readonly agreement: number }
  /** All of it stays with the verksamhet that paid. */
  | { readonly kind: "own" }
  /** All of it to one verksamhet. */
  | { readonly kind: "one"; readonly party: number };

/** From and including the first day, to and including the last. */
export interface Period {
  readonly from: Day;
  readonly till: Day;
}

/** Who got the supplier's invoice: an organisation, or one of its verksamheter. */
export interface Payer {
  readonly name: string;
  readonly organisation: number;
  readonly party?: number;
}

/** One cost. Lines with the same key or the same period share one object, so that what follows from them is kept. */
export interface CostLine {
  /** Where the cost stands in its table, for sentences about it. */
  readonly row: number;
  readonly kind: string;
  readonly amount: Ore;
  readonly key: Key;
  readonly period: Period | undefined;
  readonly payer: Payer | undefined;
  /** As the user wrote it: the product never applies a VAT rate by itself. */
  readonly vatCode: string | number;
}
