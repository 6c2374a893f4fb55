import { contains } from "../ground/rect";
import type {
  CellBorders,
  CellFormat,
  SheetDefinition,
  StoredResult,
  WorkbookDefinition,
} from "../grid/workbook-definition";
import type { CellInput } from "../host/book";
import type {
  Borders,
  CellContents,
  CellStyle,
  ColumnRun,
  RowRun,
  SheetContents,
  WorkbookContents,
} from "../../xlsx/ground/contents";
import { isError } from "../../xlsx/ground/cell-values";
import { asInput } from "../host/literal-text";
import type { Rect } from "../../xlsx/ground/cells";
import { shownTables } from "./shown-tables";
import type { StoredResults } from "./stored-results";
import { pixelsOfPoints, pixelsOfWidth } from "../../xlsx/ground/pixels";

/**
 * A workbook from a file as the grid opens it. Cells that arrays fill are left out: their formula fills them again.
 *
 * @param results what the formulas gave when the file was saved; without it everything is calculated when it is opened
 */
export const definitionFromContents = (
  contents: WorkbookContents,
  name: string,
  results?: StoredResults,
): WorkbookDefinition => ({
  name,
  sheets: contents.sheets.map((sheet, index) => ({
    ...sheetDefinition(sheet, results?.sheets[index]),
    tables: shownTables(sheet, contents).map(({ name: table, rect, showTotals }) => {
      return { name: table, rect, showTotals };
    }),
  })),
  active: contents.activeSheet,
  ...(results && { names: results.names }),
});

/** The grid remembers every cell of what is merged: as many as no sheet that people made has come near. */
const mostMerged = 1_000_000;

/** The merged cells that the grid shows. What is merged over a whole sheet stays in the file alone. */
function shownMerged({ merged }: Pick<SheetContents, "merged">): readonly Rect[] {
  let cells = 0;
  return merged.filter(({ rows, columns }) => {
    const fits = cells + rows * columns <= mostMerged;
    if (fits) cells += rows * columns;
    return fits;
  });
}

/** Widths beyond what is used would only make the grid wider. */
const spareColumns = 26;
const spareRows = 100;

/** One sheet of a file, with what the grid can show of it. */
export function sheetDefinition(sheet: SheetContents, stored?: readonly StoredResult[]): SheetDefinition {
  const kept = new Set(stored?.filter((result) => result.kept).map(placeOf));
  const keptFills = fillsOfKept(sheet, kept);
  const cells: CellInput[][] = [];
  let lastColumn = 0;
  for (const cell of sheet.cells) {
    lastColumn = Math.max(lastColumn, cell.column);
    const input = kept.has(placeOf(cell)) ? null : inputOf(cell, keptFills);
    if (input === null) continue;
    while (cells.length <= cell.row) cells.push([]);
    const line = cells[cell.row] as CellInput[];
    while (line.length <= cell.column) line.push(null);
    line[cell.column] = input;
  }
  const columns = singly(sheet.columns, lastColumn + spareColumns);
  const rows = singly(sheet.rows, cells.length + spareRows);
  return {
    name: sheet.name,
    cells,
    ...(stored && { stored }),
    formats: formatRuns(sheet.cells),
    merged: shownMerged(sheet),
    columnWidths: Object.fromEntries(
      columns.flatMap(({ at, run }) => (run.width === null ? [] : [[at, pixelsOfWidth(run.width)]])),
    ),
    rowHeights: {
      ...heightsOfLetters(sheet.cells),
      ...Object.fromEntries(
        rows.flatMap(({ at, run }) => (run.height === null ? [] : [[at, pixelsOfPoints(run.height)]])),
      ),
    },
    hiddenColumns: columns.filter(({ run }) => run.hidden).map(({ at }) => at),
    hiddenRows: rows.filter(({ run }) => run.hidden).map(({ at }) => at),
    ...(sheet.frozen && { frozen: sheet.frozen }),
    hideGridLines: !sheet.showGridLines,
    ...(sheet.tabColor !== null && { tabColor: sheet.tabColor }),
  };
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row},${column}`;

const usualSize = 11;
/** What Excel gives a line of its usual font: 20 pixels for 11 points, 28 for 16, 35 for 20. */
const lineHeight = (points: number): number => Math.ceil(points * 1.75);

/** Excel makes a row as high as its largest letters when the file does not say how high it is. */
function heightsOfLetters(cells: readonly CellContents[]): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const { row, value, style } of cells) {
    const size = style?.size ?? usualSize;
    if (value !== null && size > usualSize) heights[row] = Math.max(heights[row] ?? 0, lineHeight(size));
  }
  return heights;
}

/** Each column or row of the runs by itself, up to the last one that the grid shows. */
const singly = <Run extends ColumnRun | RowRun>(
  runs: readonly Run[],
  furthest: number,
): { readonly at: number; readonly run: Run }[] =>
  runs.flatMap((run) =>
    Array.from({ length: Math.max(0, Math.min(run.last, furthest) - run.first + 1) }, (_, index) => {
      return { at: run.first + index, run };
    }),
  );

/** What a kept array fills stands in its cells as values, for no formula fills them. */
function fillsOfKept(sheet: SheetContents, kept: ReadonlySet<string>): readonly Rect[] {
  return sheet.cells.flatMap((cell) => (cell.array && kept.has(placeOf(cell)) ? [cell.array.rect] : []));
}

function inputOf(cell: CellContents, keptFills: readonly Rect[]): CellInput {
  const { formula, value, spilled } = cell;
  if (spilled && !keptFills.some((rect) => contains(rect, cell.row, cell.column))) return null;
  if (formula !== undefined) return formula;
  if (isError(value)) return value.error;
  return typeof value === "string" ? asInput(value) : value;
}

/** Neighbours in a row that look the same, together: most sheets have few formats. */
function formatRuns(cells: readonly CellContents[]): NonNullable<SheetDefinition["formats"]> {
  const known = new Map<CellStyle, CellFormat>();
  const runs: { rect: { row: number; column: number; rows: number; columns: number }; format: CellFormat }[] =
    [];
  for (const { row, column, style } of cells) {
    if (!style) continue;
    const format = known.get(style) ?? formatOf(style);
    known.set(style, format);
    const last = runs.at(-1);
    if (
      last &&
      last.format === format &&
      last.rect.row === row &&
      last.rect.column + last.rect.columns === column
    ) {
      last.rect.columns++;
    } else if (Object.keys(format).length > 0)
      runs.push({ rect: { row, column, rows: 1, columns: 1 }, format });
  }
  return runs;
}

/** What Excel has given new workbooks: shown in the grid's own font, as text in a new workbook here. */
const usualFonts: ReadonlySet<string> = new Set(["Calibri", "Aptos Narrow"]);
const aligns: ReadonlySet<string> = new Set(["left", "center", "right"]);
const verticals: ReadonlySet<string> = new Set(["top", "middle", "bottom"]);

function formatOf(style: CellStyle): CellFormat {
  return {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strike && { strike: true }),
    ...(style.font !== undefined && !usualFonts.has(style.font) && { font: style.font }),
    ...(style.size !== undefined && style.size !== 11 && { size: style.size }),
    ...(style.color && style.color !== "#000000" && { color: style.color }),
    ...(style.fill && { fill: style.fill }),
    ...(style.numberFormat !== undefined && { numberFormat: style.numberFormat }),
    ...(style.wrap && { wrap: true }),
    ...(aligns.has(style.align ?? "") && { align: style.align as NonNullable<CellFormat["align"]> }),
    ...(verticals.has(style.verticalAlign ?? "") && {
      verticalAlign: style.verticalAlign as NonNullable<CellFormat["verticalAlign"]>,
    }),
    ...(style.borders && { borders: bordersOf(style.borders) }),
    ...(style.indent && { indent: style.indent }),
  };
}

/** The automatic colour is that of text, which is black. */
function bordersOf(borders: Borders): CellBorders {
  return Object.fromEntries(
    (["top", "right", "bottom", "left"] as const).flatMap((side) => {
      const line = borders[side];
      return line ? [[side, { style: line.style, color: line.color ?? "#000000" }]] : [];
    }),
  );
}
