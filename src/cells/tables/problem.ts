import type { Cell } from "../ground/cell";

/** What is wrong in a table. The sentences, in the reader's language, are made in src/text. */
export type Problem =
  | { readonly kind: "missing-heading" }
  | { readonly kind: "double-heading" }
  | { readonly kind: "totals-row" }
  | { readonly kind: "empty-name" }
  | { readonly kind: "double-name"; readonly firstRow: number }
  | { readonly kind: "spaces" }
  | { readonly kind: "number-as-text" }
  | { readonly kind: "no-number" }
  | { readonly kind: "no-date" }
  /** 20250131, which is read as a number. */
  | { readonly kind: "compact-date" }
  | { readonly kind: "date-as-text" }
  | { readonly kind: "no-rating" }
  | { readonly kind: "unknown-word"; readonly expected: readonly string[] }
  | { readonly kind: "employment-degree" }
  | { readonly kind: "open-preschool-only" };

/** A problem with its place; rows and columns count from 0 within the table, its heading row included. */
export type LocatedProblem = Problem & {
  readonly heading: string;
  readonly row: number;
  readonly column: number;
  /** What the cell holds now. */
  readonly cell: Cell;
  /** What can safely stand there instead: the same thing, written so that it is read. */
  readonly repair?: number | string;
};
