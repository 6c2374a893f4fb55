import { areaAddress } from "../../address";
import type { Place } from "../../reading/contents";
import { cellsFromExcel, type PlannedCell } from "../plan/cell-input";
import { hiddenRowsIn } from "../hidden-rows";
import type { JournalColumn, JournalEntry } from "../journal";
import { growthIn, loadGrown, type LoadedGrown, type PresentGrowths } from "./grown";
import { firstMoved, rowMarks } from "../before/row-marks";
import { lengthOfRuns } from "../runs";
import { sameName } from "../plan/sheet-names";

/** What an action has made or changed, as it stands now: for taking it back. */
export interface Present {
  readonly sheets: readonly { readonly name: string; readonly isVisible: boolean }[];
  /** The sheet that was next to be added, where there is one of that name with nothing in it; see `JournalEntry.made`. */
  readonly emptyNext: string | undefined;
  /** In the order of the entry's columns and writes; undefined for what is gone. */
  readonly columns: readonly (PresentColumn | undefined)[];
  readonly writes: readonly (readonly (readonly PlannedCell[])[] | undefined)[];
  /** In the order of the entry's. */
  readonly grown: PresentGrowths;
  /** What the tables are called that ranges became, in the entry's order; undefined where there is none. */
  readonly tables: readonly (string | undefined)[];
  /** Where contents would have to be put back across rows that are hidden. */
  readonly hidden: readonly Place[];
}

export interface PresentColumn {
  readonly sheet: string;
  /** The column's cells without heading and totals. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly PlannedCell[];
  /** The first row that is another than it was, where the rows held different things before; see `rowMarks`. */
  readonly moved: number | undefined;
}

/** Proxies of the same, to be read with `presentIn` after the request. */
interface LoadedPresent {
  readonly worksheets: Excel.WorksheetCollection;
  readonly next: LoadedNext | undefined;
  readonly columns: readonly LoadedColumn[];
  readonly writes: readonly LoadedCells[];
  readonly grown: readonly LoadedGrown[];
  readonly tables: readonly { readonly named: Excel.Table; readonly there: Excel.TableScopedCollection }[];
}

interface LoadedColumn {
  readonly asked: JournalColumn;
  readonly marks: RowMarks | undefined;
  readonly table: Excel.Table;
  readonly column: Excel.TableColumn;
  readonly cells: Excel.Range;
}

interface LoadedCells {
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
}

/** The marks that the rows of a table had, and what is in it now. */
interface RowMarks {
  readonly before: readonly string[];
  readonly leftOut: readonly string[];
  readonly contents: Excel.Range;
}

/** Queued, not sent. */
export function loadPresent({ workbook }: Excel.RequestContext, entry: JournalEntry): LoadedPresent {
  const { worksheets } = workbook;
  worksheets.load("items/name,items/visibility");
  const name = entry.sheets[entry.made];
  const next = name === undefined ? undefined : loadNext(worksheets, name);
  const marks = loadMarks(workbook, entry);
  const columns = entry.columns.map((asked) => {
    const table = workbook.tables.getItemOrNullObject(asked.table);
    table.load({ name: true, showTotals: true });
    table.worksheet.load({ name: true });
    const column = table.columns.getItemOrNullObject(asked.heading);
    column.load({ name: true });
    const cells = column.getRange();
    cells.load({ formulas: true, values: true, rowIndex: true, columnIndex: true });
    cells.load({ address: true, rowHidden: true });
    return { asked, marks: marks.get(asked.table), table, column, cells };
  });
  const writes = entry.writes.map(({ sheet: name, area }) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load({ name: true });
    const cells = sheet.getRange(areaAddress(area));
    cells.load({ address: true, rowHidden: true, formulas: true, values: true });
    return { sheet, cells };
  });
  const tables = (entry.tables ?? []).map(({ name: asked, sheet, area }) => {
    const named = workbook.tables.getItemOrNullObject(asked);
    named.load({ name: true });
    // Excel gives a new table a name of its own first: one that was made and not named yet is known by its place.
    const there = worksheets.getItemOrNullObject(sheet).getRange(areaAddress(area)).getTables(true);
    there.load("items/name");
    return { named, there };
  });
  const grown = (entry.grown ?? []).map((one) => loadGrown(workbook, one));
  return { worksheets, next, columns, writes, grown, tables };
}

interface LoadedNext {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function loadNext(worksheets: Excel.WorksheetCollection, name: string): LoadedNext {
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load({ name: true });
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ address: true });
  return { name, sheet, used };
}

function loadMarks({ tables }: Excel.Workbook, { rows = [], columns }: JournalEntry): Map<string, RowMarks> {
  return new Map(
    rows.map(({ table, marks }) => {
      const contents = tables.getItemOrNullObject(table).getRange();
      contents.load({ formulas: true });
      const leftOut = columns.filter((column) => column.table === table).map(({ heading }) => heading);
      return [table, { before: marks, leftOut, contents }];
    }),
  );
}

export const presentIn = ({ worksheets, next, columns, writes, grown, tables }: LoadedPresent): Present => ({
  emptyNext: next && !next.sheet.isNullObject && next.used.isNullObject ? next.name : undefined,
  sheets: worksheets.items.map(({ name, visibility }) => ({ name, isVisible: visibility === "Visible" })),
  columns: columns.map(columnIn),
  grown: grown.map(growthIn),
  tables: tables.map(({ named, there }) => (named.isNullObject ? there.items[0]?.name : named.name)),
  writes: writes.map(({ sheet, cells }) =>
    sheet.isNullObject ? undefined : cellsFromExcel(cells.formulas, cells.values),
  ),
  hidden: [
    ...columns.filter((column) => isThere(column) && column.asked.before),
    ...writes.filter(({ sheet }) => !sheet.isNullObject),
    ...grown.filter(({ table }) => !table.isNullObject).map(({ whole }) => ({ cells: whole })),
  ].flatMap(({ cells }) => hiddenRowsIn(cells) ?? []),
});

const isThere = ({ table, column }: LoadedColumn): boolean => !table.isNullObject && !column.isNullObject;

function columnIn(loaded: LoadedColumn): PresentColumn | undefined {
  if (!isThere(loaded)) return undefined;
  const { table, cells } = loaded;
  const now = cellsFromExcel(cells.formulas, cells.values).map(([cell]) => cell as PlannedCell);
  return {
    sheet: table.worksheet.name,
    row: cells.rowIndex + 1,
    column: cells.columnIndex,
    cells: now.slice(1, totalsOf(table)),
    moved: movedIn(loaded, now.slice(1, totalsOf(table)).length),
  };
}

/** For `slice`. */
const totalsOf = ({ showTotals }: Excel.Table): number | undefined => (showTotals ? -1 : undefined);

function movedIn({ asked: { before = [] }, marks, table }: LoadedColumn, rows: number): number | undefined {
  // What all rows held alike goes back into any of them.
  if (before.length <= 1) return undefined;
  if (marks) {
    const { contents, leftOut } = marks;
    return firstMoved(marks.before, rowMarks(contents.formulas.slice(0, totalsOf(table)), leftOut));
  }
  const held = lengthOfRuns(before);
  return held === rows ? undefined : Math.max(0, Math.min(held, rows) - 1);
}

export const hasSheet = (present: Present, name: string): boolean =>
  present.sheets.some((sheet) => sameName(sheet.name, name));
