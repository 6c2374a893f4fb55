import type { Area } from "../address";
import type { PlannedCell } from "./plan/cell-input";
import type { PlannedGrowth, PlannedTableOfRange } from "./plan/plan";
import type { Runs } from "./runs";

/**
 * What an action is about to change, kept in the workbook while it is being carried out. It is written by the first
 * operation of the batch that changes anything and taken away by the last, so that a workbook with a journal is one
 * where something may remain, and the journal says exactly what.
 */
export interface JournalEntry {
  readonly action: string;
  /** New sheets, by the names that they got, in the order that they are added in. */
  readonly sheets: readonly string[];
  readonly token: string;
  /**
   * So many of the sheets are certainly ours: each is followed by a journal that counts it. Of the next one it is known only
   * whether it was about to be added: somebody may have taken its name first, and theirs must not be taken for ours.
   */
  readonly made: number;
  readonly adding?: true;
  /** How often the clean-up has failed. */
  readonly attempts?: number;
  readonly columns: readonly JournalColumn[];
  readonly writes: readonly JournalWrite[];
  /** Tables that get further rows. */
  readonly grown?: readonly PlannedGrowth[];
  /** Ranges that become tables. */
  readonly tables?: readonly PlannedTableOfRange[];
  /** The rows of tables where columns of somebody's own are written over: those go back into the rows that they are of. */
  readonly rows?: readonly { readonly table: string; readonly marks: readonly string[] }[];
}

export interface JournalColumn {
  readonly table: string;
  readonly heading: string;
  readonly formula: string;
  /** What the rows held; absent for a column that was not there. */
  readonly before?: Runs<PlannedCell>;
  /** Number formats, where they had to be changed. */
  readonly formats?: Runs<string>;
}

export interface JournalWrite {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly JournalCell[];
  /** On a sheet of ours, where no table fills columns by itself. */
  readonly isOurs?: true;
  /**
   * What the whole area held, row by row, where formulas are written into some of the cells of a table's column: Excel for
   * Windows fills the others with them (office-js #2093, #5909), and they are put back.
   */
  readonly around?: Runs<PlannedCell>;
}

export interface JournalCell {
  /** Within the area. */
  readonly row: number;
  readonly column: number;
  readonly before: PlannedCell;
  readonly after: PlannedCell;
  /** The number format, where it had to be changed. */
  readonly format?: string;
  /** What it was changed to, where that is not General. */
  readonly inFormat?: string;
}

const key = "FamiljecentralJournal";
/** 2: sheets are made under their final names and counted; formulas are told from texts. */
const version = 2;

interface Kept {
  readonly version: number;
  readonly entry?: JournalEntry;
  /** The token of the action that was last carried out to its end. */
  readonly finished?: string;
}

export const newToken = (): string => `fc${Math.random().toString(36).slice(2, 10)}`;

/** Settings hold small things only; an action that would need more is refused before anything is changed. */
export const longestJournal = 500_000;

export const journalLength = (entry: JournalEntry): number => JSON.stringify(entry).length;

/** Queued, not sent: the journal goes with the changes that it tells of. */
export function queueJournal(context: Excel.RequestContext, entry: JournalEntry): void {
  const kept: Kept = { version, entry };
  context.workbook.settings.add(key, kept);
}

/**
 * The last operation of an action: nothing remains. The token stays, so that an action whose answer was an error can
 * still see that all of it was done.
 */
export function queueJournalEnd(context: Excel.RequestContext, token: string): void {
  const kept: Kept = { version, finished: token };
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
  return keptIn(setting)?.entry;
}

/** The token of the action that was last carried out to its end, or taken back. */
export const finishedIn = (setting: Excel.Setting): string | undefined => keptIn(setting)?.finished;

/** Whether that was the one with this token. */
export const isFinished = (setting: Excel.Setting, token: string): boolean => finishedIn(setting) === token;

function keptIn(setting: Excel.Setting): Kept | undefined {
  if (setting.isNullObject) return undefined;
  const kept = setting.value as Partial<Kept> | null;
  return kept?.version === version ? (kept as Kept) : undefined;
}
