import type {
  Borders,
  CellContents,
  CellStyle,
  DataValidation,
  PageSetup,
  RowRun,
  SheetToSave,
  TableContents,
} from "../../../xlsx";
import { isFormula, type PlannedCell } from "../../action/plan/cell-input";
import { pageNumbers, pagesAcross } from "../../action/ornaments/page-setup";
import { lineColours, roleLooks } from "../../sheet/sheet-colours";
import { usualWidth } from "../../action/ornaments/paper";
import type { CellLook, PlannedSheet, PlannedTable, PlannedValidation } from "../../action/plan/plan";
import type { PlannedPage } from "../../action/plan/planned-page";
import type { Area } from "../../address";
import { excelColumns, excelRows } from "../../../xlsx/ground/limits";

/** What a file has beyond a sheet of the open workbook. */
interface FileSheet {
  /** Cells that stay open when the sheet is protected; without any it is not protected. */
  readonly open?: readonly Area[];
  /** Protected all through, without a password. */
  readonly isLocked?: boolean;
}

/** Rows that are set up below what a table holds are few, however long its column is. */
const mostDressed = 5_000;
/** Excel's own row of Calibri 11, in points. */
const lineHeight = 15;
/** What Excel adds to the characters of a width in a file. */
const padding = 0.7109375;

/** A sheet of ours, made for the open workbook, as a sheet of a file. Formulas that spill have no place in one. */
export function plannedToFile(
  planned: PlannedSheet,
  { open = [], isLocked = false }: FileSheet = {},
): SheetToSave {
  const {
    name,
    tables = [],
    columnWidths = {},
    rowHeights = [],
    frozenRows = 0,
    frozenColumns = 0,
  } = planned;
  const cells = cellsOf(planned, open);
  return {
    name,
    cells,
    columns: Object.entries(columnWidths).map(([column, width]) => ({
      first: Number(column),
      last: Number(column),
      width: width + padding,
      hidden: false,
    })),
    rows: rowsOf(rowHeights, cells, columnWidths),
    frozen: frozenRows + frozenColumns > 0 ? { rows: frozenRows, columns: frozenColumns } : null,
    showGridLines: planned.gridLines !== false,
    tables: tables.map((table) => tableOf(table, cells)),
    validations: (planned.validations ?? []).map(validationOf),
    protected: isLocked || open.length > 0,
    ...(planned.page && { page: pageOf({ ...planned.page, across: pagesAcross(planned) }) }),
  };
}

/** Room for all lines of a text that is broken: not every program finds out itself how high such a row is. */
function rowsOf(
  given: NonNullable<PlannedSheet["rowHeights"]>,
  cells: readonly CellContents[],
  widths: Readonly<Record<number, number>>,
): RowRun[] {
  const lines = new Map<number, number>();
  for (const { row, column, value, style } of cells) {
    if (!style?.wrap || typeof value !== "string") continue;
    const broken = Math.ceil(value.length / (widths[column] ?? usualWidth));
    if (broken > 1) lines.set(row, Math.max(broken, lines.get(row) ?? 1));
  }
  for (const { row, rows, lines: said } of given)
    for (let at = row; at < row + rows; at++) lines.set(at, said);
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([row, count]) => ({ first: row, last: row, height: count * lineHeight, hidden: false }));
}

/** A table's own style is drawn by Excel alone: its headings are seen as such, and where to fill in, by any program. */
function tableLooks({ tables = [] }: PlannedSheet, open: readonly Area[]): readonly [Area, CellStyle][] {
  const { color } = styleOf({ role: "title" });
  // The style of tables has white letters in its headings, which would not be seen on ours.
  const heading: CellStyle = { ...styleOf({ role: "heading" }), ...(color && { color }) };
  return [
    ...tables.map((table): [Area, CellStyle] => [{ ...table, rows: 1 }, heading]),
    ...open.map((area): [Area, CellStyle] => [area, styleOf({ role: "input", lines: "rows" })]),
  ];
}

function cellsOf(planned: PlannedSheet, open: readonly Area[]): CellContents[] {
  const { blocks, formats = [] } = planned;
  const cells = new Map<string, { row: number; column: number; input: PlannedCell; style: CellStyle }>();
  const at = (row: number, column: number) => {
    const key = `${row} ${column}`;
    const found = cells.get(key) ?? { row, column, input: null, style: {} };
    cells.set(key, found);
    return found;
  };
  const dress = ({ row, column, rows, columns }: Area, style: CellStyle): void => {
    for (let down = 0; down < Math.min(rows, mostDressed); down++)
      for (let across = 0; across < columns; across++) {
        const cell = at(row + down, column + across);
        cell.style = { ...cell.style, ...style };
      }
  };
  const dressAs = (area: Area, look: CellLook): void => {
    dress(area, styleOf(look));
    if (look.lines === "above") dress({ ...area, rows: 1 }, { borders: lineAt("top", lineColours.above) });
  };
  for (const { row, column, cells: lines, look } of blocks) {
    lines.forEach((line, down) =>
      line.forEach((input, across) => (at(row + down, column + across).input = input)),
    );
    if (look) dressAs({ row, column, rows: lines.length, columns: lines[0]?.length ?? 0 }, look);
  }
  for (const [area, style] of tableLooks(planned, open)) dress(area, style);
  for (const { look, ...area } of formats) dressAs(area, look);
  for (const area of open) dress(area, { locked: false });
  return [...cells.values()]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column, input, style }) => ({
      row,
      column,
      ...contentsOf(input),
      ...(Object.keys(style).length > 0 && { style }),
    }));
}

const contentsOf = (input: PlannedCell): Pick<CellContents, "value" | "formula"> =>
  isFormula(input) ? { formula: input.formula, value: null } : { value: input };

const lineAt = (side: "top" | "bottom", color: string): Borders => ({
  top: null,
  right: null,
  bottom: null,
  left: null,
  [side]: { style: "thin", color: color.toLowerCase() },
});

function styleOf(look: CellLook): CellStyle {
  const { role, numberFormat, wrap, align, verticalAlign, indent, lines } = look;
  const { fill, color, ...font } = role ? roleLooks[role] : {};
  return {
    ...font,
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(wrap && { wrap }),
    ...(align && { align: align.toLowerCase() as Lowercase<typeof align> }),
    ...(verticalAlign && { verticalAlign: "top" as const }),
    ...(indent && { indent }),
    ...(role === "heading" && { borders: lineAt("bottom", lineColours.heading) }),
    ...(lines === "rows" && { borders: lineAt("bottom", lineColours.rows) }),
  };
}

function tableOf(
  { name, row, column, rows, columns }: PlannedTable,
  cells: readonly CellContents[],
): TableContents {
  const headings = new Map(
    cells.filter((cell) => cell.row === row).map((cell) => [cell.column, String(cell.value)]),
  );
  return {
    name,
    rect: { row, column, rows, columns },
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    columns: Array.from({ length: columns }, (_, index) => ({ name: headings.get(column + index) ?? "" })),
    style: "TableStyleMedium2",
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  };
}

/** So long a list of words a file may hold; commas part them. */
const longestList = 255;

/** Other words are let through, as in the open workbook. */
function validationOf({ words, help, row, column, rows, columns }: PlannedValidation): DataValidation {
  const list = words?.join(",").replaceAll('"', '""');
  const isList =
    list !== undefined && list.length <= longestList && !words?.some((word) => word.includes(","));
  return {
    ranges: [{ row, column, rows, columns }],
    type: isList ? "list" : "none",
    ...(isList && { formula1: `"${list}"` }),
    allowBlank: true,
    dropDown: true,
    ...(help && { prompt: help }),
    showPrompt: help !== undefined,
    showError: false,
  };
}

/** In points, a centimetre. */
const sideMargin = 28.35;

const pageOf = ({
  orientation,
  across = 1,
  columns,
  titleRows,
  titleColumns,
  footer = "",
}: PlannedPage): PageSetup => ({
  orientation: orientation === "landscape" ? "Landscape" : "Portrait",
  paperSize: "A4",
  zoom: { horizontalFitToPages: across },
  leftMargin: sideMargin,
  rightMargin: sideMargin,
  ...(columns !== undefined && { printArea: { row: 0, column: 0, rows: excelRows, columns } }),
  ...(titleRows && {
    titleRows: {
      row: titleRows.first,
      column: 0,
      rows: titleRows.last - titleRows.first + 1,
      columns: excelColumns,
    },
  }),
  ...(titleColumns && { titleColumns: { row: 0, column: 0, rows: excelRows, columns: titleColumns } }),
  leftFooter: footer.replaceAll("&", "&&"),
  rightFooter: pageNumbers,
});
