import { negated, OreSum, plus, wholeUnits, type Ore } from "../../domain/costs/money";
import { isBlank, isEmpty, numberOf, plainValue, textOf, type Cell } from "../ground/cell";
import { headingKey } from "../ground/headings";
import { nameOf } from "../ground/names";
import { isTotalName } from "../ground/total-names";
import { isTotalRow } from "../ranges/total-row";
import { amountMeanings } from "./amount-columns";
import { balanceIn } from "./balance-rows";
import type { LedgerColumns } from "./guess-columns";
import type { LedgerMeaning } from "./ledger-headings";

type Rows = readonly (readonly Cell[])[];

/** What every line of a ledger has, and no sum, balance or heading. */
const ofVouchers = ["date", "period", "voucher"] as const satisfies readonly LedgerMeaning[];

export const isBooked = (cells: readonly Cell[], columns: LedgerColumns): boolean =>
  ofVouchers.some((meaning) => !isEmpty(cellOf(cells, columns[meaning])));

/**
 * The rows that are no lines of the ledger, with their names: sums of others and balances of accounts; those of a page's
 * head have an empty one.
 */
export function rowsOfNoLines(cells: Rows, columns: LedgerColumns): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const sums = new SumsAbove(columns);
  const headings = (cells[0] ?? []).map((cell) => headingKey(textOf(cell)));
  for (let row = 1; row < cells.length; row++) {
    const here = cells[row] as readonly Cell[];
    const name = nameOfNoLine(here, columns) ?? sums.nameOfSum(here);
    if (name !== undefined) found.set(row, name);
    else if (repeatsHeadings(here, headings)) addPageHead(cells, columns, row, found);
    else sums.add(here);
  }
  return found;
}

/**
 * What a row is called that is no line. Many programs repeat the account in front of its sum, so that the sum's name
 * stands further in: a row that is not booked is told by any of its texts, and where no line says when it was booked, by
 * what stands as the account's name.
 */
function nameOfNoLine(cells: readonly Cell[], columns: LedgerColumns): string | undefined {
  const balance = balanceIn(cells);
  if (balance !== undefined) return balance;
  if (isTotalRow(cells)) return textOf(cells.find((cell) => !isBlank(cell)));
  const saysWhen = tellsWhen(columns);
  if (saysWhen && isBooked(cells, columns)) return undefined;
  const named = saysWhen ? cells : [cellOf(cells, columns.accountText)];
  const total = named.find((cell) => typeof plainValue(cell) === "string" && isTotalName(textOf(cell)));
  return total === undefined ? undefined : textOf(total);
}

const tellsWhen = (columns: LedgerColumns): boolean =>
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

/**
 * Sums of an account's lines that nobody has given a name: a row of the same account below them that is not booked, and
 * comes to the same.
 */
class SumsAbove {
  private account = "";
  private lines = 0;
  private sums: OreSum[] = [];
  private readonly amounts: readonly number[];

  constructor(private readonly columns: LedgerColumns) {
    this.amounts = tellsWhen(columns) ? amountColumnsOf(columns) : [];
  }

  add(cells: readonly Cell[]): void {
    if (this.amounts.length === 0 || !isBooked(cells, this.columns)) return;
    const account = nameOf(cellOf(cells, this.columns.account));
    if (account !== "" && account !== this.account) {
      [this.account, this.lines, this.sums] = [account, 0, this.amounts.map(() => new OreSum())];
    }
    this.lines++;
    this.amounts.forEach((column, index) => {
      this.sums[index]?.add(oreIn(cells[column]) ?? 0);
    });
  }

  nameOfSum(cells: readonly Cell[]): string | undefined {
    if (this.lines === 0 || isBooked(cells, this.columns)) return undefined;
    const account = nameOf(cellOf(cells, this.columns.account));
    if (account === "" || account !== this.account) return undefined;
    const stated = this.amounts.map((column) => oreIn(cells[column]));
    // Amounts of more than two decimals, as in thousands of kronor, are half a unit off each at most.
    const isSum =
      stated.some((amount) => amount !== undefined) &&
      stated.every((amount, index) => this.isAbout(amount ?? 0, this.sums[index]?.ore ?? 0));
    return isSum ? account : undefined;
  }

  private isAbout(stated: Ore, sum: Ore): boolean {
    const off = plus(stated, negated(sum));
    return off <= this.lines / 2 && off >= -this.lines / 2;
  }
}

const oreIn = (cell: Cell): Ore | undefined => {
  const number = numberOf(cell, "money");
  return number === undefined ? undefined : wholeUnits(number);
};

const cellOf = (cells: readonly Cell[], column: number | undefined): Cell =>
  column === undefined ? undefined : cells[column];
