import { supports } from "../host";
import type { CellLook, PlannedBlock, PlannedSheet, PlannedValidation } from "./plan";

/** Colours of our sheets' roles: readable in print, and beside the workbook's own theme. */
const looks: Readonly<Record<NonNullable<CellLook["role"]>, (format: Excel.RangeFormat) => void>> = {
  title: (format) => {
    format.font.bold = true;
    format.font.size = 16;
  },
  subtitle: (format) => {
    format.font.bold = true;
    format.font.size = 12;
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

const at = (
  sheet: Excel.Worksheet,
  place: { row: number; column: number; rows: number; columns: number },
): Excel.Range => sheet.getRangeByIndexes(place.row, place.column, place.rows, place.columns);

/** Adds a sheet, hidden, with all that is planned for it. Queued, not sent; it is shown when everything else is done. */
export function queueSheet(context: Excel.RequestContext, planned: PlannedSheet): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(planned.name);
  sheet.visibility = "Hidden";
  for (const block of planned.blocks) queueBlock(sheet, block);
  for (const table of planned.tables ?? []) {
    sheet.tables.add(at(sheet, table), true).name = table.name;
  }
  for (const validation of planned.validations ?? []) queueValidation(sheet, validation);
  // Formulas that spill come when everything that they must not run into stands in its place.
  for (const { row, column, formula } of planned.spills ?? []) {
    sheet.getCell(row, column).formulas = [[formula]];
  }
  for (const [column, width] of Object.entries(planned.columnWidths ?? {})) {
    sheet.getCell(0, Number(column)).getEntireColumn().format.columnWidth = pointsOf(width);
  }
  if (planned.frozenRows && supports("ExcelApi", "1.7")) sheet.freezePanes.freezeRows(planned.frozenRows);
  if (planned.landscape && supports("ExcelApi", "1.9")) sheet.pageLayout.orientation = "Landscape";
  return sheet;
}

/** Excel's interface counts a column's width in characters of the standard font, its API in points. */
const pointsOf = (characters: number): number => characters * 5.25 + 3.75;

function queueBlock(sheet: Excel.Worksheet, { row, column, cells, look }: PlannedBlock): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const range = at(sheet, { row, column, rows: cells.length, columns });
  if (look?.numberFormat)
    range.numberFormat = cells.map((line) => line.map(() => look.numberFormat as string));
  range.formulas = cells.map((line) => line.map((cell) => cell ?? ""));
  if (look?.role) looks[look.role](range.format);
  if (look?.wrap) range.format.wrapText = true;
}

function queueValidation(sheet: Excel.Worksheet, planned: PlannedValidation): void {
  if (!supports("ExcelApi", "1.8")) return;
  const { dataValidation } = at(sheet, planned);
  if (planned.allow.kind === "list") {
    dataValidation.rule = { list: { inCellDropDown: true, source: planned.allow.words.join(",") } };
    dataValidation.errorAlert = {
      showAlert: planned.allow.strict,
      style: "Warning",
      title: planned.help?.title ?? "",
      message: planned.help?.text ?? "",
    };
  }
  if (planned.help) {
    dataValidation.prompt = { showPrompt: true, title: planned.help.title, message: planned.help.text };
  }
}
