import { areaAddress, cellAddress } from "../address";
import type { Place } from "../contents";
import { supports } from "../host";
import { cellsOf, loadUsed, type DoneAction, type DoneSheet, type SheetCells } from "./carry-out";
import { sameCell, type PlannedCell } from "./cell-input";
import { refuseHiddenRows } from "./hidden-rows";
import { journalIn, loadJournal, newToken, queueJournal, queueJournalEnd } from "./journal";
import { hasSheet, loadPresent, presentIn, type Present } from "./present";
import { ActionFailed, ActionRefused, type RefusedBecause } from "./refused";
import { queueRestore, settle } from "./restore";

/**
 * Takes back an action, unless somebody has changed what it wrote: then everything stays, and the refusal says where.
 * One request that reads, one that takes back; two more where that one fails.
 *
 * @throws ActionRefused when cells have been changed since, or what was made is gone
 * @throws ActionFailed when the host failed: `restored` when the action still stands, whole
 */
export async function undo(context: Excel.RequestContext, done: DoneAction): Promise<void> {
  const present = await readUnchanged(context, done).catch((problem: unknown) => {
    throw problem instanceof ActionRefused ? problem : new ActionFailed("restored", problem);
  });
  const entry = { ...done.before, token: newToken() };
  try {
    queueJournal(context, entry);
    if (supports("ExcelApi", "1.9")) {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
    }
    queueRestore(context, entry, present);
    queueJournalEnd(context, entry.token);
    await context.sync();
  } catch (cause) {
    const { found } = await settle(context, entry).catch(() => {
      throw new ActionFailed("remains", cause);
    });
    // Whatever had been begun has been brought to its end.
    if (found === "nothing") throw new ActionFailed("restored", cause);
  }
}

const refuse = (because: RefusedBecause): never => {
  throw new ActionRefused(because);
};

async function readUnchanged(context: Excel.RequestContext, done: DoneAction): Promise<Present> {
  const { plan, before, written } = done;
  const journal = loadJournal(context);
  const loaded = loadPresent(context, before);
  const sheets = plan.sheets.map((planned) => {
    const used = loadUsed(context.workbook.worksheets.getItemOrNullObject(planned.name));
    return { planned, used };
  });
  const protections = loadProtections(context, done);
  await context.sync();

  const unfinished = journalIn(journal);
  if (unfinished) refuse({ kind: "unfinished", action: unfinished.action });
  const present = presentIn(loaded);
  checkProtections(protections);
  refuseHiddenRows(present.hidden);
  checkSheets(
    present,
    sheets.map(({ planned }) => planned),
  );
  sheets.forEach(({ planned, used }, index) => {
    const address = firstChange(planned, written.sheets[index], cellsOf(used));
    if (address !== undefined) refuse({ kind: "changed", sheet: planned.name, address });
  });
  present.columns.forEach((column, index) => {
    const table = before.columns[index]?.table ?? "";
    if (!column) return refuse({ kind: "table-gone", table });
    const placeOf = (row: number): Place => ({
      sheet: column.sheet,
      address: cellAddress(column.row + row, column.column),
    });
    const changed = column.cells.findIndex((cell) => cell !== written.columns[index]);
    if (changed >= 0) refuse({ kind: "changed", ...placeOf(changed) });
    if (column.moved !== undefined) refuse({ kind: "rows-moved", table, ...placeOf(column.moved) });
  });
  before.writes.forEach(({ sheet, area, cells }, index) => {
    const now = present.writes[index];
    if (!now) return refuse({ kind: "sheet-gone", sheet });
    cells.forEach(({ row, column }, cell) => {
      if (!sameCell(now[row]?.[column], written.writes[index]?.[cell] as PlannedCell)) {
        refuse({ kind: "changed", sheet, address: cellAddress(area.row + row, area.column + column) });
      }
    });
  });
  return present;
}

function checkSheets(present: Present, planned: readonly DoneSheet[]): void {
  const ours = planned.map(({ name }) => name);
  for (const name of ours) if (!hasSheet(present, name)) refuse({ kind: "sheet-gone", sheet: name });
  const others = present.sheets.some(({ name, isVisible }) => isVisible && !ours.includes(name));
  if (ours.length > 0 && !others) refuse({ kind: "last-sheet" });
}

interface LoadedProtections {
  readonly workbook: Excel.Workbook;
  readonly tellsReadOnly: boolean;
  readonly structure: Excel.WorkbookProtection | undefined;
  readonly tables: readonly Excel.Worksheet[];
  readonly writes: readonly { readonly sheet: Excel.Worksheet; readonly cells: Excel.Range }[];
}

function loadProtections(
  { workbook }: Excel.RequestContext,
  { plan, before }: DoneAction,
): LoadedProtections {
  const structure = plan.sheets.length > 0 && supports("ExcelApi", "1.7") ? workbook.protection : undefined;
  structure?.load({ protected: true });
  const tellsReadOnly = supports("ExcelApi", "1.8");
  if (tellsReadOnly) workbook.load({ readOnly: true });
  const tables = before.columns.map(({ table }) => workbook.tables.getItemOrNullObject(table).worksheet);
  const writes = before.writes.map(({ sheet: name, area }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const cells = sheet.getRange(areaAddress(area));
    cells.format.protection.load({ locked: true });
    return { sheet, cells };
  });
  for (const sheet of [...tables, ...writes.map((write) => write.sheet)]) {
    sheet.load({ name: true });
    sheet.protection.load({ protected: true });
  }
  return { workbook, tellsReadOnly, structure, tables, writes };
}

/** Refuses where protection has come since. */
function checkProtections(protections: LoadedProtections): void {
  const { workbook, tellsReadOnly, structure, tables, writes } = protections;
  if (tellsReadOnly && workbook.readOnly) refuse({ kind: "read-only" });
  if (structure?.protected) refuse({ kind: "workbook-protected" });
  const locked = [
    ...tables,
    ...writes.filter(({ cells }) => cells.format.protection.locked !== false).map(({ sheet }) => sheet),
  ].find((sheet) => !sheet.isNullObject && sheet.protection.protected);
  if (locked) refuse({ kind: "protected", sheet: locked.name });
}

/** The first cell of one of our sheets that holds something else than what we put there. */
function firstChange(
  planned: DoneSheet,
  before: SheetCells | undefined,
  now: SheetCells | undefined,
): string | undefined {
  const [one, other] = [cellMap(before), cellMap(now)];
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    if (one.get(key) === other.get(key)) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (!isSpilled(planned, row, column)) return cellAddress(row, column);
  }
  return undefined;
}

function cellMap(cells: SheetCells | undefined): Map<string, string> {
  const map = new Map<string, string>();
  cells?.marks.forEach((line, down) =>
    line.forEach((mark, across) => {
      if (mark !== "") map.set(`${cells.row + down},${cells.column + across}`, mark);
    }),
  );
  return map;
}

/** Within a block that a formula fills: what stands there changes by itself. The formula's own cell does not. */
const isSpilled = (planned: DoneSheet, row: number, column: number): boolean =>
  (planned.spills ?? []).some(
    (spill) =>
      (row !== spill.row || column !== spill.column) &&
      row >= spill.row &&
      row < spill.row + spill.rows &&
      column >= spill.column &&
      column < spill.column + spill.columns,
  );
