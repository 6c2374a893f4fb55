import { kronor } from "../../domain/costs/money";
import { matchHeadings } from "../../cells/ground/headings";
import { accountShape } from "../../cells/tables/account-table-shape";
import { costRow, type CostRowChoices } from "../../cells/ledger/cost-rows";
import type { ImportedLedger } from "../../cells/ledger/import-ledger";
import type { FoundTable } from "../reading/contents";
import type { KeptAccounts, LedgerRequest, LedgerSheetsText } from "./ledger-plan";

/** What the plan is made of: a ledger that has been read and decided on, in a workbook with its tables. */
export function ledgerRequest(
  imported: ImportedLedger,
  rows: CostRowChoices,
  {
    source,
    sum,
    remarks,
    tables,
    text,
  }: {
    /** The sentence that says what was read. */
    readonly source: string;
    readonly sum?: string | undefined;
    readonly remarks: readonly string[];
    readonly tables: readonly FoundTable[];
    readonly text: LedgerSheetsText;
  },
): LedgerRequest {
  return {
    costs: imported.costs.map((cost) => costRow(cost, rows)),
    accounts: imported.accounts,
    kept: keptAccounts(tables),
    taken: tables.map(({ name }) => name),
    text,
    check: {
      source,
      sum,
      remarks,
      accounts: imported.accounts.map(({ account, text: name, kind, lines, sum: booked, leftOut }) => ({
        account,
        text: name,
        kind,
        lines,
        sum: kronor(booked),
        leftOut: kronor(leftOut),
      })),
    },
  };
}

/** The workbook's table of accounts; the first one where there are several. */
export const accountTable = (tables: readonly FoundTable[]): FoundTable | undefined =>
  tables.find(({ kind, cells }) => kind === "accounts" && cells);

export function keptAccounts(tables: readonly FoundTable[]): KeptAccounts | undefined {
  const table = accountTable(tables);
  if (!table?.cells) return undefined;
  const { row, column, values } = table.cells;
  return {
    sheet: table.sheet,
    row,
    column,
    values,
    columnOf: matchHeadings(values[0] ?? [], accountShape.columns).columnOf,
  };
}
