import type { LedgerMeaning } from "./ledger-headings";

/**
 * What stands in the way of reading a ledger, or what was passed. Rows and columns count from 0 within the range, its
 * heading row included.
 */
export type LedgerProblem =
  /** No column means this. */
  | { readonly kind: "no-column"; readonly meaning: "account" | "amount" }
  /** Nearly everything under a heading is something else than it says: said once, not for every row. */
  | {
      readonly kind: "shifted";
      readonly meaning: LedgerMeaning;
      readonly heading: string;
      readonly column: number;
      readonly others: number;
      readonly filled: number;
    }
  /** The heading says thousands or millions: nothing is read until somebody agrees to multiply. */
  | { readonly kind: "factor"; readonly heading: string; readonly column: number; readonly factor: Factor }
  /** The heading says a currency, a rate or an amount with VAT: no factor makes it kronor net. */
  | { readonly kind: "unit"; readonly heading: string; readonly column: number; readonly unit: string }
  /** Amounts with no reading, or with two. */
  | { readonly kind: "amounts"; readonly heading: string; readonly cells: readonly UnreadCell[] }
  /** Rows with an amount and no account. */
  | { readonly kind: "no-account"; readonly rows: readonly number[] }
  /** Nearly all costs are negative: whether that means credits only a person knows. */
  | { readonly kind: "negative"; readonly lines: number; readonly of: number };

export type Factor = 1_000 | 1_000_000;

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
