import { areaAddress, type Area } from "../address";
import { supports } from "../host";
import { inParts, type Batch } from "./batch";
import { drawCharts } from "./build-chart";
import { toExcel, type PlannedCell } from "./cell-input";
import { setUpPage } from "./page-setup";
import type { CellLook, PlannedBlock, PlannedSheet, PlannedValidation } from "./plan";

/** Our sheets' roles: readable in print, and beside the workbook's own theme. */
const roles: Readonly<Record<NonNullable<CellLook["role"]>, (format: Excel.RangeFormat) => void>> = {
  title: (format) => {
    format.font.bold = true;
    format.font.size = 16;
    format.font.color = "#1F3B36";
  },
  subtitle: (format) => {
    format.font.bold = true;
    format.font.size = 12;
    format.font.color = "#1F3B36";
  },
  heading: (format) => {
    format.font.bold = true;
    format.fill.color = "#E1EFEC";
  },
  note: (format) => {
    format.font.italic = true;
    format.font.color = "#595959";
  },
  input: (format) => {
    format.fill.color = "#FFF8E1";
  },
  sum: (format) => {
    format.font.bold = true;
  },
};

/**
 * Adds a sheet, hidden, with all that is planned for it, under a name of its own for as long as it is a draft.
 *
 * @param resolved a formula with its references to other drafts; Excel follows their names when they are given
 */
export async function buildSheet(
  batch: Batch,
  planned: PlannedSheet,
  draftName: string,
  resolved: (formula: string) => string = (formula) => formula,
): Promise<Excel.Worksheet> {
  const sheet = batch.context.workbook.worksheets.add(draftName);
  sheet.visibility = "Hidden";
  const [live, plain] = parted(planned.blocks, ({ cells }) => cells.some((row) => row.some(isFormula)));
  for (const block of plain) await writeBlock(batch, sheet, block, resolved);
  for (const table of planned.tables ?? []) {
    sheet.tables.add(sheet.getRange(areaAddress(table)), true).name = table.name;
  }
  for (const { look, ...area } of planned.formats ?? []) dress(rangeAt(sheet, area), look);
  for (const validation of planned.validations ?? []) validate(sheet, validation);
  // Formulas come when the tables that they name are there, and those that spill when all stands in its place.
  for (const block of live) await writeBlock(batch, sheet, block, resolved);
  for (const { row, column, formula } of planned.spills ?? []) {
    rangeAt(sheet, { row, column, rows: 1, columns: 1 }).formulas = [[resolved(formula)]];
  }
  for (const [column, width] of Object.entries(planned.columnWidths ?? {})) {
    const cell = rangeAt(sheet, { row: 0, column: Number(column), rows: 1, columns: 1 });
    cell.getEntireColumn().format.columnWidth = pointsOf(width);
  }
  for (const { row, rows, lines } of planned.rowHeights ?? []) {
    rangeAt(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = lines * lineHeight;
  }
  furnish(sheet, planned);
  if (planned.page) setUpPage(sheet, planned.page);
  if (planned.charts) drawCharts(sheet, planned.charts);
  return sheet;
}

const isFormula = (cell: PlannedCell): boolean => typeof cell === "string" && cell.startsWith("=");

const parted = <Item>(items: readonly Item[], is: (item: Item) => boolean): [Item[], Item[]] => [
  items.filter(is),
  items.filter((item) => !is(item)),
];

const rangeAt = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(areaAddress(area));

/** Excel's dialog counts a column's width in characters of the standard font, its API in points. */
const pointsOf = (characters: number): number => characters * 5.25 + 3.75;

/** Points: a row of Excel's standard font. */
const lineHeight = 15;

async function writeBlock(
  batch: Batch,
  sheet: Excel.Worksheet,
  { row, column, cells, look }: PlannedBlock,
  resolved: (formula: string) => string,
): Promise<void> {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const area = { row, column, rows: cells.length, columns };
  // Formats first: what a cell makes of its contents depends on its number format.
  if (look) dress(rangeAt(sheet, area), look);
  for (const part of inParts(cells)) {
    const input = (cell: PlannedCell): ReturnType<typeof toExcel> =>
      toExcel(typeof cell === "string" && cell.startsWith("=") ? resolved(cell) : cell);
    const written = part.cells.map((line) => line.map(input));
    await batch.room(written);
    rangeAt(sheet, { row: row + part.row, column, rows: written.length, columns }).formulas = written;
  }
}

function dress(range: Excel.Range, { role, numberFormat, wrap, align, verticalAlign }: CellLook): void {
  // One value for all cells, which Excel takes though the types do not say so: a column of thousands is as short as one.
  if (numberFormat !== undefined) (range as unknown as { numberFormat: string }).numberFormat = numberFormat;
  if (role) roles[role](range.format);
  if (wrap) range.format.wrapText = true;
  if (align) range.format.horizontalAlignment = align;
  if (verticalAlign) range.format.verticalAlignment = verticalAlign;
}

function validate(sheet: Excel.Worksheet, planned: PlannedValidation): void {
  if (!supports("ExcelApi", "1.8")) return;
  const { dataValidation } = rangeAt(sheet, planned);
  if (planned.words) {
    dataValidation.rule = { list: { inCellDropDown: true, source: planned.words.join(",") } };
    dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  }
  if (planned.help) {
    dataValidation.prompt = { showPrompt: true, title: planned.help.title, message: planned.help.text };
  }
}

/** What a sheet is the more comfortable for, and can do without in an older Excel. */
function furnish(sheet: Excel.Worksheet, { frozenRows, frozenColumns, gridLines }: PlannedSheet): void {
  if (supports("ExcelApi", "1.7")) {
    if (frozenRows && frozenColumns) {
      sheet.freezePanes.freezeAt(
        rangeAt(sheet, { row: 0, column: 0, rows: frozenRows, columns: frozenColumns }),
      );
    } else if (frozenRows) sheet.freezePanes.freezeRows(frozenRows);
    else if (frozenColumns) sheet.freezePanes.freezeColumns(frozenColumns);
  }
  if (gridLines === false && supports("ExcelApi", "1.8")) sheet.showGridlines = false;
}
