import type { Cell } from "../cells/cell";
import { recogniseTable } from "../cells/tables/recognise";
import { journalIn, loadJournal, type JournalEntry } from "./action/journal";
import { kindOfTable, type TableKind } from "./table-kinds";

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
  readonly sheet: string;
  readonly sheetIsVisible: boolean;
  /** Rows of data: neither headings nor totals. */
  readonly rows: number;
  /** The totals row, where the table has one. */
  readonly totals: Place | undefined;
  /** What it holds, where the add-in knows it and it shows its headings. */
  readonly cells?: TableCells;
}

/** A table's heading row and rows of data; a totals row is left out. */
export interface TableCells {
  /** The place of the first heading on the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
}

export interface WorkbookContents {
  readonly tables: readonly FoundTable[];
  /** What may remain of an action that failed half-way. */
  readonly unfinished?: JournalEntry;
}

/**
 * Which tables the workbook has, and what those hold that the add-in knows. Two requests: which there are, then how
 * large each is and what is in it; a third where a table is known by its headings only.
 */
export async function readContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { tables } = context.workbook;
  tables.load(
    "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/worksheet/visibility",
  );
  const journal = loadJournal(context);
  await context.sync();
  const unfinished = journalIn(journal);
  const left = unfinished ? { unfinished } : {};
  if (tables.items.length === 0) return { tables: [], ...left };

  const parts = tables.items.map((table) => {
    const body = table.getDataBodyRange();
    body.load({ rowCount: true, rowIndex: true, columnIndex: true });
    const kind = kindOfTable(table.name);
    if (kind && table.showHeaders) body.load({ values: true, formulas: true });
    const headings = table.showHeaders ? table.getHeaderRowRange() : undefined;
    headings?.load({ values: true });
    const totals = table.showTotals ? table.getTotalRowRange() : undefined;
    totals?.load({ address: true });
    return { table, kind, body, headings, totals };
  });
  await context.sync();

  const recognised = parts.map((part) => ({
    ...part,
    kind: part.kind ?? recogniseTable((part.headings?.values[0] ?? []) as Cell[]),
    isReadAlready: part.kind !== undefined,
  }));
  const unread = recognised.filter(({ kind, isReadAlready }) => kind && !isReadAlready);
  unread.forEach(({ body }) => body.load({ values: true, formulas: true }));
  if (unread.length > 0) await context.sync();

  return {
    tables: recognised.map(({ table, kind, body, headings, totals }) => ({
      id: table.id,
      name: table.name,
      kind,
      sheet: table.worksheet.name,
      sheetIsVisible: table.worksheet.visibility === "Visible",
      rows: body.rowCount,
      totals: totals && { sheet: table.worksheet.name, address: withoutSheet(totals.address) },
      ...(kind && headings && { cells: cellsOf(headings, body) }),
    })),
    ...left,
  };
}

function cellsOf(headings: Excel.Range, body: Excel.Range): TableCells {
  const heading = headings.values[0] as Cell[];
  return {
    row: body.rowIndex - 1,
    column: body.columnIndex,
    values: [heading, ...(body.values as Cell[][])],
    formulas: [heading, ...(body.formulas as Cell[][])],
  };
}

/** `'Blad 1'!A1:B2` → `A1:B2`; a sheet's name may itself hold an exclamation mark. */
const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
