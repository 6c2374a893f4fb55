import { includeWords, accountShape, type AccountColumn } from "../../cells/tables/account-table-shape";
import type { CostRow } from "../../cells/ledger/cost-rows";
import { costShape } from "../../cells/tables/cost-table-shapes";
import type { TableShape } from "../../cells/tables/table-shape";
import type { PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedSheet, PlannedWrite } from "../action/plan/plan";
import { freeTableName } from "../costs/table-names";
import type { TableSheetText } from "../sheet/sheet-text";
import { tableNames } from "../table-kinds";
import { sheetNames } from "../working-set/working-set-plan";
import { tableSheet } from "../working-set/table-sheet";
import { ledgerCheckSheet, type LedgerCheckRequest, type LedgerCheckText } from "./ledger-check-sheet";

/** An account, as it is decided on. */
interface DecidedAccount {
  readonly account: string;
  readonly text: string;
  readonly kind: string;
  readonly isIncluded: boolean;
}

export interface LedgerRequest {
  /** The rows of the table of costs. */
  readonly costs: readonly CostRow[];
  readonly accounts: readonly DecidedAccount[];
  /** The workbook's own table of accounts, where it has one. */
  readonly kept: KeptAccounts | undefined;
  readonly check: Omit<LedgerCheckRequest, "table" | "text">;
  /** The names of the workbook's tables. */
  readonly taken: readonly string[];
  readonly text: LedgerSheetsText;
}

/** Where the workbook keeps what its accounts are. */
export interface KeptAccounts {
  readonly sheet: string;
  /** The place of the table's first heading. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  /** Which of its columns is which, counted from 0. */
  readonly columnOf: Readonly<Partial<Record<AccountColumn, number>>>;
}

export interface LedgerSheetsText {
  readonly costs: TableSheetText;
  readonly accounts: TableSheetText;
  readonly check: LedgerCheckText;
}

const accountSheetName = "Konton";

/** Blank rows below the accounts, for those that next year's ledger brings. */
const roomForAccounts = 30;

/** The name that the table of costs gets. */
export const costTableName = (taken: readonly string[]): string => freeTableName(tableNames.costs, taken);

/**
 * A ledger as costs: the table of costs, what each account is, and a check that both make up the ledger. Three new
 * sheets the first time; where the workbook has a table of accounts already, that one is kept up instead.
 */
export function ledgerPlan({ costs, accounts, kept, check, taken, text }: LedgerRequest): Plan {
  const table = costTableName(taken);
  const costsSheet = tableSheet({
    name: sheetNames.costs,
    shape: { ...costShape, name: table },
    text: text.costs,
    rows: costs.map(costCells),
  });
  const sheets: PlannedSheet[] = [costsSheet];
  if (!kept) sheets.push(accountsSheet(accounts, text.accounts));
  sheets.push(ledgerCheckSheet({ ...check, table, text: text.check }));
  return {
    action: "ledger-costs",
    sheets,
    columns: [],
    writes: kept ? accountWrites(accounts, kept) : [],
    show: costsSheet.name,
  };
}

const cellOf = (value: string | number | undefined): PlannedCell => value ?? null;

const columnsOf = <Key extends string>({ columns }: TableShape<Key>): Key[] => Object.keys(columns) as Key[];

const costCells = (row: CostRow): PlannedCell[] => columnsOf(costShape).map((column) => cellOf(row[column]));

const accountCells = ({
  account,
  text,
  kind,
  isIncluded,
}: DecidedAccount): Record<AccountColumn, PlannedCell> => ({
  // A number as ledgers write it: Excel's own lookups find it there.
  account: /^[1-9]\d{0,14}$/.test(account) ? Number(account) : account,
  text: text === "" ? null : text,
  kind,
  include: isIncluded ? includeWords.yes : includeWords.no,
});

function accountsSheet(accounts: readonly DecidedAccount[], text: TableSheetText): PlannedSheet {
  const keys = columnsOf(accountShape);
  const blank = Array.from({ length: roomForAccounts }, () => keys.map((): PlannedCell => null));
  const rows = accounts.map((one) => {
    const cells = accountCells(one);
    return keys.map((key) => cells[key]);
  });
  return tableSheet({ name: accountSheetName, shape: accountShape, text, rows: [...rows, ...blank] });
}

/** What differs in the table that is there, and the new accounts in its blank rows, as far as those go. */
function accountWrites(accounts: readonly DecidedAccount[], kept: KeptAccounts): PlannedWrite[] {
  const { values, columnOf } = kept;
  const accountColumn = columnOf.account;
  if (accountColumn === undefined) return [];
  const rowOf = new Map(values.slice(1).map((row, index) => [String(row[accountColumn]).trim(), index + 1]));
  const blank = values.flatMap((row, index) =>
    index > 0 && row.every((cell) => cell === "" || cell === null) ? [index] : [],
  );
  return accounts.flatMap((one) => {
    const known = rowOf.get(one.account);
    const row = known ?? blank.shift();
    if (row === undefined) return [];
    const cells = accountCells(one);
    const keys = known === undefined ? columnsOf(accountShape) : (["kind", "include"] as const);
    return keys.flatMap((key) => writeOf(cells[key], row, columnOf[key], kept));
  });
}

function writeOf(
  input: PlannedCell,
  row: number,
  column: number | undefined,
  { sheet, row: top, column: left, values }: KeptAccounts,
): PlannedWrite[] {
  if (column === undefined || input === null) return [];
  const now = values[row]?.[column];
  if (now === input || (typeof now === "string" && now.trim() === input)) return [];
  const expected = now === "" || now === undefined ? null : (now as PlannedCell);
  return [
    {
      sheet,
      area: { row: top + row, column: left + column, rows: 1, columns: 1 },
      cells: [{ row: 0, column: 0, expected, input }],
    },
  ];
}

/** Accounts that found no blank row in the table that is there. */
export function accountsWithoutRow(
  accounts: readonly DecidedAccount[],
  kept: KeptAccounts | undefined,
): number {
  const column = kept?.columnOf.account;
  if (!kept || column === undefined) return 0;
  const known = new Set(kept.values.slice(1).map((row) => String(row[column]).trim()));
  const blank = kept.values
    .slice(1)
    .filter((row) => row.every((cell) => cell === "" || cell === null)).length;
  return Math.max(0, accounts.filter(({ account }) => !known.has(account)).length - blank);
}
