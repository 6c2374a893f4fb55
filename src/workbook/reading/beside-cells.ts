import type { Cell } from "../../cells/ground/cell";
import { mayHoldAmounts } from "../../cells/ledger/amount-columns";
import {
  measuredColumns,
  shownOtherwiseIn,
  type CellShownOtherwise,
  type MeasuredColumn,
} from "../../cells/tables/cells-shown-otherwise";
import { percentCells, type PercentCells } from "../../cells/ground/percent-format";
import { titleRows, unitAbove } from "../../cells/ground/title-units";
import { excelColumns } from "../../xlsx/ground/limits";
import { cellsAtOnce } from "../answer-size";
import type { Block } from "./read-blocks";
import type { TableKind } from "../table-kinds";

/** What is known of a table's cells besides what they hold. */
export interface CellsBeside {
  /** Which cells are shown in per cent, by row and column of the values: where that is known, and any is. */
  readonly percent?: PercentCells;
  /** The amounts and areas whose formats say that they are something else: where that is known, and any do. */
  readonly otherwise?: readonly CellShownOtherwise[];
  /** What a title above it says that its amounts are counted in, where that is not kronor. */
  readonly unitAbove?: string;
  /** What stands just above a ledger: it may say the year of its months. */
  readonly titles?: readonly string[];
  /** The text right of the last heading, in a cell that is the table's neighbour. */
  readonly beside?: string;
}

/** A table whose cells are read. */
interface ReadTable {
  readonly kind: TableKind | undefined;
  readonly isLedger: boolean;
  readonly headings: readonly Cell[] | undefined;
  readonly firstRow: Excel.Range;
  readonly whole: Excel.Range;
}

interface Beside {
  readonly neighbour: Excel.Range | undefined;
  readonly title: Excel.Range | undefined;
  readonly isLedger: boolean;
  readonly formats: Excel.Range | undefined;
  readonly measured: readonly MeasuredFormats[];
}

/** Queued: what says of a table's cells how they are meant, and what stands right of them. */
export const queueBeside = (
  { kind, isLedger, headings = [], firstRow, whole }: ReadTable,
  body: Block,
): Beside => ({
  isLedger: isLedger === true,
  neighbour: queueNeighbour(firstRow, whole),
  title: queueTitle(isLedger ? "ledger" : kind, firstRow, whole),
  formats: kind ? queueFormats(kind, body) : undefined,
  measured: queueMeasured(isLedger ? "ledger" : kind, headings, body),
});

/** What has been sent for. @param values with the heading row */
export function besideCells(queued: Beside | undefined, values: readonly (readonly Cell[])[]): CellsBeside {
  const { neighbour, title, formats, measured = [], isLedger } = queued ?? {};
  const percent = percentCells([[], ...(formats?.numberFormat ?? [])]);
  const otherwise = otherwiseIn(measured, values);
  const unit = unitAbove(title?.values ?? []);
  const titles = isLedger ? textsIn(title?.values ?? []) : [];
  const beside: unknown = neighbour?.values[0]?.[0];
  return {
    ...(percent && { percent }),
    ...(otherwise.length > 0 && { otherwise }),
    ...(unit !== undefined && { unitAbove: unit }),
    ...(titles.length > 0 && { titles }),
    ...(typeof beside === "string" && beside.trim() !== "" && { beside: beside.trim() }),
  };
}

const textsIn = (rows: readonly (readonly unknown[])[]): string[] =>
  rows.flat().filter((cell): cell is string => typeof cell === "string" && cell.trim() !== "");

/** Queued: the cell right of a table's last heading, where the sheet goes on there. */
function queueNeighbour(firstRow: Excel.Range, whole: Excel.Range): Excel.Range | undefined {
  const { columnIndex, columnCount } = whole;
  if (columnIndex + columnCount >= excelColumns) return undefined;
  const cell = firstRow.getOffsetRange(0, columnCount).getResizedRange(0, 1 - columnCount);
  cell.load({ values: true });
  return cell;
}

/**
 * Queued: what stands just above a table of amounts, from the sheet's first column to the table's last: a title there may
 * say what they are counted in.
 */
function queueTitle(
  kind: TableKind | "ledger" | undefined,
  firstRow: Excel.Range,
  { rowIndex, columnIndex }: Pick<Excel.Range, "rowIndex" | "columnIndex">,
): Excel.Range | undefined {
  const rows = Math.min(titleRows, rowIndex);
  if (rows === 0 || (kind !== "costs" && kind !== "preliminary" && kind !== "ledger")) return undefined;
  const above = firstRow.getOffsetRange(-rows, -columnIndex).getResizedRange(rows - 1, columnIndex);
  above.load({ values: true });
  return above;
}

/**
 * More cells than this are read without their formats: what they show in per cent is then read as it stands. Fewer, where
 * an answer was too long for Excel.
 */
const mostFormats = 20_000;

/** Queued, of what may be compared: among its figures 1 may be a whole, where Excel shows it as 100 %. */
export function queueFormats(
  kind: TableKind | "ledger" | "municipalities" | undefined,
  { range, rows, columns }: Block,
): Excel.Range | undefined {
  const isCompared = kind === undefined || kind === "centres" || kind === "municipalities";
  if (!isCompared || rows === 0 || rows * columns > cellsAtOnce(mostFormats)) return undefined;
  range.load({ numberFormat: true });
  return range;
}

/** A column of amounts or areas whose formats are on their way. */
interface MeasuredFormats {
  readonly of: MeasuredColumn;
  readonly cells: Excel.Range;
}

/**
 * Queued, of the tables of costs and of ledgers: the formats of what is read as kronor or square metres, and of nothing
 * else. Of more rows than are asked for at once the first ones: a column that long comes out of a system, in one format.
 */
export function queueMeasured(
  kind: TableKind | "ledger" | undefined,
  headings: readonly Cell[],
  { range, rows }: Pick<Block, "range" | "rows">,
): MeasuredFormats[] {
  if (rows === 0) return [];
  const more = rows - Math.min(rows, cellsAtOnce(mostFormats));
  return columnsToMeasure(kind, headings).map((of) => {
    const column = range.getColumn(of.column);
    const cells = more > 0 ? column.getResizedRange(-more, 0) : column;
    cells.load({ numberFormat: true });
    return { of, cells };
  });
}

function columnsToMeasure(
  kind: TableKind | "ledger" | undefined,
  headings: readonly Cell[],
): MeasuredColumn[] {
  if (kind === "ledger") return mayHoldAmounts(headings);
  const isOfCosts = kind === "costs" || kind === "parties" || kind === "rooms" || kind === "preliminary";
  return isOfCosts ? measuredColumns(kind, headings) : [];
}

/** What has been sent for. @param values with the heading row */
export const otherwiseIn = (
  measured: readonly MeasuredFormats[],
  values: readonly (readonly Cell[])[],
): CellShownOtherwise[] =>
  measured.flatMap(({ of, cells }) =>
    shownOtherwiseIn(
      of,
      values,
      (cells.numberFormat as unknown[][]).map(([format]) => format),
    ),
  );

/**
 * The same of a range of which nothing is known but that it may be compared, or be a ledger by what a person says.
 *
 * @param formats of all of it, the heading row included
 */
export const otherwiseByFormats = (
  formats: readonly (readonly unknown[])[],
  values: readonly (readonly Cell[])[],
): CellShownOtherwise[] =>
  mayHoldAmounts(values[0] ?? []).flatMap((of) =>
    shownOtherwiseIn(
      of,
      values,
      formats.slice(1).map((row) => row[of.column]),
    ),
  );
