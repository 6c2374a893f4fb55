import type { PageSetup } from "../../xlsx/ground/page-setup";
import type { CellFormat, SheetDefinition, WorkbookDefinition } from "../grid/workbook-definition";
import type { BookSheet, CellValue } from "../host/book";
import { calculatedCell } from "./calculated-cell";
import { plainTable, withCalculatedColumns } from "./calculated-columns";
import type {
  CellContents,
  CellStyle,
  ColumnRun,
  RowRun,
  SheetToSave,
  WorkbookToSave,
} from "../../xlsx/ground/contents";
import { fromInput, isFormula } from "../host/literal-text";
import { bordersToSave } from "./look-to-save";
import { pointsOfPixels, widthOfPixels } from "../../xlsx/ground/pixels";

/** What a sheet of the calculated workbook shows; a `BookSheet` is one. */
export type ShownSheet = Pick<BookSheet, "name" | "values" | "spillRect">;

/**
 * A workbook laid out as data, with live formulas, as contents to save: the values that its formulas gave are handed in, because stored values are
 * what a person sees where the add-in is missing. Throws when a cell was not calculated to its end.
 */
export function contentsFromDefinition(
  definition: WorkbookDefinition,
  shown: readonly ShownSheet[],
): WorkbookToSave {
  return {
    sheets: definition.sheets.map((sheet) => {
      const values = shown.find(({ name }) => name === sheet.name);
      if (!values) throw new Error(`The sheet ${sheet.name} was not calculated.`);
      return toSave(sheet, values);
    }),
    activeSheet: definition.active ?? 0,
  };
}

function toSave(sheet: SheetDefinition, shown: ShownSheet): SheetToSave {
  const cells = new Map<string, CellContents>();
  const put = (cell: CellContents): void => void cells.set(`${cell.row},${cell.column}`, cell);
  sheet.cells.forEach((inputs, row) =>
    inputs.forEach((input, column) => {
      if (input === null) return;
      if (isFormula(input)) calculatedCell(shown, row, column, input).forEach(put);
      else put({ row, column, value: fromInput(input) as CellValue });
    }),
  );
  for (const { rect, format } of sheet.formats ?? []) {
    const style = styleOf(format);
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = cells.get(`${row},${column}`) ?? { row, column, value: null };
        put({ ...cell, style: { ...cell.style, ...style } });
      }
    }
  }
  const sorted = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const tables = (sheet.tables ?? []).map(({ name, rect, showTotals = false }) =>
    withCalculatedColumns({ ...plainTable, name, rect, showTotals }, sorted),
  );
  return {
    name: sheet.name,
    cells: sorted,
    tables,
    merged: sheet.merged ?? [],
    columns: runs(sheet.columnWidths).map(({ at, pixels }): ColumnRun => {
      return { first: at, last: at, width: widthOfPixels(pixels), hidden: false };
    }),
    rows: runs(sheet.rowHeights).map(({ at, pixels }): RowRun => {
      return { first: at, last: at, height: pointsOfPixels(pixels), hidden: false };
    }),
    frozen: sheet.frozen ?? null,
    showGridLines: !sheet.hideGridLines,
    page: pageOf(sheet),
  };
}

/** What an A4 page holds between its margins, and a column that nothing is said of; in pixels at full size. */
const [uprightPixels, lyingPixels, usualPixels] = [718, 1047, 64];
/** From 11 points down to 8, the smallest that is read at arm's length. */
const mostShrunk = 11 / 8;

/** As wide as a page, upright where that is enough; further columns go on to a further page before the text is too small. */
export function pageOf({ name, cells, columnWidths = {}, tables = [] }: SheetDefinition): PageSetup {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const width = Array.from({ length: columns }, (_, column) => columnWidths[column] ?? usualPixels).reduce(
    (sum, pixels) => sum + pixels,
    0,
  );
  const [table, ...others] = tables;
  return {
    orientation: width > uprightPixels ? "Landscape" : "Portrait",
    paperSize: "A4",
    zoom: { horizontalFitToPages: Math.max(1, Math.ceil(width / (lyingPixels * mostShrunk))) },
    leftMargin: 28.35,
    rightMargin: 28.35,
    leftFooter: name.replaceAll("&", "&&"),
    rightFooter: "Sida &P av &N",
    ...(table &&
      others.length === 0 && { titleRows: { row: table.rect.row, column: 0, rows: 1, columns: 16_384 } }),
  };
}

const runs = (sizes: Readonly<Record<number, number>> | undefined): { at: number; pixels: number }[] =>
  Object.entries(sizes ?? {})
    .map(([at, pixels]) => ({ at: Number(at), pixels }))
    .sort((a, b) => a.at - b.at);

/** The grid's formats have the same words as a file's, in lower-case colours. */
const styleOf = ({ borders, ...format }: CellFormat): CellStyle => ({
  ...format,
  ...(borders && { borders: bordersToSave(borders) }),
  ...(format.color !== undefined && { color: format.color.toLowerCase() }),
  ...(format.fill !== undefined && { fill: format.fill.toLowerCase() }),
});
