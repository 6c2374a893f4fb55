import type { Cell } from "../../../cells/ground/cell";
import type { MissingPart } from "../../../cells/share/copy-summary";
import type { CellStyle } from "../../../xlsx";
import type { Area } from "../../address";
import { cellsAtOnce } from "../../answer-size";
import { readBorders } from "./read-borders";
import { readCharts } from "./read-charts";
import { readFrame } from "./read-frame";
import { readLooks } from "./read-looks";
import { readConditionalFormats } from "./read-conditional";
import { readMerged } from "./read-merged";
import type { SheetToCopy, TableToCopy } from "./sheet-to-copy";

/** Five kinds of things come of each cell: together within what Excel on the web answers with, as a rule. */
const asARule = 12_000;
/** A sheet that holds more than this is not copied. */
const mostCopiedCells = 300_000;

/** Why a sheet cannot be copied. */
export type UnreadSheet = { readonly sheet: string; readonly reason: "gone" | "too-large" | "calculating" };

interface ReadForCopy {
  readonly sheets: readonly SheetToCopy[];
  readonly unread: readonly UnreadSheet[];
}

/**
 * Reads chosen sheets for a copy of them, and changes nothing. What their cells hold comes first; looks, sizes, page and
 * charts are each asked for by themselves, so that an Excel which cannot tell of one still gives the others.
 */
export async function readSheetsToCopy(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadForCopy> {
  const sheets: SheetToCopy[] = [];
  const unread: UnreadSheet[] = [];
  for (const name of names) {
    const read = await readSheet(context, name);
    if ("reason" in read) unread.push(read);
    else sheets.push(read);
  }
  return { sheets, unread };
}

async function readSheet(context: Excel.RequestContext, name: string): Promise<SheetToCopy | UnreadSheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load({ name: true });
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  if (sheet.isNullObject) return { sheet: name, reason: "gone" };
  const area = used.isNullObject ? { row: 0, column: 0, rows: 0, columns: 0 } : areaOf(used);
  if (area.rows * area.columns > mostCopiedCells) return { sheet: name, reason: "too-large" };
  const cells = await readCells(context, sheet, area);
  if (cells.values.some((row) => row.some(isBusy))) return { sheet: name, reason: "calculating" };
  const tables = await readTables(context, sheet);
  const missing: MissingPart[] = [];
  const tolerated = async <T>(part: MissingPart, read: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await read();
    } catch {
      missing.push(part);
      return otherwise;
    }
  };
  const none = { looks: undefined, widths: undefined, heights: undefined };
  const looks = await tolerated("looks", () => readLooks(context, sheet, area), none);
  const borders = await tolerated("borders", () => readBorders(context, sheet, area), []);
  const merged = await tolerated("merged", () => readMerged(context, sheet, area), []);
  const conditionalFormats = await tolerated(
    "conditional",
    () => readConditionalFormats(context, sheet, area),
    {
      rules: [],
      others: 0,
    },
  );
  const hidden = await tolerated("hidden", () => readHidden(context, sheet, area), {
    rows: new Set<number>(),
    columns: new Set<number>(),
  });
  const charts = await tolerated("charts", () => readCharts(context, sheet, looks), []);
  const frame = await tolerated("page", () => readFrame(context, sheet), {});
  return {
    name,
    area,
    ...cells,
    ...looks,
    ...(borders.length > 0 && { looks: withBorders(looks.looks, borders) }),
    merged,
    conditionalFormats,
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    tables,
    charts,
    frame,
    missing,
  };
}

const withBorders = (
  looks: SheetToCopy["looks"],
  borders: readonly (readonly CellStyle["borders"][])[],
): SheetToCopy["looks"] =>
  borders.map((line, down) =>
    line.map((one, across) => ({ ...looks?.[down]?.[across], ...(one && { borders: one }) })),
  );

const isBusy = (cell: Cell): boolean => cell === "#BUSY!" || cell === "#GETTING_DATA";

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

type Cells = Pick<SheetToCopy, "values" | "formulas" | "types" | "numberFormats">;

async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
): Promise<Cells> {
  const parts: Excel.Range[] = [];
  const height = Math.max(1, Math.floor(cellsAtOnce(asARule) / Math.max(1, columns)));
  for (let first = 0; first < rows; first += height) {
    const part = sheet.getRangeByIndexes(row + first, column, Math.min(height, rows - first), columns);
    parts.push(await withCells(context, part));
  }
  return {
    values: parts.flatMap(({ values }) => values as Cell[][]),
    formulas: parts.flatMap(({ formulas }) => formulas as Cell[][]),
    types: parts.flatMap(({ valueTypes }) => valueTypes as string[][]),
    numberFormats: parts.flatMap(({ numberFormat }) => numberFormat as string[][]),
  };
}

async function withCells(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range> {
  range.load({ values: true, formulas: true, valueTypes: true, numberFormat: true });
  await context.sync();
  return range;
}

async function readTables(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<TableToCopy[]> {
  const { tables } = sheet;
  tables.load(
    "items/name,items/showHeaders,items/showTotals,items/showFilterButton,items/style,items/showBandedRows",
  );
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange());
  for (const range of ranges)
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  if (ranges.length > 0) await context.sync();
  return tables.items.map((table, index) => ({
    name: table.name,
    area: areaOf(ranges[index] as Excel.Range),
    showHeaders: table.showHeaders,
    showTotals: table.showTotals,
    showFilter: table.showFilterButton,
    style: table.style === "" ? null : table.style,
    bandedRows: table.showBandedRows,
  }));
}

type Axis = "rows" | "columns";

interface Lines {
  readonly first: number;
  readonly count: number;
}

async function readHidden(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<{ rows: Set<number>; columns: Set<number> }> {
  return {
    rows: await hiddenLines(context, sheet, area, "rows"),
    columns: await hiddenLines(context, sheet, area, "columns"),
  };
}

/** By halves: a sheet without anything hidden takes one request, whatever its size. */
async function hiddenLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  axis: Axis,
): Promise<Set<number>> {
  const hidden = new Set<number>();
  let open: Lines[] = [{ first: axis === "rows" ? area.row : area.column, count: area[axis] }];
  while (open.some(({ count }) => count > 0)) {
    const answers = await areHidden(context, sheet, area, axis, open);
    open = open.flatMap((lines, index) => {
      const { first, count } = lines;
      if (answers[index] === true) for (let at = first; at < first + count; at++) hidden.add(at);
      return answers[index] === null ? halves(lines) : [];
    });
  }
  return hidden;
}

function halves({ first, count }: Lines): Lines[] {
  const half = Math.floor(count / 2);
  return half === 0
    ? []
    : [
        { first, count: half },
        { first: first + half, count: count - half },
      ];
}

/** null, of which the types say nothing, where only some of them are. */
async function areHidden(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  axis: Axis,
  parts: readonly Lines[],
): Promise<(boolean | null)[]> {
  const ranges = parts.map(({ first, count }) =>
    axis === "rows"
      ? sheet.getRangeByIndexes(first, area.column, count, 1)
      : sheet.getRangeByIndexes(area.row, first, 1, count),
  );
  for (const range of ranges) range.load(axis === "rows" ? { rowHidden: true } : { columnHidden: true });
  await context.sync();
  return ranges.map((range) => (axis === "rows" ? range.rowHidden : range.columnHidden));
}
