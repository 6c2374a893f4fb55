import { singleDayOf } from "../ground/dates";
import { isEmpty, numberOf, plainValue, textOf, type Cell } from "../ground/cell";
import { matchLedgerHeadings, type LedgerMeaning } from "./ledger-headings";
import { yearMonthOf } from "./read-period";
import { tellsSides } from "./tells-sides";

/** Which column, counted from 0, means what. */
export type LedgerColumns = Readonly<Partial<Record<LedgerMeaning, number>>>;

interface GuessedColumns {
  readonly columns: LedgerColumns;
  /** Those whose heading says nothing: what stands in them does. */
  readonly byContents: readonly LedgerMeaning[];
}

/** So many rows are looked at, and nearly all of them have to agree. */
const looked = 200;
const nearlyAll = 0.9;

/**
 * What a ledger's columns mean: by their headings, and where those leave out what a ledger must have, by what stands in
 * the columns that are left. A column of accounts is whole numbers of four to six figures that are no months; a column
 * of amounts is the last one of numbers.
 */
export function guessColumns(headings: readonly Cell[], rows: readonly (readonly Cell[])[]): GuessedColumns {
  const columns: Partial<Record<LedgerMeaning, number>> = {
    ...matchLedgerHeadings(headings),
  };
  const byContents: LedgerMeaning[] = [];
  const sample = rows.slice(0, looked);
  const free = (column: number): boolean => !Object.values(columns).includes(column);
  const take = (meaning: LedgerMeaning, holds: (cell: Cell) => boolean, last = false): void => {
    const order = headings.map((_, column) => column);
    if (last) order.reverse();
    const column = order.find((one) => free(one) && mostly(sample, one, holds));
    if (column === undefined) return;
    columns[meaning] = column;
    byContents.push(meaning);
  };
  const says = (...meanings: LedgerMeaning[]): boolean =>
    meanings.some((meaning) => columns[meaning] !== undefined);
  if (!says("period")) take("period", isMonth);
  if (!says("date", "period")) take("date", isDay);
  if (!says("account")) take("account", isAccount);
  if (!says("amount", "debit", "credit")) {
    take("amount", (cell) => numberOf(cell, "money") !== undefined, true);
  }
  if (!says("side", "debit", "credit")) {
    const column = headings.findIndex((_, one) => free(one) && tellsSides(sample.map((row) => row[one])));
    if (column >= 0) {
      columns.side = column;
      byContents.push("side");
    }
  }
  return { columns, byContents };
}

function mostly(rows: readonly (readonly Cell[])[], column: number, holds: (cell: Cell) => boolean): boolean {
  const filled = rows.map((row) => row[column]).filter((cell) => !isEmpty(cell));
  return filled.length > 0 && filled.filter(holds).length >= nearlyAll * filled.length;
}

const isMonth = (cell: Cell): boolean => yearMonthOf(cell) !== undefined;

/** Four to six digits may be an account as well, or a serial number that stands for an amount. */
const isDay = (cell: Cell): boolean =>
  singleDayOf(cell) !== undefined && !/^\d{4,6}$/.test(String(plainValue(cell)).trim());

const isAccount = (cell: Cell): boolean =>
  /^\d{4,6}$/.test(String(plainValue(cell)).trim()) && !isMonth(cell) && textOf(cell) !== "";
