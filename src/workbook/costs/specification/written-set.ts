import { nameKey } from "../../../cells/ground/names";
import { SheetStack } from "../../sheet/sheet-stack";
import type { SheetTop } from "../../sheet/parts";
import { markOf } from "../../action/mark";
import type { PlannedSheet } from "../../action/plan/plan";
import type { KeptSheet } from "../../written/written-sheet";

/** The sheets that were written of one centre's costs of a year; none of their names, nor the centre's. */
export interface WrittenSet {
  /** "2025"; the year of issue where the costs say none. */
  readonly years: string;
  /** Which of the sets it is, and the centre. */
  readonly of: string;
  /** "2026-01-20" */
  readonly day: string;
  readonly sheets: readonly KeptSheet[];
}

export type WhichSet = Pick<WrittenSet, "years" | "of">;

export const whichSet = (
  what: "split" | "settlement",
  years: string,
  centre: string | undefined,
): WhichSet => ({ years, of: markOf([what, nameKey(centre ?? "")]) });

const isOf = (one: WhichSet, other: WhichSet): boolean => one.years === other.years && one.of === other.of;

export const writtenSetOf = (kept: readonly WrittenSet[], which: WhichSet): WrittenSet | undefined =>
  kept.find((one) => isOf(one, which));

/** Of each centre and year the last one is kept; sets that were kept with their names, before any release, are not known. */
export const withWrittenSet = (kept: readonly WrittenSet[], written: WrittenSet): readonly WrittenSet[] => [
  ...kept.filter((one) => "of" in one && !isOf(one, written)),
  written,
];

/** What stands on a sheet that the set no longer has: its place is left to those who refer to it. */
export const withdrawnSheet = (text: SheetTop, name: string): PlannedSheet =>
  new SheetStack(name, text).plan();
