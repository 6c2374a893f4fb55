import { cellAddress, type Area } from "../address";
import { areasBesideSpills, slices, type AskedArea } from "../action/compared";
import { Batch } from "../action/batch";
import { fromExcel } from "../action/plan/cell-input";
import { rangeAt } from "../action/range-at";
import { supports } from "../host";
import type { SheetExtent, WrittenCell } from "./written-sheet";

/** What a sheet of ours holds now, apart from what formulas spill. */
interface SheetNow {
  readonly cells: readonly WrittenCell[];
  /** Somebody has put something there that nothing of ours would have: the cell, or what else it is. */
  readonly added?: Added;
}

export type Added = { readonly address: string } | "comment" | "chart" | "protection" | "unknown";

/** Characters of a cell, about. */
const cellLength = 60;

interface Read {
  readonly range: Excel.Range;
  readonly area: Area;
}

interface LoadedSheet {
  readonly extent: SheetExtent;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly fixed: readonly Read[];
  /** Of each spill what it fills now; nothing where Excel cannot tell. */
  readonly filled: readonly (Excel.Range | undefined)[];
  readonly comments: OfficeExtension.ClientResult<number> | undefined;
}

/**
 * Reads sheets of ours that are there: what stands on them beside what formulas spill, and whether anything has been added
 * in the room of the spills, beyond it or on top of it. Two requests, the second for rooms that are not full; more where
 * there are many sheets.
 */
export async function readWritten(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
): Promise<SheetNow[]> {
  const batch = new Batch(context);
  const loaded: LoadedSheet[] = [];
  for (const extent of extents) loaded.push(await loadSheet(batch, extent));
  await batch.send();
  const rooms: (readonly Read[])[] = [];
  for (const one of loaded) rooms.push(await loadRooms(batch, one));
  await batch.send();
  return loaded.map((one, index) => sheetNow(one, rooms[index] ?? []));
}

async function loadSheet(batch: Batch, extent: SheetExtent): Promise<LoadedSheet> {
  await batch.room(20);
  const sheet = batch.context.workbook.worksheets.getItem(extent.name);
  sheet.protection.load({ protected: true });
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  sheet.charts.load("items/name");
  const comments = supports("ExcelApi", "1.10") ? sheet.comments.getCount() : undefined;
  const fixed = await loadCells(batch, sheet, areasBesideSpills(extent, cellLength));
  const filled: LoadedSheet["filled"][number][] = [];
  for (const { row, column } of extent.spills) {
    await batch.room(4, 100);
    if (!supports("ExcelApi", "1.12")) filled.push(undefined);
    else {
      const range = rangeAt(sheet, { row, column, rows: 1, columns: 1 }).getSpillingToRangeOrNullObject();
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      filled.push(range);
    }
  }
  return { extent, sheet, used, fixed, filled, comments };
}

async function loadCells(batch: Batch, sheet: Excel.Worksheet, areas: readonly AskedArea[]): Promise<Read[]> {
  const read: Read[] = [];
  for (const { length, ...area } of areas) {
    await batch.room(3, length);
    const range = rangeAt(sheet, area);
    range.load({ formulas: true, values: true });
    read.push({ range, area });
  }
  return read;
}

const rectOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** What nothing fills: the rest of the spills' rooms, and what lies beyond all that was written. */
async function loadRooms(batch: Batch, { extent, sheet, used, filled }: LoadedSheet): Promise<Read[]> {
  if (used.isNullObject) return [];
  const { row, column, rows, columns } = rectOf(used);
  const [lastRow, lastColumn] = [row + rows, column + columns];
  const beyond: Area[] = [
    { row: 0, column: extent.columns, rows: lastRow, columns: lastColumn - extent.columns },
    {
      row: extent.rows,
      column: 0,
      rows: lastRow - extent.rows,
      columns: Math.min(lastColumn, extent.columns),
    },
  ];
  const rests = extent.spills.flatMap((room, index): Area[] => {
    const range = filled[index];
    const fills = !range || range.isNullObject ? { ...room, rows: 1, columns: 1 } : rectOf(range);
    const below = room.row + fills.rows;
    const right = room.column + fills.columns;
    return [
      { ...room, row: below, rows: Math.min(lastRow, room.row + room.rows) - below },
      {
        ...room,
        rows: fills.rows,
        column: right,
        columns: Math.min(lastColumn, room.column + room.columns) - right,
      },
    ];
  });
  const areas = [...beyond, ...rests].filter((area) => area.rows > 0 && area.columns > 0);
  return loadCells(
    batch,
    sheet,
    areas.flatMap((area) => slices(area, cellLength)),
  );
}

function sheetNow({ sheet, extent, fixed, filled, comments }: LoadedSheet, rooms: readonly Read[]): SheetNow {
  const cells = fixed.flatMap(cellsIn).sort((one, other) => one.row - other.row || one.column - other.column);
  const added = addedTo();
  return { cells, ...(added !== undefined && { added }) };

  function addedTo(): Added | undefined {
    if (sheet.protection.protected) return "protection";
    if (filled.some((range) => range === undefined)) return "unknown";
    if ((comments?.value ?? 0) > 0) return "comment";
    if (sheet.charts.items.length > extent.charts) return "chart";
    const [first] = rooms.flatMap(cellsIn).filter(({ row, column }) => !isSpilled(row, column));
    return first && { address: cellAddress(first.row, first.column) };
  }

  /** A formula may spill further than there was room planned for it. */
  function isSpilled(row: number, column: number): boolean {
    return filled.some((range) => {
      if (!range || range.isNullObject) return false;
      const area = rectOf(range);
      return (
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns
      );
    });
  }
}

const cellsIn = ({ range, area }: Read): WrittenCell[] =>
  range.formulas.flatMap((line: unknown[], down) =>
    line.flatMap((written, across): WrittenCell[] => {
      const cell = fromExcel(written, range.values[down]?.[across]);
      return cell === null ? [] : [{ row: area.row + down, column: area.column + across, cell }];
    }),
  );
