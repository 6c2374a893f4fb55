import { areaAddress, cellAddress } from "../address";
import type { Place } from "../contents";
import { isOurs } from "./before";
import { sameCell, toExcel, type PlannedCell } from "./cell-input";
import {
  draftName,
  isFinished,
  journalIn,
  loadJournal,
  queueJournalRemoval,
  type JournalColumn,
  type JournalEntry,
  type JournalWrite,
} from "./journal";
import { refuseHiddenRows } from "./hidden-rows";
import { changeCells, type CellChange } from "./change-cells";
import { hasSheet, loadPresent, presentIn, type Present, type PresentColumn } from "./present";
import { fromRuns, lengthOfRuns } from "./runs";

/**
 * Cleans up after an action that failed: takes back everything that the journal names, whether all of it was done, some
 * of it or nothing. What is not there any more is left out, and what somebody has written since is left as it is. The
 * journal goes last, in the same batch. Two requests: what there is, and the taking back.
 *
 * @returns the cells that were left because they hold neither what was there before nor what the action wrote
 * @throws ActionRefused where contents would have to be put back across rows that are hidden
 */
export async function restore(context: Excel.RequestContext, entry: JournalEntry): Promise<readonly Place[]> {
  return (await settle(context, entry)).left;
}

export interface Settled {
  /** Nothing of the action had been done; all of it; or a part, which has been taken back. */
  readonly found: "nothing" | "everything" | "a part";
  readonly left: readonly Place[];
}

/** What became of an action whose request failed, by the journal in the workbook; a part of it is taken back. */
export async function settle(context: Excel.RequestContext, entry: JournalEntry): Promise<Settled> {
  const journal = loadJournal(context);
  const present = loadPresent(context, entry);
  await context.sync();
  if (isFinished(journal, entry.token)) return { found: "everything", left: [] };
  const kept = journalIn(journal);
  // Somebody has cleaned up already, or it never came to the journal.
  if (kept?.token !== entry.token) return { found: "nothing", left: [] };
  const now = presentIn(present);
  refuseHiddenRows(now.hidden);
  const left = queueRestore(context, kept, now);
  queueJournalRemoval(context);
  await context.sync();
  return { found: "a part", left };
}

/** The taking back itself, queued. */
export function queueRestore(context: Excel.RequestContext, entry: JournalEntry, present: Present): Place[] {
  const { worksheets } = context.workbook;
  const left = [
    ...entry.writes.flatMap((write, index) => restoreCells(context, write, present.writes[index])),
    // From the right: so no column is moved before it is taken away itself.
    ...entry.columns
      .map((column, index) => ({ column, now: present.columns[index] }))
      .reverse()
      .flatMap(({ column, now }) => restoreColumn(context, column, now)),
  ];
  for (const name of sheetsToDelete(entry, present)) worksheets.getItem(name).delete();
  return left;
}

/**
 * Ours are the drafts. A sheet that has the final name is ours only when all drafts had been built and this one is no
 * longer there under its own name: otherwise somebody else took the name first.
 */
export const sheetsToDelete = ({ sheets, token, built }: JournalEntry, present: Present): string[] =>
  sheets.flatMap((name, index) => {
    const draft = draftName(token, index);
    if (hasSheet(present, draft)) return [draft];
    return built && hasSheet(present, name) ? [name] : [];
  });

function restoreCells(
  context: Excel.RequestContext,
  { sheet, area, cells }: JournalWrite,
  now: Present["writes"][number],
): Place[] {
  if (!now) return [];
  const left: Place[] = [];
  const inputs: CellChange[] = [];
  const formats: CellChange[] = [];
  for (const { row, column, before, after, format } of cells) {
    const cell = now[row]?.[column];
    if (sameCell(cell, before) || sameCell(cell, after)) {
      if (!sameCell(cell, before)) inputs.push({ row, column, value: toExcel(before) });
      if (format !== undefined) formats.push({ row, column, value: format });
    } else left.push({ sheet, address: cellAddress(area.row + row, area.column + column) });
  }
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  changeCells(range, area, "numberFormat", formats);
  changeCells(range, area, "formulas", inputs);
  return left;
}

function restoreColumn(
  context: Excel.RequestContext,
  { table, heading, formula, before, formats }: JournalColumn,
  now: PresentColumn | undefined,
): Place[] {
  if (!now) return [];
  const place = { row: now.row, column: now.column, rows: now.cells.length, columns: 1 };
  const whole = { sheet: now.sheet, address: areaAddress(place) };
  if (!before) {
    if (!isOurs(now.cells, formula)) return [whole];
    context.workbook.tables.getItem(table).columns.getItem(heading).delete();
    return [];
  }
  // Where rows have moved, come or gone, a row's place says nothing of what it held.
  if (now.moved !== undefined) return [whole];
  const [[, first] = [0, null]] = before;
  const rows = before.length === 1 ? now.cells.map(() => first) : fromRuns(before);
  const left: Place[] = [];
  const cells = now.cells.map((cell, index): [ReturnType<typeof toExcel> | null] => {
    const wanted: PlannedCell = rows[index] ?? null;
    if (sameCell(cell, wanted)) return [null];
    if (isOurs([cell], formula)) return [toExcel(wanted)];
    left.push({ sheet: now.sheet, address: cellAddress(now.row + index, now.column) });
    return [null];
  });
  const range = context.workbook.worksheets.getItem(now.sheet).getRange(whole.address);
  if (formats && lengthOfRuns(formats) === now.cells.length) {
    range.numberFormat = fromRuns(formats).map((format) => [format]);
  }
  if (cells.some(([cell]) => cell !== null)) range.formulas = cells;
  return left;
}
