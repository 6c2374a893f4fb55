import { areaAddress, cellAddress, parseArea, type Area } from "../../address";
import type { Place } from "../../reading/contents";
import { sameCell, toExcel, type PlannedCell } from "../plan/cell-input";
import { changeCells, type CellChange } from "../change-cells";
import { refuseHiddenRows } from "../hidden-rows";
import {
  isFinished,
  journalIn,
  loadJournal,
  queueJournalRemoval,
  type JournalColumn,
  type JournalEntry,
  type JournalWrite,
} from "../journal";
import { isOurs } from "../plan/our-columns";
import type { PlannedTableOfRange } from "../plan/plan";
import { hasSheet, loadPresent, presentIn, type Present, type PresentColumn } from "./present";
import { fromRuns, lengthOfRuns } from "../runs";
import { growthsToRestore, restoreGrowth } from "./grown";
import { filledBeside } from "../write-existing";

export interface Settled {
  /** Nothing of the action had been done; all of it; or a part, which has been taken back. */
  readonly found: "nothing" | "everything" | "a part";
  /** Cells that were left because they hold neither what was there before nor what the action wrote. */
  readonly left: readonly Place[];
  /** Everything is as it was before, but for what is left: looked at when it had been taken back. */
  readonly isAsBefore: boolean;
  /** Sheets of the action's that are still there, or that may be its. */
  readonly sheets: readonly string[];
  /** All sheets that the workbook had when it was looked at first. */
  readonly present: readonly string[];
  /** So many sheets had been made. */
  readonly made: number;
}

/**
 * What became of an action whose request failed, by the journal in the workbook; a part of it is taken back. What is not
 * there any more is left out, and what somebody has written since is left as it is. The journal goes last, in the same
 * request. Three requests: what there is, the taking back, and what there is then. None asks what the action's sheets
 * hold: that may be what was too much for Excel.
 *
 * @throws ActionRefused where contents would have to be put back across rows that are hidden
 */
export async function settle(context: Excel.RequestContext, entry: JournalEntry): Promise<Settled> {
  const journal = loadJournal(context);
  const present = loadPresent(context, entry);
  await context.sync();
  const now = presentIn(present);
  const names = now.sheets.map(({ name }) => name);
  const nothing = { left: [], sheets: [], present: names, made: entry.made };
  if (isFinished(journal, entry.token)) return { ...nothing, found: "everything", isAsBefore: false };
  const kept = journalIn(journal);
  // Somebody has cleaned up already, or it never came to the journal: then there should be no such sheets.
  if (kept?.token !== entry.token) {
    const sheets = entry.sheets.filter((name) => hasSheet(now, name));
    return { ...nothing, found: "nothing", sheets, isAsBefore: sheets.length === 0 };
  }
  refuseHiddenRows(now.hidden);
  const deleted = sheetsToDelete(kept, now);
  const left = queueRestore(context, kept, now);
  queueJournalRemoval(context);
  await context.sync();
  const after = await lookAt(context, kept);
  const sheets = deleted.filter((name) => hasSheet(after, name));
  const isAsBefore = sheets.length === 0 && !isToBeRestored(kept, after);
  return { ...nothing, found: "a part", left, sheets, isAsBefore, made: kept.made };
}

export async function lookAt(context: Excel.RequestContext, entry: JournalEntry): Promise<Present> {
  const present = loadPresent(context, entry);
  await context.sync();
  return presentIn(present);
}

/** The taking back itself, queued. */
export function queueRestore(context: Excel.RequestContext, entry: JournalEntry, present: Present): Place[] {
  const { worksheets } = context.workbook;
  // First: a table changes the headings that are put back into it.
  for (const table of tablesToUnmake(entry, present)) unmake(context, table);
  const left = [
    ...entry.writes.flatMap((write, index) => restoreCells(context, write, present.writes[index])),
    // From the right: so no column is moved before it is taken away itself.
    ...entry.columns
      .map((column, index) => ({ column, now: present.columns[index] }))
      .reverse()
      .flatMap(({ column, now }) => restoreColumn(context, column, now)),
  ];
  restoreGrowths(context, entry, present);
  mergeAgain(context, entry, left);
  for (const name of sheetsToDelete(entry, present)) worksheets.getItem(name).delete();
  return left;
}

/** Queued: what was written into the rows has gone first. */
function restoreGrowths(context: Excel.RequestContext, entry: JournalEntry, present: Present): void {
  for (const growth of growthsToRestore(entry, present.grown)) {
    const index = (entry.grown ?? []).indexOf(growth);
    restoreGrowth(context, growth, present.grown[index]?.added ?? []);
  }
}

/**
 * Queued: cells that were parted are merged again, but where somebody has written into them since: merging would throw that
 * away. Those that are merged still stay so.
 */
export function mergeAgain(
  { workbook }: Excel.RequestContext,
  { tables = [] }: JournalEntry,
  left: readonly Place[],
): void {
  for (const { sheet, merged = [] } of tables) {
    const kept = left.flatMap((place) => (place.sheet === sheet ? (parseArea(place.address) ?? []) : []));
    for (const area of merged) {
      if (kept.some((one) => isWithin(one, area))) continue;
      workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).merge(false);
    }
  }
}

const isWithin = (one: Area, { row, column, rows, columns }: Area): boolean =>
  one.row >= row && one.row < row + rows && one.column >= column && one.column < column + columns;

/**
 * Ours are those that the journal has counted. One that was about to be added is ours where nothing is in it yet: what has
 * contents there was added by somebody else, under the same name.
 */
export const sheetsToDelete = ({ sheets, made, adding }: JournalEntry, present: Present): string[] =>
  sheets.filter(
    (name, index) =>
      (index < made || (adding && index === made && present.emptyNext === name)) && hasSheet(present, name),
  );

/** The ranges that are tables by now, by the names that these have. */
export const tablesToUnmake = ({ tables = [] }: JournalEntry, present: Present): PlannedTableOfRange[] =>
  tables.flatMap((table, index) => {
    const name = present.tables[index];
    return name === undefined ? [] : [{ ...table, name }];
  });

/** Queued: a plain range again; its cells stay. */
export function unmake({ workbook }: Excel.RequestContext, { name }: PlannedTableOfRange): void {
  workbook.tables.getItem(name).convertToRange();
}

export function restoreCells(
  context: Excel.RequestContext,
  write: JournalWrite,
  now: Present["writes"][number],
): readonly Place[] {
  const { inputs, formats, left } = cellsToRestore(write, now);
  const range = (): Excel.Range =>
    context.workbook.worksheets.getItem(write.sheet).getRange(areaAddress(write.area));
  if (formats.length > 0) changeCells(range(), write.area, "numberFormat", formats);
  if (inputs.length > 0) changeCells(range(), write.area, "formulas", inputs);
  return left;
}

interface CellsToRestore {
  readonly inputs: readonly CellChange[];
  readonly formats: readonly CellChange[];
  readonly left: readonly Place[];
}

function cellsToRestore(write: JournalWrite, now: Present["writes"][number]): CellsToRestore {
  if (!now) return { inputs: [], formats: [], left: [] };
  const { sheet, area, cells } = write;
  const left: Place[] = [];
  const inputs: CellChange[] = filledBeside(write, now).map(({ row, column, before }) => ({
    row,
    column,
    value: toExcel(before),
  }));
  const formats: CellChange[] = [];
  for (const { row, column, before, after, format } of cells) {
    const cell = now[row]?.[column];
    if (sameCell(cell, before) || sameCell(cell, after)) {
      if (!sameCell(cell, before)) inputs.push({ row, column, value: toExcel(before) });
      if (format !== undefined) formats.push({ row, column, value: format });
    } else left.push({ sheet, address: cellAddress(area.row + row, area.column + column) });
  }
  return { inputs, formats, left };
}

export function restoreColumn(
  context: Excel.RequestContext,
  column: JournalColumn,
  now: PresentColumn | undefined,
): readonly Place[] {
  const { deletes, cells, left } = columnToRestore(column, now);
  if (deletes) context.workbook.tables.getItem(column.table).columns.getItem(column.heading).delete();
  if (!now || !cells) return left;
  const range = context.workbook.worksheets.getItem(now.sheet).getRange(areaAddress(placeOf(now)));
  if (column.formats && lengthOfRuns(column.formats) === now.cells.length) {
    range.numberFormat = fromRuns(column.formats).map((format) => [format]);
  }
  if (cells.some(([cell]) => cell !== null)) range.formulas = cells.map(([cell]) => [cell]);
  return left;
}

interface ColumnToRestore {
  readonly deletes: boolean;
  /** What is to be put into the column; null for cells that are left as they are. */
  readonly cells?: readonly [ReturnType<typeof toExcel> | null][];
  readonly left: readonly Place[];
}

const placeOf = ({ row, column, cells }: PresentColumn): Area => ({
  row,
  column,
  rows: cells.length,
  columns: 1,
});

function columnToRestore(
  { formula, before }: JournalColumn,
  now: PresentColumn | undefined,
): ColumnToRestore {
  if (!now) return { deletes: false, left: [] };
  const whole = { sheet: now.sheet, address: areaAddress(placeOf(now)) };
  if (!before)
    return isOurs(now.cells, formula) ? { deletes: true, left: [] } : { deletes: false, left: [whole] };
  // Where rows have moved, come or gone, a row's place says nothing of what it held.
  if (now.moved !== undefined) return { deletes: false, left: [whole] };
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
  return { deletes: false, cells, left };
}

/** Whether anything that the journal names still stands there as the action wrote it. */
const isToBeRestored = (entry: JournalEntry, present: Present): boolean =>
  tablesToUnmake(entry, present).length + growthsToRestore(entry, present.grown).length > 0 ||
  entry.writes.some((write, index) => cellsToRestore(write, present.writes[index]).inputs.length > 0) ||
  entry.columns.some((column, index) => {
    const { deletes, cells = [] } = columnToRestore(column, present.columns[index]);
    return deletes || cells.some(([cell]) => cell !== null);
  });
