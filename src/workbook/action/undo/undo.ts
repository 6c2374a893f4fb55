import { Batch } from "../batch";
import type { DoneAction } from "../carry-out";
import { isFormula, sameCell } from "../plan/cell-input";
import { newToken, queueJournal, queueJournalEnd, type JournalEntry } from "../journal";
import type { Present } from "./present";
import { ActionFailed, ActionRefused } from "../refused";
import { queueRestore, settle } from "./restore";
import { toRuns } from "../runs";
import { readUnchanged } from "./undo-checks";
import { cellsOfWrites, filledBeside, loadExisting, queuePutBack } from "../write-existing";

/**
 * Takes back an action, unless somebody has changed what it wrote: then everything stays, and the refusal says where.
 * One request that reads, one that takes back; more where that one fails, or where formulas go back into some rows of a
 * table, whose others Excel may fill with them.
 *
 * @throws ActionRefused when cells have been changed since, or what was made is gone
 * @throws ActionFailed when the host failed: `not-begun` or `restored` when the action still stands, whole
 */
export async function undo(context: Excel.RequestContext, done: DoneAction): Promise<void> {
  const present = await readUnchanged(context, done).catch((problem: unknown) => {
    throw problem instanceof ActionRefused ? problem : new ActionFailed("not-begun", problem);
  });
  const entry = asItIs({ ...done.before, token: newToken() }, present);
  try {
    await takeBack(context, entry, present);
  } catch (cause) {
    const settled = await settle(context, entry).catch(() => {
      throw new ActionFailed("remains", cause, entry.sheets);
    });
    // Whatever had been begun has been brought to its end.
    if (settled.found === "nothing") throw new ActionFailed("restored", cause);
    if (settled.found === "a part" && !settled.isAsBefore) {
      throw new ActionFailed("remains", cause, settled.sheets);
    }
  }
}

/** What stands beside the cells that go back is left as it is now, whatever stood there before the action. */
const asItIs = (entry: JournalEntry, present: Present): JournalEntry => ({
  ...entry,
  writes: entry.writes.map(({ sheet, area, cells, isOurs }, index) => {
    const write = { sheet, area, cells, ...(isOurs && { isOurs }) };
    const now = present.writes[index];
    const bringsFormulas = !isOurs && write.cells.some(({ before }) => isFormula(before));
    return bringsFormulas && now ? { ...write, around: toRuns(now.flat(), sameCell) } : write;
  }),
});

async function takeBack(context: Excel.RequestContext, entry: JournalEntry, present: Present): Promise<void> {
  const batch = new Batch(context);
  queueJournal(context, entry);
  queueRestore(context, entry, present);
  const mayFill = entry.writes.some(({ around }) => around !== undefined);
  if (mayFill) {
    const loaded = await loadExisting(batch, { ...entry, columns: [] });
    await batch.send();
    const cells = cellsOfWrites(loaded);
    for (const [index, write] of entry.writes.entries()) {
      const now = cells[index] ?? [];
      queuePutBack(context, write, filledBeside(write, now), now);
    }
  }
  queueJournalEnd(context, entry.token);
  await batch.send();
}
