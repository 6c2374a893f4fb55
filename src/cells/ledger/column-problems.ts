import { isEmpty, numberOf, textOf, wordOf, type Cell } from "../ground/cell";
import { saysNothing } from "../ground/what-counts-as-not-answered";
import { headingParts, isHeadingUnit, unitProblem, withUnitInBrackets } from "../ground/heading-units";
import { cellShownOtherwise, type ShownOtherwise } from "../ground/number-formats";
import { amountMeanings } from "./amount-columns";
import type { LedgerColumns } from "./guess-columns";
import type { CountedIn, Factor, LedgerProblem, SaidBy, UnreadCell } from "./ledger-problem";

type Rows = readonly (readonly Cell[])[];

/** What the pane offers to multiply by. */
const countedIn: ReadonlySet<number> = new Set<CountedIn>([1_000, 1_000_000]);

/** So much of a column is nearly all of it. */
export const nearlyAll = 0.8;

/** A column of amounts, with what its heading says. */
interface AmountColumn {
  readonly meaning: (typeof amountMeanings)[number];
  readonly column: number;
  readonly heading: string;
}

const amountColumns = (headings: readonly string[], columns: LedgerColumns): AmountColumn[] =>
  amountMeanings.flatMap((meaning) => {
    const column = columns[meaning];
    return column === undefined ? [] : [{ meaning, column, heading: headings[column] ?? "" }];
  });

/**
 * What stands in the way of reading the columns: one that is missing, one that is shifted, and amounts that something
 * says are no kronor.
 *
 * @param cells with nothing in the rows that are no lines
 * @param factor what a person has said of the latter
 * @param unitAbove what a title says, where the headings have it from there
 */
export function problemsOfColumns(
  cells: Rows,
  headings: readonly string[],
  columns: LedgerColumns,
  factor: Factor | undefined,
  unitAbove: string | undefined,
): LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  if (columns.account === undefined && columns.accountText === undefined) {
    problems.push({ kind: "no-column", meaning: "account" });
  }
  if (columns.amount === undefined && columns.debit === undefined && columns.credit === undefined) {
    problems.push({ kind: "no-column", meaning: "amount" });
  }
  for (const one of amountColumns(headings, columns)) {
    const { meaning, column, heading } = one;
    problems.push(...unitProblems(cells, one, factor, unitAbove));
    const shifted = shiftedIn(cells, column, isAmount);
    if (shifted && !problems.some((problem) => problem.kind === "shown")) {
      problems.push({ kind: "shifted", meaning, heading, column, ...shifted });
    }
  }
  if (columns.account !== undefined) {
    const shifted = shiftedIn(cells, columns.account, (cell) => /\d/.test(textOf(cell)));
    const heading = headings[columns.account] ?? "";
    if (shifted)
      problems.push({
        kind: "shifted",
        meaning: "account",
        heading,
        column: columns.account,
        ...shifted,
      });
  }
  return problems;
}

/** What the heading, a title above it or the cells' formats say that does not fit kronor. */
function unitProblems(
  cells: Rows,
  { meaning, column, heading }: AmountColumn,
  factor: Factor | undefined,
  unitAbove: string | undefined,
): LedgerProblem[] {
  const said = unitProblem(withUnitInBrackets(heading), "money");
  const saidBy: SaidBy = said?.unit === unitAbove && said !== undefined ? "title" : "heading";
  const name = saidBy === "title" ? headingParts(heading).name : heading;
  const counted = said?.kind === "factor" && isCountedIn(said.factor) ? said.factor : undefined;
  if (said && counted === undefined && meaning !== "vat") {
    return [{ kind: "unit", heading: name, column, saidBy, unit: said.unit }];
  }
  if (said && counted !== undefined && factor !== counted && factor !== 1) {
    return factorProblem(cells, {
      column,
      heading: name,
      factor: counted,
      saidBy,
      unit: said.unit,
    });
  }
  const shown = shownIn(cells, column, counted);
  const [first] = shown.cells;
  if (!first) return [];
  const byFormats = counted === undefined ? factorOfFormats(shown) : undefined;
  if (!byFormats) {
    return [
      {
        kind: "shown",
        heading,
        shown: first.shown,
        cells: shown.cells.map(({ at }) => at),
      },
    ];
  }
  return factor === byFormats.factor || factor === 1
    ? []
    : factorProblem(cells, { column, heading, ...byFormats, saidBy: "format" });
}

const isCountedIn = (factor: number): factor is CountedIn => countedIn.has(factor);

/** Asked about until somebody has said that it is so, or that the amounts are kronor. */
function factorProblem(
  cells: Rows,
  said: Omit<LedgerProblem & { kind: "factor" }, "kind" | "example">,
): LedgerProblem[] {
  const { column } = said;
  for (let row = 1; row < cells.length; row++) {
    const number = numberOf(cells[row]?.[column], "money");
    if (number === undefined) continue;
    const example = {
      row,
      column,
      holds: textOf(cells[row]?.[column]),
      number,
    };
    return [{ kind: "factor", ...said, example }];
  }
  return [];
}

interface ShownCells {
  readonly cells: readonly {
    readonly at: UnreadCell;
    readonly shown: ShownOtherwise;
  }[];
  /** How many cells hold anything. */
  readonly filled: number;
}

/**
 * The column's cells whose formats say that they are something else; sums of others do not count.
 *
 * @param counted what the heading says that they are counted in: a format that says the same fits
 */
function shownIn(cells: Rows, column: number, counted: CountedIn | undefined): ShownCells {
  const found: { at: UnreadCell; shown: ShownOtherwise }[] = [];
  let filled = 0;
  if (!cells.some((row) => cellShownOtherwise(row[column], "money"))) return { cells: found, filled };
  for (let row = 1; row < cells.length; row++) {
    const cell = cells[row]?.[column];
    if (isEmpty(cell)) continue;
    filled++;
    const shown = cellShownOtherwise(cell, "money");
    if (shown && !(counted !== undefined && factorIn(shown) === counted))
      found.push({ at: { row, column, holds: textOf(cell) }, shown });
  }
  return { cells: found, filled };
}

const factorIn = (shown: ShownOtherwise): number | undefined =>
  shown.kind === "unit" && shown.unit.kind === "factor" ? shown.unit.factor : undefined;

/** The one factor that all of a column's amounts are shown in; nothing where only some are, or something else. */
function factorOfFormats({
  cells,
  filled,
}: ShownCells): { readonly factor: CountedIn; readonly unit: string } | undefined {
  const [first] = cells;
  if (first?.shown.kind !== "unit" || cells.length < filled) return undefined;
  const factor = factorIn(first.shown);
  if (factor === undefined || !isCountedIn(factor)) return undefined;
  return cells.every(({ shown }) => factorIn(shown) === factor)
    ? { factor, unit: first.shown.unit.unit }
    : undefined;
}

/** By what the amounts of each column are multiplied. */
export interface Factors {
  /** What a person has said, where anything says that amounts are counted in more than kronor. */
  readonly said: Factor | undefined;
  readonly of: (column: number) => Factor;
}

/**
 * What a person has agreed to holds in the columns that say so, and in those beside them that say nothing; those that say
 * kronor are kronor.
 */
export function factorsOf(
  cells: Rows,
  headings: readonly string[],
  columns: LedgerColumns,
  factor: Factor | undefined,
): Factors {
  const all = amountColumns(headings, columns);
  const isSaid = all.some((one) => unitProblems(cells, one, undefined, undefined).some(isFactor));
  const said = isSaid ? factor : undefined;
  const inKronor = new Set(all.flatMap(({ column, heading }) => (saysKronor(heading) ? column : [])));
  return { said, of: (column) => (inKronor.has(column) ? 1 : (said ?? 1)) };
}

const isFactor = ({ kind }: LedgerProblem): boolean => kind === "factor";

const saysKronor = (heading: string): boolean => {
  const { remarks } = headingParts(withUnitInBrackets(heading));
  return remarks.some(isHeadingUnit) && unitProblem(withUnitInBrackets(heading), "money") === undefined;
};

const isAmount = (cell: Cell): boolean => numberOf(cell, "money") !== undefined || saysNothing(wordOf(cell));

const fewestShifted = 2;

/** Where nearly everything in a column is something else than its heading says. */
function shiftedIn(
  cells: Rows,
  column: number,
  fits: (cell: Cell) => boolean,
): { readonly others: number; readonly filled: number } | undefined {
  let [others, filled] = [0, 0];
  for (let row = 1; row < cells.length; row++) {
    const cell = cells[row]?.[column];
    if (isEmpty(cell)) continue;
    filled++;
    if (!fits(cell)) others++;
  }
  return others >= fewestShifted && others >= nearlyAll * filled ? { others, filled } : undefined;
}
