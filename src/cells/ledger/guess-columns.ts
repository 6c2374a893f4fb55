import { wordKey } from "../../domain/names/words";
import { singleDayOf } from "../ground/dates";
import { isEmpty, numberOf, plainValue, textOf, type Cell } from "../ground/cell";
import type { LedgerMeaning } from "./ledger-headings";
import { columnsLikeAmounts, isNotBooked } from "./amount-headings";
import { isOfYearBefore, matchLedgerHeadings } from "./match-ledger";
import { yearMonthOf } from "./read-period";
import { tellsSides } from "./tells-sides";

/** Which column, counted from 0, means what. */
export type LedgerColumns = Readonly<Partial<Record<LedgerMeaning, number>>>;

interface GuessedColumns {
  readonly columns: LedgerColumns;
  /** Those whose heading says nothing: what stands in them does. */
  readonly byContents: readonly LedgerMeaning[];
  /** Columns whose headings may all be the amount, and that hold different ones: which is meant has to be said. */
  readonly amounts: readonly number[];
  /** What stands beside the amounts and was not booked: "Budget". */
  readonly notBooked: readonly number[];
}

/** So many rows are looked at, and nearly all of them have to agree. */
const looked = 200;
const nearlyAll = 0.9;

/**
 * What a ledger's columns mean: by their headings, and where those leave out what a ledger must have, by what stands in
 * the columns that are left. A column of accounts is whole numbers of four to six figures that are no months; a column
 * of amounts is the last one of numbers; with several of them, which is meant has to be said.
 */
export function guessColumns(headings: readonly Cell[], rows: readonly (readonly Cell[])[]): GuessedColumns {
  const columns: Partial<Record<LedgerMeaning, number>> = {
    ...matchLedgerHeadings(headings),
  };
  const byContents: LedgerMeaning[] = [];
  const sample = rows.slice(0, looked);
  const notBooked = headings.flatMap((heading, column) => (isNotBooked(heading) ? column : []));
  const free = (column: number): boolean => !Object.values(columns).includes(column);
  const take = (meaning: LedgerMeaning, holds: (cell: Cell) => boolean): void => {
    const column = headings.findIndex((_, one) => free(one) && mostly(sample, one, holds));
    if (column < 0) return;
    columns[meaning] = column;
    byContents.push(meaning);
  };
  const says = (...meanings: LedgerMeaning[]): boolean =>
    meanings.some((meaning) => columns[meaning] !== undefined);
  if (!says("period")) take("period", isMonth);
  if (!says("date", "period")) take("date", isDay);
  if (!says("account")) take("account", isAccount);
  let amounts = columnsLikeAmounts(headings);
  if (!says("amount", "debit", "credit")) {
    const isNumber = (cell: Cell): boolean => numberOf(cell, "money") !== undefined;
    const numbers = headings.flatMap((heading, column) =>
      free(column) && !isNoAmount(heading) && mostly(sample, column, isNumber) ? column : [],
    );
    const ofThisYear = numbers.filter((column) => !isOfYearBefore(headings[column]));
    amounts = ofThisYear.length > 0 ? ofThisYear : numbers;
    const last = amounts.at(-1);
    if (last !== undefined) {
      columns.amount = last;
      byContents.push("amount");
    }
  }
  if (!says("side", "debit", "credit")) {
    const column = headings.findIndex((_, one) => free(one) && tellsSides(sample.map((row) => row[one])));
    if (column >= 0) {
      columns.side = column;
      byContents.push("side");
    }
  }
  return { columns, byContents, amounts: differing(rows, amounts), notBooked };
}

/** Numbers that are no amounts whatever stands in them. */
const otherNumbers =
  /^(?:antal|kvantitet|mängd|saldo|procent|andel|%|id|löpnr|löpnummer|rad|radnr|nr|timmar|brutto\p{L}*)(?![\p{L}])/u;

const isNoAmount = (heading: Cell): boolean =>
  isNotBooked(heading) || otherNumbers.test(wordKey(textOf(heading).slice(0, 60)));

/** None where they all hold the same: then it is all one which is read. */
function differing(rows: readonly (readonly Cell[])[], columns: readonly number[]): readonly number[] {
  const [first = 0, ...others] = columns;
  const differ = rows.some((row) =>
    others.some((column) => numberOf(row[column], "money") !== numberOf(row[first], "money")),
  );
  return differ ? columns : [];
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
