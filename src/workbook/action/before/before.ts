import { areaAddress, splitAddress } from "../../address";
import { countsFrom1904, loadCalendar } from "../../reading/date-system";
import { supports } from "../../host";
import { cellsFromExcel, sameCell, type PlannedCell } from "../plan/cell-input";
import { checkGrowth, loadGrowth } from "./before-growth";
import { checkRange, loadRange } from "./before-ranges";
import { byColumn, checkWrite, loadWrite, textFormat } from "./before-writes";
import { checkPlan, datesOf } from "../plan/check-plan";
import {
  journalIn,
  journalLength,
  loadJournal,
  longestJournal,
  newToken,
  type JournalColumn,
  type JournalEntry,
} from "../journal";
import { isOurs } from "../plan/our-columns";
import type { Plan, PlannedColumn, PlannedSheet } from "../plan/plan";
import { ActionRefused, type RefusedBecause } from "../refused";
import { hiddenRowsIn, refuseHiddenRows } from "../hidden-rows";
import { rowMarks } from "./row-marks";
import { toRuns } from "../runs";
import { freeSheetName, sameName } from "../plan/sheet-names";

/** What an action will meet: read in one request, and checked before anything is changed. */
export interface Before {
  readonly entry: JournalEntry;
  /** The plan with the names that its sheets get, and the headings as the tables write them. */
  readonly plan: Plan;
}

/**
 * A table that gets calculated columns may be this long. A family of 10 000 centres does not exist, and its formulas
 * would be more than one request may hold.
 */
const mostRows = 10_000;

const refuse = (because: RefusedBecause): never => {
  throw new ActionRefused(because);
};

/**
 * Reads what the plan will change and checks that it can be: the workbook may be written to, names are free, tables are
 * there and have room, sheets are not protected, and cells hold what they held when the plan was made. One request; one
 * more where a table writes a heading in other letters than the plan does ("KLASS").
 *
 * @param alsoTaken names that sheets cannot have though no worksheet has them: sheets with nothing but a chart, which
 *   Excel does not tell of, have names too
 * @throws ActionRefused
 */
export async function readBefore(
  context: Excel.RequestContext,
  plan: Plan,
  alsoTaken: readonly string[] = [],
): Promise<Before> {
  checkPlan(plan);
  const journal = loadJournal(context);
  const workbook = loadWorkbook(context, plan);
  const tables = plan.columns.map(({ table, columns }) => loadTable(context, table, columns));
  const writes = byColumn(plan.writes).map((planned) => loadWrite(context, planned));
  const growing = (plan.grown ?? []).map((planned) => loadGrowth(context, planned));
  const ranges = (plan.tables ?? []).map((planned) => loadRange(context, planned));
  await context.sync();

  const unfinished = journalIn(journal);
  if (unfinished) refuse({ kind: "unfinished", action: unfinished.action });
  const sheets = checkWorkbook(workbook, plan, alsoTaken);
  for (const growth of growing) checkGrowth(growth);
  for (const range of ranges) checkRange(range);
  const columns = tables.map((table) => ({ table: table.name, columns: checkTable(table) }));
  if (columns.some((spelled, index) => spelled.columns !== plan.columns[index]?.columns)) {
    return readBefore(context, { ...plan, columns }, alsoTaken);
  }
  const entry: JournalEntry = {
    action: plan.action,
    sheets: sheets.map((sheet) => sheet.name),
    token: newToken(),
    made: 0,
    columns: tables.flatMap(journalOfTable),
    writes: writes.map(checkWrite),
    ...(plan.grown && { grown: plan.grown }),
    ...(plan.tables && { tables: plan.tables }),
    ...rowsOfTables(tables),
  };
  if (journalLength(entry) > longestJournal) refuse({ kind: "too-large" });
  const shown = sheets[plan.sheets.findIndex((sheet) => sheet.name === plan.show)];
  return { entry, plan: { ...plan, sheets, ...(shown && { show: shown.name }) } };
}

interface LoadedWorkbook {
  readonly workbook: Excel.Workbook;
  /** The number of a day by which the workbook's calendar is known. */
  readonly firstOf2000: Excel.FunctionResult<number> | undefined;
  readonly tellsReadOnly: boolean;
  readonly tellsProtection: boolean;
}

function loadWorkbook({ workbook }: Excel.RequestContext, plan: Plan): LoadedWorkbook {
  const { sheets, tables = [] } = plan;
  const tellsReadOnly = supports("ExcelApi", "1.8");
  const tellsProtection = sheets.length > 0 && supports("ExcelApi", "1.7");
  if (tellsReadOnly) workbook.load({ readOnly: true });
  if (tellsProtection) workbook.protection.load({ protected: true });
  if (sheets.length > 0) workbook.worksheets.load("items/name");
  if (sheets.length + tables.length > 0) {
    workbook.tables.load("items/name");
    workbook.names.load("items/name");
  }
  const firstOf2000 = datesOf(plan) ? loadCalendar(workbook) : undefined;
  return { workbook, firstOf2000, tellsReadOnly, tellsProtection };
}

/** @returns the planned sheets with the names that they can have */
function checkWorkbook(
  { workbook, firstOf2000, tellsReadOnly, tellsProtection }: LoadedWorkbook,
  { sheets, tables: made = [] }: Plan,
  alsoTaken: readonly string[],
): readonly PlannedSheet[] {
  if (tellsReadOnly && workbook.readOnly) refuse({ kind: "read-only" });
  if (firstOf2000 && countsFrom1904(firstOf2000)) refuse({ kind: "dates-from-1904" });
  if (sheets.length + made.length === 0) return [];
  if (tellsProtection && workbook.protection.protected) refuse({ kind: "workbook-protected" });
  // A name that somebody has defined is taken for a table as well.
  const tables = [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name);
  const inUse = [...sheets.flatMap((sheet) => sheet.tables ?? []), ...made].find(({ name }) =>
    tables.some((table) => sameName(table, name)),
  );
  if (inUse) refuse({ kind: "table-exists", table: inUse.name });
  if (sheets.length === 0) return [];
  const taken = [...workbook.worksheets.items.map((sheet) => sheet.name), ...alsoTaken];
  return sheets.map((sheet) => {
    const { title = sheet.name } = sheet;
    const name = sheet.ifTaken === "number" ? freeSheetName(title, taken) : title;
    if (taken.some((other) => sameName(other, name))) refuse({ kind: "sheet-exists", sheet: name });
    taken.push(name);
    return { ...sheet, name };
  });
}

interface LoadedTable {
  readonly name: string;
  readonly planned: readonly PlannedColumn[];
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  /** The same, with what is in it, where columns of somebody's own are to be written over. */
  readonly contents: Excel.Range | undefined;
  readonly headings: Excel.Range;
  readonly beside: Excel.Range;
  readonly columns: readonly LoadedColumn[];
}

interface LoadedColumn {
  readonly planned: PlannedColumn;
  readonly column: Excel.TableColumn;
  readonly cells: Excel.Range;
}

/** A table that is to get columns. */
function loadTable(
  context: Excel.RequestContext,
  name: string,
  planned: readonly PlannedColumn[],
): LoadedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load({ name: true, showHeaders: true, showTotals: true });
  table.worksheet.load({ name: true });
  table.worksheet.protection.load({ protected: true });
  const whole = table.getRange();
  whole.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  whole.load({ address: true, rowHidden: true });
  const contents = planned.some(({ overwrite }) => overwrite) ? table.getRange() : undefined;
  contents?.load({ formulas: true });
  const headings = whole.getRow(0);
  headings.load({ values: true });
  const beside = whole
    .getLastColumn()
    .getOffsetRange(0, 1)
    .getResizedRange(0, planned.length - 1)
    .getUsedRangeOrNullObject(true);
  beside.load({ address: true, columnIndex: true });
  const columns = planned.map((one) => {
    const column = table.columns.getItemOrNullObject(one.heading);
    column.load({ name: true, index: true });
    const cells = column.getRange();
    cells.load({ formulas: true, values: true, numberFormat: true });
    return { planned: one, column, cells };
  });
  return { name, planned, table, whole, contents, headings, beside, columns };
}

/** @returns the planned columns with the headings as the table writes them: the same list where nothing differs */
function checkTable({
  name,
  planned,
  table,
  whole,
  headings,
  beside,
  columns,
}: LoadedTable): readonly PlannedColumn[] {
  if (table.isNullObject) refuse({ kind: "table-gone", table: name });
  if (table.worksheet.protection.protected) refuse({ kind: "protected", sheet: table.worksheet.name });
  if (!table.showHeaders) refuse({ kind: "no-headings", table: name });
  if (rowsOf(table, whole) > mostRows) refuse({ kind: "too-large" });
  refuseHiddenRows([hiddenRowsIn(whole)]);
  const written = (headings.values[0] ?? []).map(String);
  const find = (heading: string): string | undefined => written.find((other) => sameName(other, heading));
  if (
    columns.some(({ planned: { heading }, column }) => column.isNullObject && find(heading) !== undefined)
  ) {
    return planned.map((one) => ({ ...one, heading: find(one.heading) ?? one.heading }));
  }
  const added = columns.filter(({ column }) => column.isNullObject).length;
  if (!beside.isNullObject && beside.columnIndex < whole.columnIndex + whole.columnCount + added) {
    refuse({ kind: "no-room", table: name, ...splitAddress(beside.address) });
  }
  return planned;
}

/** Rows of data: neither headings nor totals. */
const rowsOf = (table: Excel.Table, whole: Excel.Range): number =>
  whole.rowCount - 1 - (table.showTotals ? 1 : 0);

/** What the journal has to know of each column; refuses one that is the user's own. */
function journalOfTable({ name, table, whole, columns }: LoadedTable): JournalColumn[] {
  const rows = rowsOf(table, whole);
  return columns.map(({ planned: { heading: asked, formula, overwrite }, column, cells }) => {
    if (column.isNullObject) return { table: name, heading: asked, formula };
    const heading = column.name;
    const before = cellsFromExcel(cells.formulas, cells.values)
      .slice(1, 1 + rows)
      .map(([cell]) => cell as PlannedCell);
    if (!overwrite && !isOurs(before, formula)) {
      const place = { row: whole.rowIndex + 1, column: whole.columnIndex + column.index, rows, columns: 1 };
      const [sheet, address] = [table.worksheet.name, areaAddress(place)];
      refuse({ kind: "foreign-column", table: name, heading, sheet, address });
    }
    const formats = cells.numberFormat.slice(1, 1 + rows).map(([format]) => String(format));
    return {
      table: name,
      heading,
      formula,
      before: toRuns(before, sameCell),
      ...(formats.includes(textFormat) && { formats: toRuns(formats) }),
    };
  });
}

/** The rows that columns of somebody's own stand in, to find them again when they are put back. */
function rowsOfTables(tables: readonly LoadedTable[]): Pick<JournalEntry, "rows"> {
  const rows = tables.flatMap(({ name, table, whole, contents, planned }) => {
    if (!contents) return [];
    const cells = contents.formulas.slice(0, 1 + rowsOf(table, whole));
    const leftOut = planned.map(({ heading }) => heading);
    return [{ table: name, marks: rowMarks(cells, leftOut) }];
  });
  return rows.length > 0 ? { rows } : {};
}
