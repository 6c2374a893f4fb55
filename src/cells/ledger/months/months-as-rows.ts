import { OreSum, wholeUnits, type Ore } from "../../../domain/costs/money";
import { isBlank, isEmpty, numberOf, plainValue, textOf, type Cell } from "../../ground/cell";
import { withUnitOfTitle } from "../../ground/title-units";
import { isTotalName } from "../../ground/total-names";
import { isNotBooked } from "../amount-headings";
import { matchLedgerHeadings } from "../match-ledger";
import { ledgerHeadings } from "../ledger-headings";
import { withYearOfTitle } from "./year-of-title";
import { monthHeadings, type MonthHeading } from "./month-headings";

type Rows = readonly (readonly Cell[])[];

/** A place by row and column, counted from 0 with the heading row. */
interface At {
  readonly row: number;
  readonly column: number;
}

/** A ledger whose months stand beside each other, with one row for each month instead. */
export interface MonthsAsRows {
  readonly values: Rows;
  /** Where what stands in a row and a column stood before. */
  readonly placeOf: (row: number, column: number) => At;
  /** How many columns were months. */
  readonly months: number;
}

const fewestMonths = 3;

/**
 * Undefined where months are no columns of amounts: too few of them, or amounts stand in a column of their own. What each
 * row's months come to may stand beside them, and is passed.
 *
 * @param values the heading row and the rows below it
 * @param unitAbove what a title says that the amounts are counted in
 * @param titles the texts just above the headings, which may say the year
 * @param names what the sheet and the table are called, which may say it where no title does
 */
export function monthsAsRows(
  values: Rows,
  unitAbove?: string,
  titles: readonly string[] = [],
  names: readonly string[] = [],
): MonthsAsRows | undefined {
  const headings = withYearOfTitle(values[0] ?? [], titles, names);
  const months = monthHeadings(headings);
  if (months.length < fewestMonths) return undefined;
  const inMonths = new Set(months.map(({ column }) => column));
  const known = matchLedgerHeadings(headings);
  if ((known.account ?? known.accountText) === undefined) return undefined;
  if ([known.debit, known.credit, known.period].some((column) => column !== undefined)) return undefined;
  const { amount } = known;
  if (amount !== undefined && !isSumOfMonths(values, amount, months)) return undefined;
  const others = headings.flatMap((heading, column) =>
    inMonths.has(column) || column === amount || isTotalName(textOf(heading)) || isNotBooked(heading)
      ? []
      : column,
  );
  const places: At[] = [{ row: 0, column: months[0]?.column ?? 0 }];
  const amountHeading = ledgerHeadings.amount.heading;
  const out: (readonly Cell[])[] = [
    [
      ...others.map((column) => headings[column]),
      ledgerHeadings.period.heading,
      unitAbove === undefined ? amountHeading : withUnitOfTitle(amountHeading, unitAbove),
    ],
  ];
  values.slice(1).forEach((cells, index) => {
    const own = others.map((column) => cells[column]);
    const filled = isSum(own) ? [] : months.filter(({ column }) => !isEmpty(cells[column]));
    for (const { column, period } of filled) {
      out.push([...own, period, cells[column]]);
      places.push({ row: index + 1, column });
    }
    if (filled.length > 0) return;
    out.push([...own, "", ""]);
    places.push({ row: index + 1, column: months[0]?.column ?? 0 });
  });
  return {
    values: out,
    months: months.length,
    placeOf: (row, column) => {
      const at = places[row] as At;
      if (column < others.length) return { row: at.row, column: others[column] as number };
      return { row: column === others.length ? 0 : at.row, column: at.column };
    },
  };
}

const isSum = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => typeof plainValue(cell) === "string" && isTotalName(textOf(cell)));

/** Whether an amount is what the months of its row come to, in every row. */
function isSumOfMonths(values: Rows, amount: number, months: readonly MonthHeading[]): boolean {
  return values.slice(1).every((cells) => {
    if (isBlank(cells[amount])) return true;
    const sum = new OreSum();
    for (const { column } of months) sum.add(oreIn(cells[column]));
    return sum.ore === oreIn(cells[amount]);
  });
}

const oreIn = (cell: Cell): Ore => {
  const number = numberOf(cell, "money");
  return number === undefined ? 0 : wholeUnits(number);
};
