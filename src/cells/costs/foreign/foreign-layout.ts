import { isEmpty, numberOf, plainValue, textOf, type Cell } from "../../ground/cell";
import { matchHeadings } from "../../ground/headings";
import { isTotalName } from "../../ground/total-names";
import { tidy } from "../../../domain/names/words";
import { specificationColumns } from "../specification/specification-columns";
import type { ColumnOf, SpecificationColumn } from "../../../domain/costs/review/specification-line";
import { isCalculation } from "./calculation-cell";

type Cells = readonly (readonly Cell[])[];

const periodWords =
  /\d{4}-\d{2}(?:-\d{2})?.*\d{4}-\d{2}|^(?:kv|kvartal|q)\s?\d|^(?:helår|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)/i;

/** What most of a column's cells are. */
interface Profile {
  readonly column: number;
  readonly numbers: number;
  readonly calculations: number;
  readonly shares: number;
  readonly periods: number;
  readonly texts: number;
}

/**
 * The columns of a specification that is not ours: what its headings say in words that we know, and, of those that they
 * do not name, what the cells hold. The lines are the rows with a number; the row above the first of them is the heading
 * row.
 *
 * @returns undefined where there is no column of amounts, or nothing that they are a part of
 */
export function foreignLayout(cells: Cells): { head: number; columnOf: ColumnOf } | undefined {
  const first = cells.findIndex(looksLikeLine);
  if (first < 0) return undefined;
  const lines = cells.slice(first).filter(looksLikeLine);
  const head = headAbove(cells, first);
  const columnOf: Partial<Record<SpecificationColumn, number>> = {
    ...countedInKeys(matchHeadings(cells[head] ?? [], specificationColumns).columnOf, lines),
  };
  const width = lines.reduce((most, row) => Math.max(most, row.length), 0);
  const taken = new Set(Object.values(columnOf));
  const free = Array.from({ length: width }, (_, column) => profileOf(lines, column)).filter(
    ({ column }) => !taken.has(column),
  );
  const most = (count: keyof Profile, column: Profile): boolean => column[count] * 2 > lines.length;
  const give = (name: SpecificationColumn, found: Profile | undefined): void => {
    if (!found || columnOf[name] !== undefined || taken.has(found.column)) return;
    columnOf[name] = found.column;
    taken.add(found.column);
  };
  give(
    "calculation",
    free.find((one) => most("calculations", one)),
  );
  give(
    "share",
    free.find((one) => most("shares", one)),
  );
  const numbers = free.filter((one) => most("numbers", one) && !taken.has(one.column));
  give("amount", numbers.at(-1));
  give(
    "whole",
    numbers.find((one) => isWholeOf(lines, one.column, columnOf.amount)),
  );
  give(
    "period",
    free.find((one) => most("periods", one)),
  );
  const texts = free.filter((one) => most("texts", one) && !taken.has(one.column));
  give("kind", texts[0]);
  give("verksamhet", texts[1]);
  const { amount, whole, calculation, share, kind, verksamhet } = columnOf;
  const isPart = [whole, calculation, share].some((column) => column !== undefined);
  const hasName = kind !== undefined || verksamhet !== undefined;
  return amount !== undefined && isPart && hasName ? { head, columnOf } : undefined;
}

/**
 * Where keys should stand, or under a heading that we do not know, most rows may say how they are counted, each in its own
 * way, "224 av 500 m²" or "50 %": then that is what the column says.
 */
export function countedInKeys(columnOf: ColumnOf, lines: Cells): ColumnOf {
  if (columnOf.calculation !== undefined) return columnOf;
  const { key, ...others } = columnOf;
  const isCounted = (column: number): boolean => {
    const said = lines.map((row) => row[column]).filter((cell) => textOf(cell) !== "");
    const counted = said.filter((cell) => isCalculation(cell) || isShare(cell));
    return counted.length * 2 > said.length && (column === key || !counted.every(isShare));
  };
  if (key !== undefined && isCounted(key)) return { ...others, calculation: key };
  const taken = new Set(Object.values(columnOf));
  const width = lines.reduce((most, row) => Math.max(most, row.length), 0);
  const calculation = Array.from({ length: width }, (_, column) => column).find(
    (column) => !taken.has(column) && isCounted(column),
  );
  return calculation === undefined ? columnOf : { ...columnOf, calculation };
}

/** A text and two figures, and no sum: a heading above has no figure, a sum has one. */
function looksLikeLine(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => plainValue(cell) === 0 || !isEmpty(cell));
  const [first] = filled;
  if (first === undefined || isTotalName(tidy(textOf(first)))) return false;
  const figures = filled.filter((cell) => isFigure(cell) || isCalculation(cell));
  return figures.length >= 2 && filled.length > figures.length;
}

const isShare = (cell: Cell): boolean => typeof cell === "string" && /^[\d.,\s]+%$/.test(tidy(cell));
const isFigure = (cell: Cell): boolean =>
  plainValue(cell) === 0 || numberOf(cell, "money") !== undefined || isShare(cell);

/** The nearest row above with two texts or more and no figure; −1 where the lines come first. */
function headAbove(cells: Cells, first: number): number {
  const above = cells.slice(0, first);
  const texts = (row: readonly Cell[]): number =>
    row.filter((cell) => textOf(cell) !== "" && !isFigure(cell)).length;
  const head = above.reduce((last, row, index) => (texts(row) >= 2 ? index : last), -1);
  return head < 0 ? first - 1 : head;
}

function profileOf(lines: Cells, column: number): Profile {
  const cells = lines.map((row) => row[column]);
  const count = (is: (cell: Cell) => boolean): number => cells.filter(is).length;
  return {
    column,
    calculations: count((cell) => isCalculation(cell) && !isShare(cell)),
    shares: count(isShare),
    numbers: count((cell) => isFigure(cell) && !isShare(cell)),
    periods: count((cell) => periodWords.test(tidy(textOf(cell)))),
    texts: count(
      (cell) =>
        textOf(cell) !== "" &&
        !isFigure(cell) &&
        !isCalculation(cell) &&
        !periodWords.test(tidy(textOf(cell))),
    ),
  };
}

/** No line's amount is more than what stands here. */
function isWholeOf(lines: Cells, column: number, amount: number | undefined): boolean {
  if (amount === undefined || column === amount) return false;
  const sizes = lines.map((row) =>
    [row[column], row[amount]].map((cell) => Math.abs(numberOf(cell, "money") ?? 0)),
  );
  return (
    sizes.every(([whole = 0, part = 0]) => whole >= part) &&
    sizes.some(([whole = 0, part = 0]) => whole > part)
  );
}
