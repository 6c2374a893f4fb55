import { areaAddress } from "../../address";
import type { Place } from "../../reading/contents";
import { tolerated } from "../ornaments/decorate";
import {
  journalIn,
  loadJournal,
  queueJournal,
  queueJournalEnd,
  queueJournalRemoval,
  type JournalEntry,
} from "../journal";
import { growthsToRestore, restoreGrowth } from "./grown";
import type { Present } from "./present";
import { ActionFailed, ActionRefused } from "../refused";
import {
  lookAt,
  mergeAgain,
  restoreCells,
  restoreColumn,
  settle,
  sheetsToDelete,
  tablesToUnmake,
  unmake,
} from "./restore";

/** What became of what an action had left. */
export interface CleanedUp {
  /** Cells that were left because they hold neither what was there before nor what the action wrote. */
  readonly left: readonly Place[];
  /** Sheets that Excel would not delete: by hand, then. */
  readonly sheets: readonly string[];
  /** Cells that Excel would not give back what they held. */
  readonly cells: readonly Place[];
  /** False where the journal stays, so that it can be tried once more. */
  readonly isOver: boolean;
}

/** A journal never locks a workbook for good: after so many clean-ups that failed it goes, whatever remains. */
const mostAttempts = 2;

/**
 * Cleans up after an action that failed, whether all of it was done, some of it or nothing. Where Excel breaks that off as
 * well, it is tried piece by piece, and what cannot be taken back is named: sheets to be deleted by hand, and the journal
 * goes; cells stay in the journal for one more time, since it holds what stood in them.
 *
 * @throws ActionRefused where contents would have to be put back across rows that are hidden, the first times
 * @throws ActionFailed when Excel answers nothing at all
 */
export async function cleanUp(context: Excel.RequestContext, entry: JournalEntry): Promise<CleanedUp> {
  try {
    const { left, sheets } = await settle(context, entry);
    return { left, sheets, cells: [], isOver: true };
  } catch (cause) {
    const attempts = (entry.attempts ?? 0) + 1;
    if (cause instanceof ActionRefused && attempts <= mostAttempts) {
      await tolerated(context, () => queueJournal(context, { ...entry, attempts }));
      throw cause;
    }
    return pieceByPiece(context, { ...entry, attempts }, cause);
  }
}

async function pieceByPiece(
  context: Excel.RequestContext,
  entry: JournalEntry,
  cause: unknown,
): Promise<CleanedUp> {
  const isLast = (entry.attempts ?? 0) >= mostAttempts;
  const journal = loadJournal(context);
  const present = await lookAt(context, entry).catch(() => undefined);
  if (!present) {
    if (isLast && (await dropped(context))) return { left: [], ...everythingOf(entry), isOver: true };
    await tolerated(context, () => queueJournal(context, entry));
    throw new ActionFailed("remains", cause, entry.sheets);
  }
  // Somebody else was here first.
  if (journalIn(journal)?.token !== entry.token) return { left: [], sheets: [], cells: [], isOver: true };
  const { left, remaining } = await takeBackPieces(context, entry, present);
  const { sheets, cells } = everythingOf(remaining);
  if (cells.length === 0 || isLast) {
    if (await dropped(context)) return { left, sheets, cells, isOver: true };
  } else if (await tolerated(context, () => queueJournal(context, remaining))) {
    return { left, sheets, cells, isOver: false };
  }
  throw new ActionFailed("remains", cause, sheets);
}

/** @returns what is left, and of the entry what could not be taken back */
async function takeBackPieces(
  context: Excel.RequestContext,
  entry: JournalEntry,
  present: Present,
): Promise<{ readonly left: readonly Place[]; readonly remaining: JournalEntry }> {
  const left: Place[] = [];
  // Twice: what Excel refused once it may do when it is asked again.
  const piece = async (queue: () => readonly Place[]): Promise<boolean> => {
    let passedOver: readonly Place[] = [];
    const once = (): Promise<boolean> => tolerated(context, () => (passedOver = queue()));
    const isDone = (await once()) || (await once());
    if (isDone) left.push(...passedOver);
    return isDone;
  };
  const tables: NonNullable<JournalEntry["tables"]>[number][] = [];
  for (const table of tablesToUnmake(entry, present)) {
    const isUnmade = await tolerated(context, () => unmake(context, table));
    if (!isUnmade) tables.push(table);
  }
  const writes: JournalEntry["writes"][number][] = [];
  for (const [index, write] of entry.writes.entries()) {
    if (!(await piece(() => restoreCells(context, write, present.writes[index])))) writes.push(write);
  }
  const columns: JournalEntry["columns"][number][] = [];
  for (const [index, column] of [...entry.columns.entries()].reverse()) {
    if (!(await piece(() => restoreColumn(context, column, present.columns[index])))) columns.unshift(column);
  }
  const grown: NonNullable<JournalEntry["grown"]>[number][] = [];
  for (const growth of growthsToRestore(entry, present.grown)) {
    const { added = [] } = present.grown[entry.grown?.indexOf(growth) ?? -1] ?? {};
    const isDone = await piece(() => {
      restoreGrowth(context, growth, added);
      return [];
    });
    if (!isDone) grown.push(growth);
  }
  await tolerated(context, () => mergeAgain(context, entry, left));
  const sheets: string[] = [];
  for (const name of sheetsToDelete(entry, present)) {
    const isGone = await piece(() => {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      return [];
    });
    if (!isGone) sheets.push(name);
  }
  return { left, remaining: { ...entry, sheets, made: sheets.length, columns, writes, grown, tables } };
}

const everythingOf = ({
  sheets,
  columns,
  writes,
  grown = [],
  tables = [],
}: JournalEntry): Pick<CleanedUp, "sheets" | "cells"> => ({
  sheets,
  cells: [
    ...[...writes, ...grown, ...tables].map(({ sheet, area }) => ({ sheet, address: areaAddress(area) })),
    ...columns.map(({ table, heading }) => ({ sheet: table, address: heading })),
  ],
});

/** The journal goes: by deleting its setting, or else by ending it. */
const dropped = async (context: Excel.RequestContext): Promise<boolean> =>
  (await tolerated(context, () => queueJournalRemoval(context))) ||
  tolerated(context, () => queueJournalEnd(context, ""));
