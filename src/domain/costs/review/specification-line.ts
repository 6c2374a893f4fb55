import type { Period } from "../cost-line";
import type { Ore } from "../money";
import type { Calculation } from "./calculation";

/** What a line of a specification may say. */
export type SpecificationColumn =
  | "biller"
  | "charged"
  | "kind"
  | "period"
  | "verksamhet"
  | "whole"
  | "key"
  | "calculation"
  | "share"
  | "amount"
  | "vatCode"
  | "payer";

/** The column of each, counted from 0. */
export type ColumnOf = Readonly<Partial<Record<SpecificationColumn, number>>>;

/** A line of a specification, read; texts are as they stand, and empty where nothing does. */
export interface SpecificationLine {
  /** Within what was handed in, counted from 0. */
  readonly row: number;
  readonly columnOf: ColumnOf;
  readonly biller: string;
  readonly charged: string;
  readonly kind: string;
  readonly period: string;
  /** The days of the period; undefined where its words say none. */
  readonly days: Period | undefined;
  readonly verksamhet: string;
  readonly key: string;
  /** What the key's word is known by: a kind that is not recognised divides as area does. */
  readonly dividesBy: string;
  readonly vatCode: string;
  /** What the VAT code is known by: "25" and "25 %" are one. */
  readonly vat: string;
  readonly payer: string;
  readonly whole: Ore | undefined;
  readonly amount: Ore | undefined;
  /** The words, and what they say; nothing where they cannot be followed. */
  readonly words: string;
  readonly calculation: Calculation | undefined;
  readonly share: number | undefined;
  /** Half of the share's last digit: as much as it may have been rounded. */
  readonly shareTolerance: number;
  /** What stands in the cells of the amounts, for a sentence about one that is no number. */
  readonly wholeText: string;
  readonly amountText: string;
}

/**
 * What a stated sum is of: all lines; the rounding to whole kronor; what is to be paid in the end; the lines with a VAT
 * code; those since the last part's sum; those of the name that stands after "Summa".
 */
export type SumRole = "sum" | "rounding" | "total" | "vat" | "part" | "named";

export interface StatedSum {
  readonly role: SumRole;
  /** As it stands: "Summa av raderna". */
  readonly label: string;
  /** The VAT code, or the name. */
  readonly of: string;
  /** What `of` is known by where it is a VAT code. */
  readonly vat: string;
  readonly row: number;
  readonly column: number;
  readonly amount: Ore;
}
