import { type Account, type AccountChoice, usualChoice } from "../../domain/ledger/accounts";
import { nameOf } from "../ground/names";
import { textOf, wordOf, type Cell } from "../ground/cell";
import { matchHeadings } from "../ground/headings";
import { accountShape, includeWords, type AccountColumn } from "../tables/account-table-shape";

/** What a table of accounts says of each; a row that leaves a cell empty says nothing of that. */
export interface AccountRow extends Partial<AccountChoice> {
  readonly account: string;
  /** Counted in the table, the heading row included. */
  readonly row: number;
}

/** @param cells the table's heading row and rows; rows without an account say nothing */
export function readAccountRows(cells: readonly (readonly Cell[])[]): AccountRow[] {
  const { columnOf } = matchHeadings(cells[0] ?? [], accountShape.columns);
  const cell = (row: readonly Cell[], column: AccountColumn): Cell =>
    columnOf[column] === undefined ? undefined : row[columnOf[column]];
  return cells.slice(1).flatMap((row, index) => {
    const account = nameOf(cell(row, "account"));
    if (account === "") return [];
    const kind = textOf(cell(row, "kind"));
    const include = wordOf(cell(row, "include"));
    const isIncluded = include === includeWords.yes ? true : include === includeWords.no ? false : undefined;
    return [
      {
        account,
        row: index + 1,
        ...(kind !== "" && { kind }),
        ...(isIncluded !== undefined && { isIncluded }),
      },
    ];
  });
}

/**
 * What holds for each account: what somebody has just said in the pane, else what the table of accounts says, else what
 * is taken for granted.
 */
export function accountChoices(
  accounts: readonly Account[],
  rows: readonly AccountRow[],
  said: Readonly<Record<string, Partial<AccountChoice>>> = {},
): Map<string, AccountChoice> {
  const byAccount = new Map(rows.map((row) => [row.account, row]));
  return new Map(
    accounts.map((one) => {
      const usual = usualChoice(one);
      const kept = byAccount.get(one.account);
      const now = said[one.account];
      return [
        one.account,
        {
          kind: now?.kind || kept?.kind || usual.kind,
          isIncluded: now?.isIncluded ?? kept?.isIncluded ?? usual.isIncluded,
        },
      ];
    }),
  );
}
