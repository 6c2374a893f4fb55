import type { Cell } from "../../cells/ground/cell";
import {
  measuredColumns,
  shownOtherwiseIn,
  type CellShownOtherwise,
} from "../../cells/tables/cells-shown-otherwise";
import { excelColumns } from "../../xlsx/ground/limits";
import type { Block } from "./read-blocks";
import type { TableKind } from "../table-kinds";

/** Queued: the cell right of a table's last heading, where the sheet goes on there. */
export function queueNeighbour(firstRow: Excel.Range, whole: Excel.Range): Excel.Range | undefined {
  const { columnIndex, columnCount } = whole;
  if (columnIndex + columnCount >= excelColumns) return undefined;
  const cell = firstRow.getOffsetRange(0, columnCount).getResizedRange(0, 1 - columnCount);
  cell.load({ values: true });
  return cell;
}

/** More cells than this are read without their formats: what they show in per cent is then read as it stands. */
const mostFormats = 20_000;

/** Queued, of what may be compared: among its figures 1 may be a whole, where Excel shows it as 100 %. */
export function queueFormats(
  kind: TableKind | "ledger" | "municipalities" | undefined,
  { range, rows, columns }: Block,
): Excel.Range | undefined {
  const isCompared = kind === undefined || kind === "centres" || kind === "municipalities";
  if (!isCompared || rows === 0 || rows * columns > mostFormats) return undefined;
  range.load({ numberFormat: true });
  return range;
}

/** A column of amounts or areas whose formats are on their way. */
interface MeasuredFormats {
  readonly of: ReturnType<typeof measuredColumns>[number];
  readonly cells: Excel.Range;
}

/** Queued, of the tables of costs: the formats of what is read as kronor or square metres, and of nothing else. */
export function queueMeasured(
  kind: TableKind | "ledger" | undefined,
  headings: readonly Cell[],
  { range, rows }: Pick<Block, "range" | "rows">,
): MeasuredFormats[] {
  if (kind !== "costs" && kind !== "parties" && kind !== "rooms" && kind !== "preliminary") return [];
  if (rows === 0 || rows > mostFormats) return [];
  return measuredColumns(kind, headings).map((of) => {
    const cells = range.getColumn(of.column);
    cells.load({ numberFormat: true });
    return { of, cells };
  });
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
