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
  /** What the add-in knows it as, where it has one of the add-in's names. */
  readonly kind: TableKind | undefined;
  readonly sheet: string;
  readonly sheetIsVisible: boolean;
  /** Rows of data: neither headings nor totals. */
  readonly rows: number;
  /** The totals row, where the table has one. */
  readonly totals: Place | undefined;
}

export interface WorkbookContents {
  readonly tables: readonly FoundTable[];
}

/** Which tables the workbook has. Two requests: which there are, then how large each is and where its totals stand. */
export async function readContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { tables } = context.workbook;
  tables.load("items/id,items/name,items/showTotals,items/worksheet/name,items/worksheet/visibility");
  await context.sync();
  if (tables.items.length === 0) return { tables: [] };

  const parts = tables.items.map((table) => {
    const body = table.getDataBodyRange();
    body.load({ rowCount: true });
    const totals = table.showTotals ? table.getTotalRowRange() : undefined;
    totals?.load({ address: true });
    return { table, body, totals };
  });
  await context.sync();

  return {
    tables: parts.map(({ table, body, totals }) => ({
      id: table.id,
      name: table.name,
      kind: kindOfTable(table.name),
      sheet: table.worksheet.name,
      sheetIsVisible: table.worksheet.visibility === "Visible",
      rows: body.rowCount,
      totals: totals && { sheet: table.worksheet.name, address: withoutSheet(totals.address) },
    })),
  };
}

/** `'Blad 1'!A1:B2` → `A1:B2`; a sheet's name may itself hold an exclamation mark. */
const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
