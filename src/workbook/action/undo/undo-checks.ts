import { areaAddress, cellAddress } from "../../address";
import type { Place } from "../../reading/contents";
import { supports } from "../../host";
import { Batch } from "../batch";
import type { DoneAction, DoneSheet, Written } from "../carry-out";
import { isFormula, sameCell } from "../plan/cell-input";
import { firstChange, loadAreas, slices, type ComparedArea, type LoadedArea } from "../compared";
import { refuseHiddenRows } from "../hidden-rows";
import { journalIn, loadJournal } from "../journal";
import { checkGrown } from "./grown";
import { hasSheet, loadPresent, presentIn, type Present } from "./present";
import { ActionRefused, type RefusedBecause } from "../refused";

const refuse = (because: RefusedBecause): never => {
  throw new ActionRefused(because);
};

/**
 * What an action wrote, where everything of it stands there as it was written. One request as a rule: what there is and
 * how far it reaches, and what the planned areas hold; one more where a sheet of ours holds something beyond them.
 *
 * @throws ActionRefused where somebody has changed something since, with the place
 */
export async function readUnchanged(context: Excel.RequestContext, done: DoneAction): Promise<Present> {
  const { plan, before, written } = done;
  if (!written) return refuse({ kind: "not-read-back" });
  const batch = new Batch(context);
  await batch.room(30 + 20 * (before.columns.length + before.writes.length));
  const journal = loadJournal(context);
  const loaded = loadPresent(context, before);
  const protections = loadProtections(context, done);
  const sheets: LoadedSheet[] = [];
  for (const [index, planned] of plan.sheets.entries()) {
    sheets.push(await loadSheet(batch, planned, written.sheets[index] ?? []));
  }
  await batch.send();

  const unfinished = journalIn(journal);
  if (unfinished) refuse({ kind: "unfinished", action: unfinished.action });
  const present = presentIn(loaded);
  checkProtections(protections);
  refuseHiddenRows(present.hidden);
  checkSheets(present, plan.sheets);
  for (const sheet of sheets) checkSheet(sheet);
  await checkBeyond(context, sheets);
  checkColumns(present, before.columns, written);
  checkGrown(present.grown, before);
  checkWrites(present, before.writes, written);
  const gone = before.tables?.find((_, index) => !present.tables[index]);
  if (gone) refuse({ kind: "table-gone", table: gone.name });
  return present;
}

function checkSheets(present: Present, planned: readonly DoneSheet[]): void {
  const ours = planned.map(({ name }) => name);
  for (const name of ours) if (!hasSheet(present, name)) refuse({ kind: "sheet-gone", sheet: name });
  const others = present.sheets.some(({ name, isVisible }) => isVisible && !ours.includes(name));
  if (ours.length > 0 && !others) refuse({ kind: "last-sheet" });
}

interface LoadedSheet {
  readonly planned: DoneSheet;
  readonly used: Excel.Range;
  readonly areas: readonly { readonly before: ComparedArea; readonly now: LoadedArea }[];
}

async function loadSheet(
  batch: Batch,
  planned: DoneSheet,
  compared: readonly ComparedArea[],
): Promise<LoadedSheet> {
  await batch.room(4);
  const sheet = batch.context.workbook.worksheets.getItemOrNullObject(planned.name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const loaded = await loadAreas(batch, sheet, compared);
  return {
    planned,
    used,
    areas: loaded.map((now, index) => ({ now, before: compared[index] as ComparedArea })),
  };
}

function checkSheet({ planned: { name: sheet }, areas }: LoadedSheet): void {
  for (const { before, now } of areas) {
    const address = firstChange(before, now);
    if (address !== undefined) refuse({ kind: "changed", sheet, address });
  }
}

/** Characters of a cell that somebody else has written, or that is empty. */
const unknownLength = 20;

/**
 * What somebody has written to the right of what was planned, or below it, would go with the sheet. How far a sheet is used
 * says only where to look: what Excel counts as used is not documented.
 */
async function checkBeyond(context: Excel.RequestContext, sheets: readonly LoadedSheet[]): Promise<void> {
  const batch = new Batch(context);
  const strips: { planned: DoneSheet; now: LoadedArea }[] = [];
  for (const { planned, used } of sheets) {
    if (used.isNullObject) continue;
    const { name, rows, columns } = planned;
    const [lastRow, lastColumn] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    const areas = [
      { row: 0, column: columns, rows: Math.min(lastRow, rows), columns: lastColumn - columns },
      { row: rows, column: 0, rows: lastRow - rows, columns: lastColumn },
    ].filter((area) => area.rows > 0 && area.columns > 0);
    if (areas.length === 0) continue;
    const asked = areas.flatMap((area) => slices(area, unknownLength));
    const loaded = await loadAreas(batch, context.workbook.worksheets.getItem(name), asked);
    strips.push(...loaded.map((now) => ({ planned, now })));
  }
  if (strips.length === 0) return;
  await batch.send();
  for (const { planned, now } of strips) {
    const address = firstWritten(planned, now);
    if (address !== undefined) refuse({ kind: "changed", sheet: planned.name, address });
  }
}

/** A formula may spill further than there was room planned for it: downwards and to the right of its cell. */
function firstWritten({ spills = [] }: DoneSheet, { range, row, column }: LoadedArea): string | undefined {
  const formulas = range.formulas as unknown[][];
  for (const [down, cells] of formulas.entries()) {
    for (const [across, cell] of cells.entries()) {
      const [at, of] = [row + down, column + across];
      const isSpilled = spills.some(
        (spill) =>
          (of >= spill.column && of < spill.column + spill.columns && at >= spill.row) ||
          (at >= spill.row && at < spill.row + spill.rows && of >= spill.column),
      );
      if (cell !== "" && !isSpilled) return cellAddress(at, of);
    }
  }
  return undefined;
}

function checkColumns(present: Present, columns: DoneAction["before"]["columns"], written: Written): void {
  present.columns.forEach((column, index) => {
    const table = columns[index]?.table ?? "";
    if (!column) return refuse({ kind: "table-gone", table });
    const placeOf = (row: number): Place => ({
      sheet: column.sheet,
      address: cellAddress(column.row + row, column.column),
    });
    const changed = column.cells.findIndex(
      (cell) => !isFormula(cell) || cell.formula !== written.columns[index],
    );
    if (changed >= 0) refuse({ kind: "changed", ...placeOf(changed) });
    if (column.moved !== undefined) refuse({ kind: "rows-moved", table, ...placeOf(column.moved) });
  });
}

function checkWrites(present: Present, writes: DoneAction["before"]["writes"], written: Written): void {
  writes.forEach(({ sheet, area, cells }, index) => {
    const now = present.writes[index];
    if (!now) return refuse({ kind: "sheet-gone", sheet });
    cells.forEach(({ row, column }, cell) => {
      if (!sameCell(now[row]?.[column], written.writes[index]?.[cell])) {
        refuse({ kind: "changed", sheet, address: cellAddress(area.row + row, area.column + column) });
      }
    });
  });
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
  const tables = [
    ...before.columns.map(({ table }) => table),
    ...(before.tables ?? []).map(({ name }) => name),
    ...(before.grown ?? []).map(({ table }) => table),
  ].map((table) => workbook.tables.getItemOrNullObject(table).worksheet);
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
