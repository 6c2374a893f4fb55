import { isBeingWorkedOut } from "../../cells/ground/excel-errors";
import { lineHeight } from "../action/ornaments/paper";
import { Batch } from "../action/batch";
import { rangeAt } from "../action/range-at";
import type { Area } from "../address";
import { wrappedLines } from "../costs/row-heights";
import { supports } from "../host";
import { nameMark, type KeptSheet } from "./written-sheet";

/** Rows of a spill that are looked at: a longer one was written with rows that are all as high as the highest. */
const mostRows = 2_000;
/** With more changes of height than this they are made as high as the highest, in one. */
const mostRuns = 100;
/** Excel rounds heights to what the screen can show. */
const nearly = 1;

/** Rows of sheets of ours that are lower than what they show. */
export interface LowRows {
  readonly rows: number;
  /** The names of their sheets. */
  readonly sheets: readonly string[];
  /** Excel is still working out what some of them show. */
  readonly isBusy: boolean;
}

type Written = Pick<KeptSheet, "nameMark" | "spills">;

/** A place that a formula spills into: what it shows, and how much room that has. */
interface LoadedRoom {
  readonly sheet: Excel.Worksheet;
  /** The cell with the formula, and all that it fills. */
  readonly own: Excel.Range;
  readonly spilled: Excel.Range;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly wraps: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly heights: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/**
 * Finds the rows of sheets of ours in which formulas show longer texts than when they were written: Excel fits a row to what
 * is typed into it, but not to what a formula gives. Sheets that are protected are passed over. Two requests.
 */
export async function lowRows(context: Excel.RequestContext, written: readonly Written[]): Promise<LowRows> {
  const rooms = await loadRooms(new Batch(context), written);
  const low = rooms.filter((room) => lowIn(room).length > 0);
  return {
    rows: low.reduce((sum, room) => sum + rowsOf(lowIn(room)), 0),
    sheets: [...new Set(low.map(({ sheet }) => sheet.name))],
    isBusy: rooms.some(({ own }) => isBeingWorkedOut(own.values[0]?.[0])),
  };
}

/**
 * Makes those rows as high as their texts need. None becomes lower, and nothing is written but heights.
 *
 * @returns how many rows were too low
 */
export async function fitRows(context: Excel.RequestContext, written: readonly Written[]): Promise<number> {
  const batch = new Batch(context);
  let fitted = 0;
  for (const room of await loadRooms(batch, written)) fitted += await raise(batch, room);
  await batch.send();
  return fitted;
}

async function loadRooms(batch: Batch, written: readonly Written[]): Promise<readonly LoadedRoom[]> {
  // What a formula spills into is known from 1.12 on; sizes row by row from 1.9.
  if (written.length === 0 || !supports("ExcelApi", "1.12")) return [];
  const { worksheets } = batch.context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await batch.context.sync();
  const rooms: LoadedRoom[] = [];
  for (const sheet of worksheets.items) {
    const own = written.find((one) => one.nameMark === nameMark(sheet.name));
    if (!own || sheet.protection.protected) continue;
    for (const room of own.spills) if (room.rows <= mostRows) rooms.push(await loadRoom(batch, sheet, room));
  }
  if (rooms.length > 0) await batch.send();
  return rooms;
}

async function loadRoom(batch: Batch, sheet: Excel.Worksheet, room: Area): Promise<LoadedRoom> {
  await batch.room(12, room.rows * 200);
  const own = rangeAt(sheet, { ...room, rows: 1, columns: 1 });
  own.load({ values: true });
  const spilled = own.getSpillingToRangeOrNullObject();
  spilled.load({ rowIndex: true, columnIndex: true, rowCount: true, values: true });
  const first = rangeAt(sheet, { ...room, row: room.row + Math.min(1, room.rows - 1), rows: 1 });
  return {
    sheet,
    own,
    spilled,
    columns: first.getColumnProperties({ format: { columnWidth: true } }),
    wraps: first.getCellProperties({ format: { wrapText: true } }),
    heights: rangeAt(sheet, { ...room, columns: 1 }).getRowProperties({ format: { rowHeight: true } }),
  };
}

/** Rows that stand below each other and need as many lines. */
interface Run {
  readonly row: number;
  rows: number;
  readonly lines: number;
}

const rowsOf = (runs: readonly Run[]): number => runs.reduce((sum, { rows }) => sum + rows, 0);

function lowIn({ spilled, columns, wraps, heights }: LoadedRoom): Run[] {
  if (spilled.isNullObject) return [];
  const widths = columns.value.map(({ format }, column) =>
    wraps.value[0]?.[column]?.format?.wrapText ? charactersOf(format?.columnWidth ?? 0) : 0,
  );
  const runs: Run[] = [];
  (spilled.values as unknown[][]).forEach((cells, down) => {
    const lines = cells.reduce<number>((most, cell, column) => {
      const width = widths[column] ?? 0;
      return width > 0 && typeof cell === "string" ? Math.max(most, wrappedLines([cell, width])) : most;
    }, 1);
    const height = heights.value[down]?.format?.rowHeight ?? Infinity;
    if (lines === 1 || lines * lineHeight <= height + nearly) return;
    const row = spilled.rowIndex + down;
    const last = runs.at(-1);
    if (last && last.lines === lines && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1, lines });
  });
  return runs;
}

/** Queued. */
async function raise(batch: Batch, room: LoadedRoom): Promise<number> {
  const { sheet, heights } = room;
  const runs = lowIn(room);
  const [first, last] = [runs[0], runs.at(-1)];
  // Rows between them that are higher than that already do not become lower.
  const highest = heights.value.reduce((most, { format }) => Math.max(most, format?.rowHeight ?? 0), 0);
  const lines = Math.max(highest / lineHeight, ...runs.map((run) => run.lines));
  const queued =
    runs.length > mostRuns && first && last
      ? [{ row: first.row, rows: last.row + last.rows - first.row, lines }]
      : runs;
  for (const { row, rows, lines } of queued) {
    await batch.room(4);
    rangeAt(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = lines * lineHeight;
  }
  return rowsOf(runs);
}

/** What a column of so many points is in Excel's own dialog; the inverse of `pointsOf`. */
const charactersOf = (points: number): number => (points - 3.75) / 5.25;
