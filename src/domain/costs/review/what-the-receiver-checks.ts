import type { Ore } from "../money";
import type { SpecificationLine as Line } from "./specification-line";

/** What does not agree in a line; `review.ts` finds it, line by line and in the sums. The sentences are made in src/text. */
type FindingKind =
  /** The amount is not the whole amount × the calculation, or × the share where there is no calculation. */
  | "amount"
  /** The share is not what the calculation comes to. */
  | "share"
  /** More than the whole amount is shared out. */
  | "over-whole"
  /** The calculation divides by other days than the period has, or counts more days than that. */
  | "days"
  | "too-many-days"
  /** Lines with the same key and period count with another whole, or the same verksamhet with another part of it. */
  | "other-whole"
  | "other-part"
  /** Lines of the same cost have different VAT codes. */
  | "vat-mixed"
  /** The same line stands twice. */
  | "twice"
  /** By the tables: another whole amount, calculation, share, amount, period or VAT code; another name of the line. */
  | "table-whole"
  | "table-calculation"
  | "table-share"
  | "table-amount"
  | "table-period"
  | "table-vat"
  | "table-name"
  /** By the tables: a line that should not be there. */
  | "not-in-tables";

/** Amounts, areas and days are numbers; names, codes and calculations texts. */
export interface Finding {
  readonly kind: FindingKind;
  /** Where it stands, counted from 0. */
  readonly column: number | undefined;
  readonly stated: number | string | undefined;
  readonly expected: number | string | undefined;
  /** What the line was held against: the kind of cost of another line, or what is measured. */
  readonly by?: string;
}

/** Why a line cannot be checked. */
export type Unchecked =
  | "no-amount"
  /** The amount is something else than a number. */
  | "amount-text"
  | "no-whole"
  | "whole-text"
  | "no-calculation"
  /** The calculation is written in a way that cannot be followed. */
  | "words";

/** What a line comes to by itself. */
export interface OwnAnswer {
  readonly findings: readonly Finding[];
  readonly unchecked: Unchecked | undefined;
  /** The amount by the line's own figures, to the nearest öre. */
  readonly expected: Ore | undefined;
}

/** A finding in a column of the line: the place that it is about is where the specification has that column. */
export const finding = (
  { columnOf }: Line,
  column: keyof Line["columnOf"],
  found: Omit<Finding, "column">,
): Finding => ({ ...found, column: columnOf[column] });
