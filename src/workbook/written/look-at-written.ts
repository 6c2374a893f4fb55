import type { PlannedSheet } from "../action/plan/plan";
import { readWritten, type Added } from "./read-written";
import {
  extentOf,
  markOfCells,
  nameMark,
  type KeptSheet,
  type WrittenCell,
  type WrittenSheet,
} from "./written-sheet";

/** What has become of sheets that were written together. */
export type WrittenNow =
  /** None of them is there. */
  | { readonly state: "gone" }
  /** Somebody has made something of them: they are theirs. */
  | { readonly state: "changed"; readonly sheet: string; readonly because: Added | "contents" }
  /** Of one that is not there under its name only that is known. */
  | { readonly state: "changed"; readonly nameMark: string; readonly because: "missing" }
  | {
      readonly state: "as-written";
      readonly written: readonly WrittenSheet[];
      readonly cells: ReadonlyMap<string, readonly WrittenCell[]>;
    };

/** The names of all sheets, for names that are free. */
export interface LookedAt {
  readonly now: WrittenNow;
  readonly sheets: readonly string[];
}

/**
 * Whether sheets of ours stand there as they were written: each of them under its name, its contents and formulas the same,
 * and nothing added to it. A colour is not seen, nor a note in the old manner. Three requests as a rule.
 */
export async function lookAtWritten(
  context: Excel.RequestContext,
  kept: readonly KeptSheet[],
): Promise<LookedAt> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  const named = new Map(sheets.map((name) => [nameMark(name), name]));
  const there = kept.flatMap(({ nameMark: mark, ...sheet }): WrittenSheet[] => {
    const name = named.get(mark);
    return name === undefined ? [] : [{ ...sheet, name }];
  });
  if (there.every(({ isWithdrawn }) => isWithdrawn)) return { now: { state: "gone" }, sheets };
  const missing = kept.find((one) => !one.isWithdrawn && !named.has(one.nameMark));
  if (missing) {
    return { now: { state: "changed", nameMark: missing.nameMark, because: "missing" }, sheets };
  }
  const read = await readWritten(context, there);
  for (const [index, one] of there.entries()) {
    const { cells, added } = read[index] ?? { cells: [] };
    const mark = markOfCells(cells);
    const because = added ?? (mark === one.mark || mark === one.former ? undefined : "contents");
    if (because) return { now: { state: "changed", sheet: one.name, because }, sheets };
  }
  const cells = new Map(there.map(({ name }, index) => [name, read[index]?.cells ?? []]));
  return { now: { state: "as-written", written: there, cells }, sheets };
}

/** A sheet of a set with what it is. */
export interface KeyedSheet {
  readonly key: string;
  readonly planned: PlannedSheet;
  /** What it is called in the workbook. */
  readonly name: string;
  readonly isWithdrawn?: true;
}

/** What is to be kept of sheets that have just been written. Two requests as a rule. */
export async function rememberWritten(
  context: Excel.RequestContext,
  sheets: readonly KeyedSheet[],
  before: readonly Pick<WrittenSheet, "key" | "mark">[] = [],
): Promise<WrittenSheet[]> {
  const extents = sheets.map(({ planned, name }) => extentOf(planned, name));
  const read = await readWritten(context, extents);
  return sheets.map(({ key, isWithdrawn }, index): WrittenSheet => {
    const former = before.find((one) => one.key === key)?.mark;
    return {
      ...(extents[index] as (typeof extents)[number]),
      key,
      mark: markOfCells(read[index]?.cells ?? []),
      ...(former !== undefined && { former }),
      ...(isWithdrawn && { isWithdrawn }),
    };
  });
}
