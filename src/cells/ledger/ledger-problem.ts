import type { ShownOtherwise } from "../ground/number-formats";
import type { LedgerMeaning } from "./ledger-headings";

/**
 * What stands in the way of reading a ledger, or what was passed. Rows and columns count from 0 within the range, its
 * heading row included.
 */
export type LedgerProblem =
  /** No column means this. */
  | { readonly kind: "no-column"; readonly meaning: "account" | "amount" }
  /** Several columns may be the amount by their headings, and hold different ones. */
  | {
      readonly kind: "several-amounts";
      readonly columns: readonly { readonly column: number; readonly heading: string }[];
    }
  /** Nearly everything under a heading is something else than it says: said once, not for every row. */
  | {
      readonly kind: "shifted";
      readonly meaning: LedgerMeaning;
      readonly heading: string;
      readonly column: number;
      readonly others: number;
      readonly filled: number;
    }
  /** Thousands or millions by what is said of the amounts: nothing is read until somebody says whether they are. */
  | {
      readonly kind: "factor";
      readonly heading: string;
      readonly column: number;
      readonly factor: CountedIn;
      readonly saidBy: SaidBy;
      /** The unit, as it is said. */
      readonly unit: string;
      /** The first amount: what either reading makes of it can be said. */
      readonly example: UnreadCell & { readonly number: number };
    }
  /** A currency, a rate or an amount with VAT, by what is said of the amounts: no factor makes it kronor net. */
  | {
      readonly kind: "unit";
      readonly heading: string;
      readonly column: number;
      readonly saidBy: Exclude<SaidBy, "format">;
      readonly unit: string;
    }
  /** Amounts whose formats say that they are something else, and not all of the column alike in thousands. */
  | {
      readonly kind: "shown";
      readonly heading: string;
      readonly shown: ShownOtherwise;
      readonly cells: readonly UnreadCell[];
    }
  /** Amounts with no reading, or with two. */
  | {
      readonly kind: "amounts";
      readonly heading: string;
      readonly cells: readonly UnreadCell[];
    }
  /** Rows with an amount and no account: it may be the one of a row above, or be missing. */
  | {
      readonly kind: "no-account";
      readonly rows: readonly number[];
      /** The account above the first of them. */
      readonly above?: { readonly row: number; readonly account: string };
    }
  /** Rows with an account and an amount that do not say when they were booked, nor by which voucher. */
  | {
      readonly kind: "unbooked";
      readonly rows: readonly number[];
      /** The row above the first of them that says it, where each of them has one. */
      readonly above?: number;
    }
  /** Nearly all costs are negative: whether that means credits only a person knows. */
  | { readonly kind: "negative"; readonly lines: number; readonly of: number };

/** Lines of the voucher above them; lines as they stand; sums or balances, which are left out. */
export type Unbooked = "above" | "as-is" | "out";

/** What amounts can be counted in besides kronor. */
export type CountedIn = 1_000 | 1_000_000;

/** What a person has said that amounts are multiplied by: 1 where they are kronor whatever is said of them. */
export type Factor = 1 | CountedIn;

/** Where it is said what amounts are counted in: in their heading, in a title above, in their cells' number format. */
export type SaidBy = "heading" | "title" | "format";

export interface UnreadCell {
  readonly row: number;
  readonly column: number;
  readonly holds: string;
}

/** A row that sums up others: left out, and said. */
export interface LedgerTotal {
  readonly row: number;
  readonly name: string;
}
