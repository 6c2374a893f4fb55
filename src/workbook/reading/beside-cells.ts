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
