import type { PlannedCell } from "./plan";

/**
 * What an action is about to change, kept in the workbook while it is being carried out. It is written by the first
 * operation of the batch that changes anything and taken away by the last, so that a workbook with a journal is one
 * where something may remain, and the journal says exactly what.
 */
export interface JournalEntry {
  readonly action: string;
  /** New sheets, by name. */
  readonly sheets: readonly string[];
  /** Columns that were added, or given other contents; `before` is absent for one that was not there. */
  readonly columns: readonly {
    readonly table: string;
    readonly heading: string;
    readonly before?: readonly PlannedCell[];
  }[];
  /** Cells that were given other contents. */
  readonly writes: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly before: readonly (readonly PlannedCell[])[];
  }[];
}

const key = "FamiljecentralJournal";
const version = 1;

interface Kept {
  readonly version: number;
  readonly entry: JournalEntry;
}

/** Settings hold small things only; an action that would need more is refused before anything is changed. */
export const longestJournal = 500_000;

export const journalLength = (entry: JournalEntry): number => JSON.stringify(entry).length;

/** Queued, not sent: the journal goes with the changes that it tells of. */
export function queueJournal(context: Excel.RequestContext, entry: JournalEntry): void {
  const kept: Kept = { version, entry };
  context.workbook.settings.add(key, kept);
}

/** Queued, not sent. */
export function queueJournalRemoval(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(key).delete();
}

/** Loads the journal with the next request; `journalIn` reads it afterwards. */
export function loadJournal(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load({ value: true });
  return setting;
}

/** What may remain of an action that failed; undefined when nothing does. */
export function journalIn(setting: Excel.Setting): JournalEntry | undefined {
  if (setting.isNullObject) return undefined;
  const kept = setting.value as Partial<Kept> | null;
  return kept?.version === version ? kept.entry : undefined;
}
