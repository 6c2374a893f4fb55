import { nameKey } from "../../../cells/ground/names";
import { SheetStack } from "../../sheet/sheet-stack";
import type { PlannedSheet } from "../../action/plan/plan";
import type { WrittenSheet } from "../../written/written-sheet";
import type { CostRequest } from "../cost-request";

/** The sheets that were written of one centre's costs of a year. */
export interface WrittenSet {
  /** "2025"; the year of issue where the costs say none. */
  readonly years: string;
  readonly centre?: string;
  /** "2026-01-20" */
  readonly day: string;
  readonly sheets: readonly WrittenSheet[];
}

type Which = Pick<WrittenSet, "years" | "centre">;

const isOf = (one: Which, other: Which): boolean =>
  one.years === other.years && nameKey(one.centre ?? "") === nameKey(other.centre ?? "");

export const writtenSetOf = (kept: readonly WrittenSet[], which: Which): WrittenSet | undefined =>
  kept.find((one) => isOf(one, which));

/** Of each centre and year the last one is kept. */
export const withWrittenSet = (kept: readonly WrittenSet[], written: WrittenSet): readonly WrittenSet[] => [
  ...kept.filter((one) => !isOf(one, written)),
  written,
];

/** What stands on a sheet that the set no longer has: its place is left to those who refer to it. */
export const withdrawnSheet = ({ text }: CostRequest, name: string): PlannedSheet =>
  new SheetStack(name, text.withdrawn).plan();
