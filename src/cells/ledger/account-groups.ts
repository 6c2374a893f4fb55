import { OreSum, wholeUnits } from "../../domain/costs/money";
import { numberOf, textOf, type Cell } from "../ground/cell";
import { nameOf } from "../ground/names";
import type { LedgerColumns } from "./guess-columns";

/** Longer numbers are no accounts. */
const account = /^\d{1,8}$/;

/**
 * Rows of groups of accounts, "50 Lokalkostnader" among 5010 and 5020: what they come to is what the accounts come to that begin
 * so, in the same month where months are told apart. With their names.
 */
export function groupRows(
  cells: readonly (readonly Cell[])[],
  columns: LedgerColumns,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const { account: accounts, amount } = columns;
  const isOfVouchers = [columns.date, columns.voucher].some((column) => column !== undefined);
  if (accounts === undefined || amount === undefined || isOfVouchers) return found;
  const numberIn = (row: readonly Cell[]): string | undefined =>
    account.exec(nameOf(row[accounts]).trim())?.[0];
  const longest = cells.reduce((most, row) => Math.max(most, numberIn(row)?.length ?? 0), 0);
  const keyOf = (row: readonly Cell[], beginning: string): string =>
    `${beginning} ${columns.period === undefined ? "" : textOf(row[columns.period])}`;
  const sums = new Map<string, OreSum>();
  for (const row of cells) {
    const own = numberIn(row);
    const kronor = numberOf(row[amount], "money");
    if (kronor === undefined || own?.length !== longest) continue;
    for (let length = 1; length < longest; length++) {
      const key = keyOf(row, own.slice(0, length));
      let sum = sums.get(key);
      if (!sum) sums.set(key, (sum = new OreSum()));
      sum.add(wholeUnits(kronor));
    }
  }
  cells.forEach((row, at) => {
    const own = numberIn(row);
    const kronor = numberOf(row[amount], "money");
    if (own === undefined || own.length === longest || kronor === undefined) return;
    if (sums.get(keyOf(row, own))?.ore !== wholeUnits(kronor)) return;
    const name = columns.accountText === undefined ? "" : textOf(row[columns.accountText]);
    found.set(at, `${own} ${name}`.trim());
  });
  return found;
}
