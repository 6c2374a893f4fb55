import type { findComparable } from "../../cells/comparison/source/find-comparable";
import type { Cell } from "../../cells/ground/cell";
import { isBeingWorkedOut } from "../../cells/ground/excel-errors";
import { kindOfRange } from "../../cells/ranges/range-kind";
import { partsOf, together } from "./table-parts";
import type { PlacedTable } from "../address";
import { finishedIn, journalIn, loadJournal, type JournalEntry } from "../action/journal";
import { lookAtSheets, readPlainRanges } from "../ranges/read-ranges";
import type { FoundRange } from "../ranges/found-range";
import { placeNames } from "../ranges/place-names";
import { besideCells, queueBeside, type CellsBeside } from "./beside-cells";
import { hiddenRowCount } from "./hidden-lines";
import { areaOf, bodyOf, describe, lookAt, type DescribedTable } from "./described-table";
import { loadNeverRead } from "./never-read";
import { readBlocks } from "./read-blocks";
import { loadSurroundings, surroundingsIn, type Surroundings } from "./surroundings";
import { isOfOurs } from "../written/sheet-of-ours";
import { tableNames, type TableKind } from "../table-kinds";

/** Where in the workbook: a sheet by name and an address on it, such as `A12:E12`. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

export interface FoundTable {
  /** Excel's own id: stays when the table is renamed. */
  readonly id: string;
  readonly name: string;
  /** What the add-in knows it as: by its name, or else by its headings. */
  readonly kind: TableKind | undefined;
  /** None of the add-in's own, but the rows of a ledger: they can be made costs. */
  readonly isLedger?: true;
  /** A survey service's export: answers, with questions of its own as headings. */
  readonly isExport?: true;
  readonly sheet: string;
  readonly sheetIsVisible: boolean;
  /** Rows of data: neither headings nor totals. */
  readonly rows: number;
  /** The totals row, where the table has one. */
  readonly totals: Place | undefined;
  /** Some of its rows are hidden, by a filter or by hand: they are read like the others. */
  readonly hidesRows?: true;
  /** How many of them; nothing where that takes too long to find out. */
  readonly hiddenRows?: number;
  /** What stands right of its last heading, and belongs to no table: a column that was pasted there, and is not read. */
  readonly beside?: string;
  /** No table of Excel's, but a plain range that is read as it stands. */
  readonly range?: PlacedTable;
  /** What it holds, where the add-in knows it, it shows its headings and is not beyond all size. */
  readonly cells?: TableCells;
}

/** A table's heading row and rows of data; a totals row is left out. */
export interface TableCells extends CellsBeside {
  /** The place of the first heading on the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
  /** Some of the rows are hidden. */
  readonly hidesRows?: true;
  readonly hiddenRows?: number;
}

export interface WorkbookContents {
  readonly tables: readonly FoundTable[];
  /** The names of all sheets, in the order of their tabs. */
  readonly sheets?: readonly string[];
  /** Those of them that are results that the add-in has written; absent where there are none. */
  readonly ours?: readonly string[];
  /** What looks like tables and is none yet; absent where there is nothing of the kind. */
  readonly ranges?: readonly FoundRange[];
  /** Beside them what can be compared, whatever its headings are; absent where nobody has looked for it. */
  readonly comparable?: readonly FoundRange[];
  /** Excel is still working out cells of tables that the add-in knows: what they show now says nothing. */
  readonly isCalculating?: true;
  readonly surroundings?: Surroundings;
  /** What may remain of an action that failed half-way. */
  readonly unfinished?: JournalEntry;
  /** The token of the action that came to its end last: by it, an action knows the workbook that it was done in. */
  readonly finished?: string;
}

/** What finds tables that can be compared: it comes in a file of its own, with the view that asks for them. */
export type FindComparable = typeof findComparable;

/** A table that is larger than this is not read: the pane would be of no use with it, and Excel would be held up. */
const mostCells = 1_500_000;

/**
 * Which tables and plain ranges the workbook has, and what those hold that the add-in knows. Two requests in a workbook
 * with tables only: which there are, then what is in those that have the add-in's names, and how large the others are,
 * and the sheets; a third where one of those is known by its headings. Where sheets hold more than tables, one for what
 * they show and one for what was found there; further ones for tens of thousands of cells.
 *
 * @param compare where what can be compared is looked for too
 */
export async function readContents(
  context: Excel.RequestContext,
  compare?: FindComparable,
): Promise<WorkbookContents> {
  const { tables, worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  tables.load(
    "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/worksheet/visibility",
  );
  const named = Object.values(tableNames).map((name) => lookAt(tables.getItemOrNullObject(name)));
  const journal = loadJournal(context);
  const around = loadSurroundings(context);
  await context.sync();
  const unfinished = journalIn(journal);
  const finished = finishedIn(journal);
  const left = { ...(unfinished && { unfinished }), ...(finished && { finished }) };

  const sheets = lookAtSheets(worksheets.items);
  const known = named.filter(({ table }) => !table.isNullObject).map(describe);
  const others = tables.items
    .filter(({ id }) => !known.some(({ table }) => table.id === id))
    .map((table) => lookAt(table));
  const cells = new Map(await readKnown(context, known));
  if (cells.size === 0) await context.sync();
  const described = others.map(describe);
  for (const [id, read] of await readKnown(context, described)) cells.set(id, read);

  const all = [...known, ...described];
  const areas = tables.items.map(({ id, worksheet }) => ({
    sheet: worksheet.name,
    area: areaOf(all.find(({ table }) => table.id === id) as DescribedTable),
  }));
  const places = compare && placeNames(cells.values());
  const comparing = compare && ((values: Parameters<FindComparable>[0]) => compare(values, places));
  const found = await readPlainRanges(context, sheets, areas, comparing);
  return {
    tables: tables.items.map(({ id, worksheet }) =>
      foundTable(all.find(({ table }) => table.id === id) as DescribedTable, worksheet, cells.get(id)),
    ),
    ...namesOf(sheets),
    ...found,
    ...(areBusy([...cells.values()], found.ranges ?? []) && { isCalculating: true as const }),
    surroundings: surroundingsIn(around),
    ...left,
  };
}

function foundTable(
  { table, kind, rows, totals, isLedger, mayBeExport }: DescribedTable,
  { name: sheet, visibility }: Excel.Worksheet,
  cells: TableCells | undefined,
): FoundTable {
  const isExport = mayBeExport && holdsExport(cells);
  // What was looked at and is no export either is nobody's business here.
  const read = mayBeExport && !isExport ? undefined : cells;
  return {
    id: table.id,
    name: table.name,
    kind: isExport ? "answers" : kind,
    ...(isExport && { isExport: true as const }),
    ...(isLedger && { isLedger: true as const }),
    sheet,
    sheetIsVisible: visibility === "Visible",
    rows,
    totals: totals === undefined ? undefined : { sheet, address: totals },
    ...(read && { cells: read }),
    ...(read?.beside !== undefined && { beside: read.beside }),
    ...(read?.hidesRows && { hidesRows: read.hidesRows }),
    ...(read?.hiddenRows !== undefined && { hiddenRows: read.hiddenRows }),
  };
}

function namesOf(seen: ReturnType<typeof lookAtSheets>): Pick<WorkbookContents, "sheets" | "ours"> {
  const ours = seen.flatMap(({ sheet, mark }) => (isOfOurs(mark) ? [sheet.name] : []));
  return { sheets: seen.map(({ sheet }) => sheet.name), ...(ours.length > 0 && { ours }) };
}

/** Whether Excel is working out any cell of tables, or of ranges that could be read as such. */
const areBusy = (tables: readonly TableCells[], ranges: readonly FoundRange[]): boolean =>
  [...tables, ...ranges.flatMap(({ kind, cells }) => (kind ? [cells] : []))].some(({ values }) =>
    values.some((row) => row.some(isBeingWorkedOut)),
  );

const holdsExport = (cells: TableCells | undefined): boolean =>
  cells !== undefined && kindOfRange(cells.values[0] ?? [], cells.values.slice(1)) === "answers";

/** The cells of those tables that the add-in knows, by the tables' ids. No request where there are none. */
async function readKnown(
  context: Excel.RequestContext,
  tables: readonly DescribedTable[],
): Promise<[id: string, cells: TableCells][]> {
  const readable = tables.filter(
    ({ kind, isLedger: isRows, mayBeExport, isOurs, headings, rows, whole }) =>
      (kind || isRows || mayBeExport || isOurs) && headings && rows * whole.columnCount <= mostCells,
  );
  const beside = readable.map((one) => queueBeside(one, bodyOf(one)));
  for (const { whole } of readable) whole.load({ rowHidden: true });
  const isOfPeople = ({ kind, mayBeExport }: DescribedTable): boolean => kind === "answers" || mayBeExport;
  const isNeverRead = readable.some(isOfPeople) ? await loadNeverRead() : undefined;
  const parts = readable.map((one) =>
    partsOf(bodyOf(one), one.headings ?? [], isOfPeople(one) ? isNeverRead : undefined),
  );
  const read = await readBlocks(
    context,
    parts.flat().map(({ block }) => block),
  );
  const hidden = await hiddenIn(context, readable);
  let at = 0;
  return readable.map(({ table, whole, headings = [], rows }, index) => {
    const own = (parts[index] ?? []).map(({ first, block }) => ({ first, block, cells: read[at++] }));
    const { values, formulas } = together(own, rows, headings.length);
    const cells = {
      row: whole.rowIndex,
      column: whole.columnIndex,
      values: [headings, ...values],
      formulas: [headings, ...formulas],
      ...besideCells(beside[index], [headings, ...values]),
      // null, of which the types say nothing, where only some of them are.
      ...(whole.rowHidden !== false && { hidesRows: true as const }),
      ...hidden[index],
    };
    return [table.id, cells];
  });
}

/** How many rows of data are hidden in each table; no request where none are. */
async function hiddenIn(
  context: Excel.RequestContext,
  tables: readonly DescribedTable[],
): Promise<Pick<TableCells, "hiddenRows">[]> {
  const counts: Pick<TableCells, "hiddenRows">[] = [];
  for (const one of tables) {
    const { rowHidden } = one.whole as { readonly rowHidden: boolean | null };
    const hiddenRows =
      rowHidden === false || one.rows === 0
        ? undefined
        : rowHidden
          ? one.rows
          : await hiddenRowCount(context, bodyOf(one));
    counts.push(hiddenRows === undefined ? {} : { hiddenRows });
  }
  return counts;
}
