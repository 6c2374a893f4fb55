import type { LedgerLine } from "../../../domain/ledger/ledger-line";
import type { SieEncoding } from "./decode";

/** What a file of SIE type 4 holds of vouchers. */
export interface SieFile {
  /** The company or authority, as the file names it. */
  readonly company: string;
  /** The lines of its vouchers, in the file's order; `row` is the line in the file. */
  readonly lines: readonly LedgerLine[];
  readonly vouchers: number;
  /** The dimensions that lines are booked on, by name, with the names of their objects by code. */
  readonly dimensions: Readonly<Record<string, ReadonlyMap<string, string>>>;
  readonly notes: readonly SieNote[];
}

/** What was read, and a person should know of. */
export type SieNote =
  /** The format asks for code page 437. */
  | { readonly kind: "encoding"; readonly encoding: Exclude<SieEncoding, "cp437"> }
  /** No #SIETYP: by its vouchers it is read as type 4. */
  | { readonly kind: "no-type" }
  /** Vouchers whose lines do not sum to 0: lines may be missing. */
  | { readonly kind: "unbalanced"; readonly vouchers: number; readonly first: string }
  /** Lines that the bookkeeping has taken away (#BTRANS): not read. */
  | { readonly kind: "removed"; readonly lines: number }
  /** Lines that the bookkeeping has added (#RTRANS) and that none says again (#TRANS), as the format asks: read. */
  | { readonly kind: "added"; readonly lines: number; readonly first: string }
  /** Lines on several objects of one dimension: they are of neither alone. */
  | { readonly kind: "several-objects"; readonly lines: number; readonly first: string };

/** Why a file was not read. Lines count from 1. */
export type SieRefused =
  | { readonly kind: "not-sie" }
  /** Types 1–3 hold balances, no vouchers. */
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "no-vouchers" }
  | {
      readonly kind: "broken";
      readonly line: number;
      readonly what: "quote" | "outside" | "not-closed" | "fields" | "objects" | "amount" | "date";
      /** What stands there. */
      readonly holds: string;
    };
