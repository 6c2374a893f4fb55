import type { Cell } from "../ground/cell";
import type { UnitProblem } from "../ground/heading-units";

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
  /** 4.950, which may be 4950 or 4,95. */
  | { readonly kind: "two-numbers"; readonly readings: readonly number[] }
  /** 01/07/2025, which may be two days. */
  | { readonly kind: "two-dates"; readonly readings: readonly number[] }
  /** A row whose name says that it sums up others. */
  | { readonly kind: "total-row" }
  /** A row whose name says that it is a part of one above. */
  | { readonly kind: "part-row" }
  /** A heading that says that the numbers below it are of another size or kind. */
  | { readonly kind: "other-unit"; readonly unit: UnitProblem }
  /** A title above the table says that its amounts are no kronor. */
  | { readonly kind: "unit-above"; readonly unit: string }
  /** A number whose format says that it is of another size or kind, as so many further ones of its column are. */
  | { readonly kind: "shown-otherwise"; readonly numberFormat: string; readonly further: number }
  /** Nearly all filled cells of a column are something else than its heading says; `isNothing`: nearly all are empty. */
  | { readonly kind: "shifted"; readonly others: number; readonly filled: number; readonly isNothing?: true }
  /** "ja (deltid)": all of the service, or a part of it. */
  | { readonly kind: "whole-or-part" }
  /** 20250131, which is a number to Excel. */
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
