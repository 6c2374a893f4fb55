import { excelColumns, excelRows } from "../../../../xlsx/ground/limits";
import type { ChartCells, ChartSeriesDescription } from "../../../charts/chart-description";
import type { BookSheet, CellValue, Rect } from "../../book";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel finds in a block of cells, in the simple cases: words along the upper and the left edge, or an empty corner,
 * are names and categories; the rest are values. `Auto` makes the longer side the categories, columns where they are alike.
 * That Excel also takes dates and years for categories is left out: whoever has such says the series outright.
 */
export function seriesFromSource(
  sheet: BookSheet,
  source: Rect,
  seriesBy: SeriesBy,
): ChartSeriesDescription[] {
  const rect = bounded(sheet, source);
  const cells = sheet.values(rect);
  const cornerIsEmpty = rect.rows > 1 && rect.columns > 1 && cells[0]?.[0] === null;
  const head = cornerIsEmpty || areWords(edge(cells[0] ?? [], rect.columns), rect.rows) ? 1 : 0;
  const left =
    cornerIsEmpty ||
    areWords(
      edge(
        cells.map((row) => row[0] ?? null),
        rect.rows,
      ),
      rect.columns,
    )
      ? 1
      : 0;
  const columns = rect.columns - left;
  const rows = rect.rows - head;
  const at = (part: Rect): ChartCells => ({ sheetId: sheet.id, rect: part });
  const row = rect.row + head;
  const column = rect.column + left;
  const byColumns = seriesBy === "Auto" ? rows >= columns : seriesBy === "Columns";
  const count = byColumns ? columns : rows;
  return Array.from({ length: count }, (_, index) => {
    const values = byColumns
      ? { row, column: column + index, rows, columns: 1 }
      : { row: row + index, column, rows: 1, columns };
    const name = byColumns
      ? { ...values, row: rect.row, rows: 1 }
      : { ...values, column: rect.column, columns: 1 };
    const categories = byColumns
      ? { row, column: rect.column, rows, columns: 1 }
      : { row: rect.row, column, rows: 1, columns };
    const [hasName, hasCategories] = byColumns ? [head, left] : [left, head];
    return {
      name: hasName ? String(sheet.values(name)[0]?.[0] ?? "") : "",
      ...(hasName && { nameCell: at(name) }),
      values: at(values),
      ...(hasCategories && { categories: at(categories) }),
    };
  });
}

/** Whole columns and rows hold values as far as the sheet is used. */
function bounded(sheet: BookSheet, source: Rect): Rect {
  if (source.rows < excelRows && source.columns < excelColumns) return source;
  const used = sheet.usedRect(source);
  return {
    ...source,
    rows: used ? used.row + used.rows - source.row : 1,
    columns: used ? used.column + used.columns - source.column : 1,
  };
}

/** An edge without its corner, unless the corner is all that there is. */
const edge = (cells: readonly CellValue[], length: number): readonly CellValue[] =>
  length > 1 ? cells.slice(1) : cells;

/** An edge of words heads something only where there is something beyond it. */
const areWords = (cells: readonly CellValue[], depth: number): boolean =>
  depth > 1 && cells.length > 0 && cells.every((value) => typeof value === "string");
