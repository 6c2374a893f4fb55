import { areaAddress, type Area } from "../address";
import { lengthOf, type Batch } from "./batch";
import { cellsFromExcel, isFormula, sameCell, toExcel, type PlannedCell } from "./plan/cell-input";
import { changeCells, type CellChange } from "./change-cells";
import { grownArea } from "./before/before-growth";
import type { JournalColumn, JournalEntry, JournalWrite } from "./journal";
import type { Plan, PlannedTableOfRange, RedrawnSheet } from "./plan/plan";
import { rangeAt } from "./range-at";
import { fromRuns } from "./runs";
import { numberFormats, setAll } from "./write-sheet";

/** What existing cells hold right after they were written, loaded with the same request. */
interface LoadedExisting {
  /** Of each of the entry's columns the first cell: all hold the same formula. */
  readonly columns: readonly Excel.Range[];
  /** The areas of the entry's writes. */
  readonly writes: readonly Excel.Range[];
}

/** Queued: calculated columns of tables, then merged cells parted, then further rows of tables, then
 * single cells, then ranges that become tables. */
export async function writeExisting(batch: Batch, plan: Plan, entry: JournalEntry): Promise<void> {
  const columns = plan.columns.flatMap((table) => table.columns);
  for (const [index, column] of entry.columns.entries()) {
    await batch.room(12, column.formula.length);
    queueColumn(batch.context, column, columns[index]?.numberFormat);
  }
  for (const planned of plan.redrawn ?? []) await queueNumberFormats(batch, planned);
  for (const { sheet, merged = [] } of entry.tables ?? []) {
    for (const area of merged) {
      await batch.room(3);
      rangeAt(batch.context.workbook.worksheets.getItem(sheet), area).unmerge();
    }
  }
  for (const one of entry.grown ?? []) {
    await batch.room(4);
    const { workbook } = batch.context;
    workbook.tables
      .getItem(one.table)
      .resize(rangeAt(workbook.worksheets.getItem(one.sheet), grownArea(one)));
  }
  for (const one of entry.writes) await queueCells(batch, one);
  for (const one of entry.tables ?? []) {
    await batch.room(10);
    queueTable(batch.context, one);
  }
}

/** Before the contents: a cell makes of them what its number format says. */
async function queueNumberFormats(batch: Batch, planned: RedrawnSheet): Promise<void> {
  const sheet = batch.context.workbook.worksheets.getItem(planned.name);
  for (const { numberFormat, ...area } of numberFormats(planned)) {
    await batch.room(3, numberFormat.length);
    setAll(rangeAt(sheet, area), "numberFormat", numberFormat);
  }
}

/** The table looks as the range did: the plainest of Excel's looks, and no stripes over somebody's own. */
function queueTable({ workbook }: Excel.RequestContext, { name, sheet, area }: PlannedTableOfRange): void {
  const worksheet = workbook.worksheets.getItem(sheet);
  // By its cells: an address without a sheet's name is one of the sheet that is shown.
  const table = worksheet.tables.add(rangeAt(worksheet, area), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

function queueColumn(
  { workbook }: Excel.RequestContext,
  { table, heading, formula, before, formats }: JournalColumn,
  asked: string | undefined,
): void {
  const { columns } = workbook.tables.getItem(table);
  // By name, and filled afterwards: so the totals row, where there is one, is left to the table.
  const cells = (
    before ? columns.getItem(heading) : columns.add(undefined, undefined, heading)
  ).getDataBodyRange();
  // A new column takes its neighbour's format, and in a column of texts a formula would be a text.
  const numberFormat = asked ?? (!before || formats ? "General" : undefined);
  if (numberFormat !== undefined) setAll(cells, "numberFormat", numberFormat);
  setAll(cells, "formulas", formula);
}

async function queueCells(batch: Batch, { sheet, area, cells }: JournalWrite): Promise<void> {
  await batch.room(8, 5 * area.rows * area.columns + lengthOf(cells));
  const range = batch.context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  const formatted = cells.filter(({ format }) => format !== undefined);
  changeCells(
    range,
    area,
    "numberFormat",
    formatted.map(({ row, column, inFormat = "General" }) => ({ row, column, value: inFormat })),
  );
  changeCells(
    range,
    area,
    "formulas",
    cells.map(({ row, column, after }) => ({ row, column, value: toExcel(after) })),
  );
}

/** Queued. */
export async function loadExisting(batch: Batch, entry: JournalEntry): Promise<LoadedExisting> {
  const { workbook } = batch.context;
  const columns: Excel.Range[] = [];
  for (const { table, heading, formula } of entry.columns) {
    await batch.room(6, formula.length);
    const first = workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange().getRow(0);
    first.load({ formulas: true });
    columns.push(first);
  }
  const writes: Excel.Range[] = [];
  for (const { sheet, area, cells } of entry.writes) {
    await batch.room(4, 40 * area.rows * area.columns + lengthOf(cells));
    const range = workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    range.load({ formulas: true, values: true });
    writes.push(range);
  }
  return { columns, writes };
}

export const cellsOfWrites = ({ writes }: LoadedExisting): PlannedCell[][][] =>
  writes.map(({ formulas, values }) => cellsFromExcel(formulas, values));

/**
 * The cells beside those that were written to that hold another formula than before: Excel has filled the column of the
 * table with what was meant for some of its rows.
 */
export function filledBeside(write: JournalWrite, now: readonly (readonly PlannedCell[])[]): FilledCell[] {
  if (!write.around) return [];
  const before = fromRuns(write.around);
  const written = new Set(write.cells.map(({ row, column }) => row * write.area.columns + column));
  return before.flatMap((cell, index): FilledCell[] => {
    const [row, column] = [Math.floor(index / write.area.columns), index % write.area.columns];
    const is = now[row]?.[column];
    return written.has(index) || !isFormula(is) || sameCell(is, cell) ? [] : [{ row, column, before: cell }];
  });
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly before: PlannedCell;
}

/**
 * Queued: the cells that were filled hold again what they held. Where formulas are among them the column is written whole:
 * so it stays as it is written (office-js #5909), and nothing is filled once more.
 */
export function queuePutBack(
  { workbook }: Excel.RequestContext,
  { sheet, area }: { readonly sheet: string; readonly area: Area },
  filled: readonly FilledCell[],
  now: readonly (readonly PlannedCell[])[],
): void {
  if (filled.length === 0) return;
  const range = workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  const hasFormulas = filled.some(({ before }) => isFormula(before));
  if (!hasFormulas) {
    const changes = filled.map(
      ({ row, column, before }): CellChange => ({
        row,
        column,
        value: toExcel(before),
      }),
    );
    return changeCells(range, area, "formulas", changes);
  }
  const cells = now.map((row) => row.map(toExcel));
  for (const { row, column, before } of filled)
    (cells[row] as (typeof cells)[number])[column] = toExcel(before);
  range.set({ formulas: cells });
}
