import type { Cell } from "../../cells/ground/cell";
import { percentCells, type PercentCells } from "../../cells/ground/percent-format";
import { splitAddress } from "../address";
import { supports } from "../host";
import type { SourcePlace } from "./source-formulas";

/**
 * What a person has pointed at: the table that the selection stands in, the marked cells, or those around a single one; and
 * where that one stands alone, as a title above its table does, what is on its sheet.
 */
export interface PointedCells {
  readonly place: SourcePlace;
  readonly cells: readonly (readonly Cell[])[];
  /** Which of them are shown in per cent, where any is. */
  readonly percent?: PercentCells;
}

/** More than this is a sheet marked as a whole, and held up Excel if it were read. */
const mostCells = 300_000;

/** Two requests, three for a cell that stands alone: where the selection is, then what is there. Undefined where it is too large or empty. */
export async function readSelection(context: Excel.RequestContext): Promise<PointedCells | undefined> {
  const selected = context.workbook.getSelectedRange();
  const tables = selected.getTables(false);
  tables.load("items/name,items/showTotals");
  selected.load({ cellCount: true });
  const used = selected.getUsedRangeOrNullObject(true);
  used.load({ cellCount: true });
  const onSheet = selected.worksheet.getUsedRangeOrNullObject(true);
  onSheet.load({ cellCount: true });
  await context.sync();
  const table = firstOf(tables);
  if (table) return readTable(context, table.name, table.showTotals);
  const isOne = selected.cellCount === 1;
  if (isOne ? !supports("ExcelApi", "1.7") : used.isNullObject) return undefined;
  if (!isOne && used.cellCount > mostCells) return undefined;
  let range = isOne ? selected.getSurroundingRegion() : used;
  range.load(shown);
  await context.sync();
  const isAlone = isOne && Math.min(range.values.length, range.values[0]?.length ?? 0) < 2;
  if (isAlone && !onSheet.isNullObject && onSheet.cellCount <= mostCells) {
    range = onSheet;
    range.load(shown);
    await context.sync();
  }
  const { sheet } = splitAddress(range.address);
  const place: SourcePlace = { kind: "range", sheet, row: range.rowIndex, column: range.columnIndex };
  return { place, ...shownIn(range) };
}

const shown = { values: true, numberFormat: true, address: true, rowIndex: true, columnIndex: true } as const;

/** What has been loaded and sent for above. */
function shownIn({ values, numberFormat }: Excel.Range): Pick<PointedCells, "cells" | "percent"> {
  const percent = percentCells(numberFormat as unknown[][]);
  return { cells: values as Cell[][], ...(percent && { percent }) };
}

/** What has been loaded and sent for above. */
const firstOf = ({ items }: Excel.TableScopedCollection): Excel.Table | undefined => items[0];

/** A table by its name, its totals row left out. */
export async function readTable(
  context: Excel.RequestContext,
  name: string,
  hasTotals = false,
): Promise<PointedCells | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = hasTotals ? table.getRange().getResizedRange(-1, 0) : table.getRange();
  range.load({ values: true, numberFormat: true, rowIndex: true, columnIndex: true });
  table.worksheet.load({ name: true });
  await context.sync();
  if (table.isNullObject) return undefined;
  return {
    place: {
      kind: "table",
      table: name,
      sheet: table.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
    },
    ...shownIn(range),
  };
}

/** A range that was pointed at before, as it is now. */
export async function readRange(
  context: Excel.RequestContext,
  { place, cells }: PointedCells,
): Promise<PointedCells | undefined> {
  if (place.kind === "table") return readTable(context, place.table);
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  const range = sheet.getRangeByIndexes(
    place.row,
    place.column,
    cells.length,
    Math.max(1, ...cells.map((row) => row.length)),
  );
  range.load({ values: true, numberFormat: true });
  await context.sync();
  return sheet.isNullObject ? undefined : { place, ...shownIn(range) };
}
