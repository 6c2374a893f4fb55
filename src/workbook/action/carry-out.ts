import { Batch, lengthOf } from "./batch";
import { readBefore, type Before } from "./before/before";
import type { PlannedCell } from "./plan/cell-input";
import {
  comparedAreas,
  loadAreas,
  markedArea,
  plannedBox,
  type ComparedArea,
  type LoadedArea,
} from "./compared";
import { decorate } from "./ornaments/decorate";
import { queueJournal, queueJournalEnd, type JournalEntry } from "./journal";
import type { Ornament } from "./ornaments/ornaments";
import { lockSheets, type Missing } from "./ornaments/lock-sheets";
import { redraw } from "./ornaments/redraw";
import type { Plan, PlannedSheet } from "./plan/plan";
import { ActionFailed, ActionRefused } from "./refused";
import { settle, type Settled } from "./undo/restore";
import { withSheetNames } from "./plan/sheet-reference";
import { cellsOfWrites, filledBeside, loadExisting, queuePutBack, writeExisting } from "./write-existing";
import { writeSheet } from "./write-sheet";

/** What Ångra needs to take an action back, and no more: it is kept beyond the page. Plain data. */
export interface DoneAction {
  /** The new sheets by the names that they got, with the blocks that a formula fills. */
  readonly plan: { readonly sheets: readonly DoneSheet[] };
  readonly before: JournalEntry;
  /**
   * What Excel gave back of what was written: it spells formulas in its own way, so this, and not the plan, is what shows
   * later whether somebody has changed anything. Absent where Excel did not tell.
   */
  readonly written?: Written;
  /** What only decorates and could not be done. */
  readonly missing: readonly Missing[];
}

export interface DoneSheet extends Pick<PlannedSheet, "name" | "spills"> {
  /** How far the plan reached, from A1. */
  readonly rows: number;
  readonly columns: number;
}

export interface Written {
  /** Of each new sheet, in the plan's order. */
  readonly sheets: readonly (readonly ComparedArea[])[];
  /** Each column's formula, in the entry's order. */
  readonly columns: readonly unknown[];
  /** The cells that got other contents, in the entry's order. */
  readonly writes: readonly (readonly PlannedCell[])[];
}

interface CarryingOut {
  /** Told before each of the new sheets, which are counted from 1. */
  readonly progress?: (sheet: number, of: number) => void;
  /** Ornaments that this Excel is known not to do. */
  readonly without?: ReadonlySet<Ornament>;
}

/** Names that no worksheet has and Excel says are taken: of sheets with nothing but a chart, which it does not tell of. */
interface NamesTaken {
  readonly names: string[];
  tries: number;
}

/** Somebody may take a name between the reading and the writing, and a chart may have the next one as well. */
const mostTries = 5;

/**
 * Carries out a plan. One request reads and checks; then each new sheet comes in a request of its own, in sight and under
 * its final name; then what changes existing cells, in one; and at the end what decorates, kind by kind. A request is
 * parted only where it would be larger than Excel takes.
 *
 * The first operation that changes anything is the journal, and the last of what counts ends it. Excel keeps what it did
 * before an error, so what has been done until then is taken back, and looked at: only then is everything said to be as it
 * was. Where that fails as well, the journal is what remains. Where the error came after everything had been done, it is
 * done. What decorates is never taken back and takes nothing back.
 *
 * @throws ActionRefused when nothing was begun
 * @throws ActionFailed when the host failed, with what is known of the workbook
 */
export async function carryOut(
  context: Excel.RequestContext,
  asked: Plan,
  { progress, without }: CarryingOut = {},
): Promise<DoneAction> {
  const taken: NamesTaken = { names: [], tries: 0 };
  for (;;) {
    const before = await readBefore(context, asked, taken.names).catch((problem: unknown) => {
      throw problem instanceof ActionRefused ? problem : new ActionFailed("not-begun", problem);
    });
    const written = await writeOrSettle(context, before, asked, progress, taken);
    if (written) {
      const { entry, plan } = before;
      const { redrawn = [] } = plan;
      await redraw(context, redrawn);
      const decorated = await decorate(context, [...plan.sheets, ...redrawn], plan.show, without);
      const missing: Missing[] = (await lockSheets(context, plan.sheets))
        ? [...decorated]
        : [...decorated, "locks"];
      const read = written === "everything" ? await readAgain(context, before) : written;
      return {
        plan: { sheets: plan.sheets.map(doneSheet) },
        before: { ...entry, made: entry.sheets.length },
        missing,
        ...(read && { written: read }),
      };
    }
  }
}

const doneSheet = (planned: PlannedSheet): DoneSheet => {
  const { name, spills } = planned;
  return { name, ...plannedBox(planned), ...(spills && { spills }) };
};

/**
 * @returns what was written; "everything" where an error came after that; nothing where a name was taken and it is worth
 *   another try
 */
async function writeOrSettle(
  context: Excel.RequestContext,
  before: Before,
  asked: Plan,
  progress: CarryingOut["progress"],
  taken: NamesTaken,
): Promise<Written | "everything" | undefined> {
  const { entry, plan } = before;
  const begun = { sheets: 0 };
  try {
    return await write(new Batch(context), before, asked, (sheet) => {
      begun.sheets = sheet - 1;
      progress?.(sheet, plan.sheets.length);
    });
  } catch (cause) {
    const settled = await settle(context, { ...entry, made: begun.sheets }).catch(
      (problem: unknown): Settled => {
        throw new ActionFailed("remains", problem instanceof ActionRefused ? problem : cause, entry.sheets);
      },
    );
    if (settled.found === "everything") return "everything";
    if (!settled.isAsBefore) throw new ActionFailed("remains", cause, settled.sheets);
    if (!isNameTaken(cause) || ++taken.tries === mostTries) throw new ActionFailed("restored", cause);
    const refused = settled.made === begun.sheets ? plan.sheets[begun.sheets] : undefined;
    if (refused && !settled.present.includes(refused.name)) {
      if (refused.ifTaken !== "number")
        throw new ActionRefused({ kind: "sheet-exists", sheet: refused.name });
      taken.names.push(refused.name);
    }
    return undefined;
  }
}

/** "The resource being created already exists": of a sheet's name. */
const isNameTaken = (cause: unknown): boolean =>
  typeof cause === "object" && cause !== null && (cause as { code?: unknown }).code === "ItemAlreadyExists";

async function write(
  batch: Batch,
  { entry, plan }: Before,
  asked: Plan,
  begins: (sheet: number) => void,
): Promise<Written> {
  const { context } = batch;
  // Formulas name the sheets as they were asked for, which may have got a number since.
  const names = new Map(asked.sheets.map(({ name }, index) => [name, plan.sheets[index]?.name ?? name]));
  const named = (formula: string): string => withSheetNames(formula, names);
  const { columns, writes, grown = [], tables = [] } = entry;
  const hasMore = columns.length + writes.length + grown.length + tables.length > 0;
  const sheets: LoadedArea[][] = [];
  for (const [index, planned] of plan.sheets.entries()) {
    begins(index + 1);
    await batch.room(5, 2 * lengthOf(entry));
    queueJournal(context, { ...entry, made: index, adding: true });
    const sheet = context.workbook.worksheets.add(planned.name);
    queueJournal(context, { ...entry, made: index + 1 });
    sheets.push(await writeSheet(batch, sheet, planned, named));
    const isLast = index === plan.sheets.length - 1;
    if (isLast && !hasMore) queueJournalEnd(context, entry.token);
    await batch.send();
  }
  const existing = hasMore ? await writeAndLookAt(batch, plan, entry) : { columns: [], writes: [] };
  return { sheets: sheets.map((areas) => areas.map(markedArea)), ...existing };
}

/** Existing cells last; where formulas went into some rows of a table, the others are looked at and put back. */
async function writeAndLookAt(
  batch: Batch,
  plan: Plan,
  entry: JournalEntry,
): Promise<Pick<Written, "columns" | "writes">> {
  const { context } = batch;
  await batch.room(1, lengthOf(entry));
  queueJournal(context, { ...entry, made: plan.sheets.length });
  await writeExisting(batch, plan, entry);
  const loaded = await loadExisting(batch, entry);
  const mayFill = entry.writes.some(({ around }) => around !== undefined);
  if (!mayFill) queueJournalEnd(context, entry.token);
  await batch.send();
  const cells = cellsOfWrites(loaded);
  if (mayFill) {
    for (const [index, one] of entry.writes.entries()) {
      const now = cells[index] ?? [];
      queuePutBack(context, one, filledBeside(one, now), now);
    }
    queueJournalEnd(context, entry.token);
    await batch.send();
  }
  return {
    columns: loaded.columns.map((first) => first.formulas[0]?.[0] as unknown),
    writes: entry.writes.map((one, index) =>
      one.cells.map(({ row, column }) => cells[index]?.[row]?.[column] ?? null),
    ),
  };
}

/** What was written, where the answer to the writing was lost; nothing where Excel will not tell. */
async function readAgain(
  context: Excel.RequestContext,
  { entry, plan }: Before,
): Promise<Written | undefined> {
  const batch = new Batch(context);
  try {
    const sheets: LoadedArea[][] = [];
    for (const planned of plan.sheets) {
      const sheet = context.workbook.worksheets.getItem(planned.name);
      sheets.push(await loadAreas(batch, sheet, comparedAreas(planned)));
    }
    const loaded = await loadExisting(batch, entry);
    await batch.send();
    const cells = cellsOfWrites(loaded);
    return {
      sheets: sheets.map((areas) => areas.map(markedArea)),
      columns: loaded.columns.map((first) => first.formulas[0]?.[0] as unknown),
      writes: entry.writes.map((one, index) =>
        one.cells.map(({ row, column }) => cells[index]?.[row]?.[column] ?? null),
      ),
    };
  } catch {
    return undefined;
  }
}
