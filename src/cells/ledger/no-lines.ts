import { isBlank, isEmpty, numberOf, plainValue, textOf, type Cell } from "../ground/cell";
import { headingKey } from "../ground/headings";
import { isPartName, isTotalName } from "../ground/total-names";
import { isTotalRow } from "../ranges/total-row";
import { amountMeanings } from "./amount-columns";
import { balanceIn } from "./balance-rows";
import { signsIn } from "./debit-or-credit";
import { groupRows } from "./account-groups";
import type { LedgerColumns } from "./guess-columns";
import type { LedgerMeaning } from "./ledger-headings";
import { SumsAbove } from "./sums-above";

type Rows = readonly (readonly Cell[])[];

/** What every line of a ledger has, and no sum, balance or heading. */
const ofVouchers = ["date", "period", "voucher"] as const satisfies readonly LedgerMeaning[];

export const isBooked = (cells: readonly Cell[], columns: LedgerColumns): boolean =>
  ofVouchers.some((meaning) => !isEmpty(cellOf(cells, columns[meaning])));

/**
 * The rows that are no lines of the ledger, with their names: sums of others and balances of accounts; those of a page's
 * head have an empty one.
 *
 * @param fewestSummed so many lines a sum without a name has above it: a row that repeats one line may be another
 */
export function rowsOfNoLines(
  cells: Rows,
  columns: LedgerColumns,
  fewestSummed = 1,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>(groupRows(cells, columns));
  const sums = tellsWhen(columns) ? new SumsAbove(columns, signsIn(cells, columns), fewestSummed) : undefined;
  const headings = (cells[0] ?? []).map((cell) => headingKey(textOf(cell)));
  for (let row = 1; row < cells.length; row++) {
    if (found.has(row)) continue;
    const here = cells[row] as readonly Cell[];
    const name = nameOfNoLine(here, columns) ?? nameOfSum(here, columns, sums);
    if (name !== undefined) found.set(row, name);
    else if (repeatsHeadings(here, headings)) addPageHead(cells, columns, row, found);
    else if (isBooked(here, columns)) sums?.add(here);
  }
  return found;
}

/** A row that says its period and neither a day, a voucher nor what it is of may be a sum, of two lines at least. */
function nameOfSum(
  cells: readonly Cell[],
  columns: LedgerColumns,
  sums: SumsAbove | undefined,
): string | undefined {
  if (!isBooked(cells, columns)) return sums?.nameOfSum(cells);
  const saysWhat = (["text", "supplier"] as const).some((key) => !isEmpty(cellOf(cells, columns[key])));
  return saysWhat || hasVoucher(cells, columns) ? undefined : sums?.nameOfSum(cells, 2);
}

/**
 * What a row is called that is no line. Many programs repeat the account in front of its sum, so that the sum's name
 * stands further in: a row that is not booked is told by any of its texts, and where no line says when it was booked, by
 * what stands as the account's name.
 */
function nameOfNoLine(cells: readonly Cell[], columns: LedgerColumns): string | undefined {
  const isLineless = !isBooked(cells, columns) && hasNoAccount(cells, columns);
  const balance = balanceIn(cells, isLineless);
  if (balance !== undefined) return balance;
  if (isTotalRow(cells)) return textOf(cells.find((cell) => !isBlank(cell)));
  const saysWhen = tellsWhen(columns);
  if (saysWhen && hasVoucher(cells, columns)) return undefined;
  const named = saysWhen ? cells : [cellOf(cells, columns.accountText)];
  const total = named.find((cell) => typeof plainValue(cell) === "string" && isCounted(textOf(cell)));
  return total === undefined ? undefined : textOf(total);
}

/** A sum of others, or a part of one of them. */
const isCounted = (name: string): boolean => isTotalName(name) || isPartName(name);

/** A sum may say which period it is of; a day and a voucher it has none. */
function hasVoucher(cells: readonly Cell[], columns: LedgerColumns): boolean {
  const ofLines = ofVouchers.filter((meaning) => meaning !== "period" && columns[meaning] !== undefined);
  return ofLines.length === 0
    ? isBooked(cells, columns)
    : ofLines.some((meaning) => !isEmpty(cellOf(cells, columns[meaning])));
}

/** "Transport" where an account stands is what the row is, where other rows say when they were booked. */
const hasNoAccount = (cells: readonly Cell[], columns: LedgerColumns): boolean =>
  isEmpty(cellOf(cells, columns.account)) ||
  (tellsWhen(columns) && !/\d/.test(textOf(cellOf(cells, columns.account))));

export const tellsWhen = (columns: LedgerColumns): boolean =>
  ofVouchers.some((meaning) => columns[meaning] !== undefined);

/** A page begins with the headings once more: at least so many, and nothing else. */
const fewestRepeated = 3;

const repeatsHeadings = (cells: readonly Cell[], headings: readonly string[]): boolean => {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  return (
    filled.length >= fewestRepeated &&
    filled.every((column) => typeof plainValue(cells[column]) === "string") &&
    filled.every((column) => headingKey(textOf(cells[column])) === headings[column])
  );
};

/** Above a page's headings its title may stand, "Huvudbok, sida 2": such rows hold no amount, and are not booked. */
const tallestHead = 5;

function addPageHead(cells: Rows, columns: LedgerColumns, headings: number, found: Map<number, string>) {
  found.set(headings, "");
  for (let row = headings - 1; row > Math.max(0, headings - 1 - tallestHead); row--) {
    const here = cells[row] as readonly Cell[];
    if (found.has(row) || isBooked(here, columns)) return;
    if (amountColumnsOf(columns).some((column) => numberOf(here[column], "money") !== undefined)) return;
    found.set(row, "");
  }
}

const amountColumnsOf = (columns: LedgerColumns): number[] =>
  amountMeanings.flatMap((meaning) => columns[meaning] ?? []);

const cellOf = (cells: readonly Cell[], column: number | undefined): Cell =>
  column === undefined ? undefined : cells[column];
