import type { Batch } from "../action/batch";
import { tolerated } from "../action/ornaments/decorate";
import { charactersOf } from "../action/ornaments/paper";
import { rangeAt } from "../action/range-at";
import { parseArea } from "../address";
import { supports } from "../host";
import { isOfOurs, loadMark } from "./sheet-of-ours";

/** So many rows of a sheet are looked at; of one with more its top, for lists so long have rows as high as the highest. */
const mostRows = 2_000;
const topRows = 60;

/** What a sheet of ours shows from A1 on, as far as it is printed, and how much room that has. */
export interface ShownOnSheet {
  readonly sheet: Excel.Worksheet;
  readonly values: readonly (readonly unknown[])[];
  /** Of each column in characters, and of each row in points; 0 of one that is hidden. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.Range;
  readonly used: Excel.Range;
}

/** Sheets of ours by their names, but for those that are protected. Four requests as a rule. */
export async function loadShown(batch: Batch, names: readonly string[]): Promise<readonly ShownOnSheet[]> {
  // Sizes row by row are known from 1.9 on.
  if (names.length === 0 || !supports("ExcelApi", "1.9")) return [];
  const { worksheets } = batch.context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await batch.send();
  const found: FoundSheet[] = [];
  for (const sheet of worksheets.items) {
    if (!names.includes(sheet.name) || sheet.protection.protected) continue;
    await batch.room(6, 200);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    found.push({ sheet, used, mark: loadMark(sheet) });
  }
  await batch.send();
  const ours = found.filter(({ used, mark }) => !used.isNullObject && isOfOurs(mark));
  const printed = await printedColumns(
    batch,
    ours.map(({ sheet }) => sheet),
  );
  const loading: (() => ShownOnSheet)[] = [];
  for (const [index, one] of ours.entries()) loading.push(await load(batch, one, printed[index]));
  await batch.send();
  return loading.map((shown) => shown());
}

/** How many columns of each sheet are printed: what stands beside them helps formulas. All of them where Excel cannot tell. */
async function printedColumns(
  { context }: Batch,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (number | undefined)[]> {
  let areas: readonly Excel.RangeAreas[] = [];
  const isRead = await tolerated(context, () => {
    areas = sheets.map(({ pageLayout }) => {
      const area = pageLayout.getPrintAreaOrNullObject();
      area.load({ address: true });
      return area;
    });
  });
  return sheets.map((_, index) => {
    const area = areas[index];
    const printed = isRead && area && !area.isNullObject ? parseArea(area.address) : undefined;
    return printed && printed.column + printed.columns;
  });
}

async function load(
  batch: Batch,
  { sheet, used }: FoundSheet,
  printed: number | undefined,
): Promise<() => ShownOnSheet> {
  const all = used.rowIndex + used.rowCount;
  const rows = all > mostRows ? topRows : all;
  const columns = Math.min(used.columnIndex + used.columnCount, printed ?? Infinity);
  const area = { row: 0, column: 0, rows, columns };
  await batch.room(8, rows * columns * 20);
  const range = rangeAt(sheet, area);
  range.load({ values: true });
  const widths = rangeAt(sheet, { ...area, rows: 1 }).getColumnProperties({
    columnHidden: true,
    format: { columnWidth: true },
  });
  const heights = rangeAt(sheet, { ...area, columns: 1 }).getRowProperties({
    rowHidden: true,
    format: { rowHeight: true },
  });
  return () => ({
    sheet,
    values: range.values as unknown[][],
    widths: widths.value.map(({ columnHidden, format }) =>
      columnHidden ? 0 : Math.max(0, charactersOf(format?.columnWidth ?? 0)),
    ),
    heights: heights.value.map(({ rowHidden, format }) => (rowHidden ? 0 : (format?.rowHeight ?? 0))),
  });
}
