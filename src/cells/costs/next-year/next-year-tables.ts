import { addMonths, dateOfDay, dayOfDate, type Day } from "../../../domain/calendar";
import type { Period } from "../../../domain/costs/cost-line";
import { decimalSum } from "../../../domain/costs/decimal";
import { recognisedStem } from "../../../domain/costs/cost-kinds";
import { indexedRent } from "../../../domain/costs/next-year/index-rent";
import { kronor, OreSum, wholeUnits } from "../../../domain/costs/money";
import { invalid } from "../../../domain/refusal";
import { isEmpty, numberOf, type Cell } from "../../ground/cell";
import { dayOf } from "../../ground/dates";
import { matchHeadings, type Columns } from "../../ground/headings";
import { refuseCell } from "../../ground/range";
import { none } from "../../../domain/costs/parties";
import { costColumns } from "../columns/cost-columns";
import { nameKey, nameOf } from "../../ground/names";
import { partyColumns } from "../columns/party-columns";

type Table = readonly (readonly Cell[])[];

/** An index clause for some kinds of cost, both values the user's own and of one series. */
export interface IndexForKinds {
  readonly kinds: readonly string[];
  readonly baseIndex: number;
  readonly index: number;
  readonly indexedPart: number;
  /** Never below this year's amount. */
  readonly neverLower: boolean;
}

interface NextYearOptions {
  readonly indexed?: IndexForKinds | undefined;
  /** What becomes of the amounts that no index is applied to. */
  readonly others: "keep" | "empty";
}

/** The columns that the formula of an indexed rent reads in its own row. */
export const indexColumns: Columns<"base" | "lowest"> = {
  base: { heading: "Bashyra", synonyms: ["Basbelopp", "Base rent"] },
  lowest: { heading: "Lägst", synonyms: ["Lägsta belopp", "Lägsta hyra", "At least"] },
};

/** A row whose amount follows an index; `row` counts from 0 with the heading row. */
export interface IndexedRow {
  readonly row: number;
  readonly kind: string;
  readonly now: number;
  /** What the index is counted on: the contract's base rent where the row states one, else this year's amount. */
  readonly base: number;
  readonly isOwnBase: boolean;
  readonly next: number;
}

/** What becomes of a kind of cost, in kronor. */
export interface NextYearKind {
  readonly kind: string;
  readonly rows: number;
  readonly now: number;
  readonly next: number;
  readonly isIndexed: boolean;
}

export interface NextYearCosts {
  /** With its heading row; days as Excel's own numbers, indexed amounts as they are worked out now. */
  readonly cells: readonly (readonly Cell[])[];
  readonly indexed: readonly IndexedRow[];
  /** In the order in which they first stand in the table. */
  readonly kinds: readonly NextYearKind[];
  /** The sums of all amounts, in kronor. */
  readonly now: number;
  readonly next: number;
}

/** Belongs to one invoice and not to the next year's. */
const ofOneInvoice =
  /^(verifikat|verifikation|ver\.? ?nr|fakturanr|fakturanummer|notering|anteckning|voucher|note|datum|fakturadatum|bokföringsdatum|förfallodatum|betaldatum|invoice date|date)/;

/**
 * Next year's table of costs out of this year's: the same lines, keys, payers and codes with their periods a year later;
 * the index applied to the kinds that are chosen; voucher numbers, dates of invoices and notes left empty. Where
 * something is indexed the table has the columns Bashyra and Lägst, which the index is counted on: a row that has a
 * base rent keeps it, any other begins from this year's amount.
 *
 * @param costs the table with its heading row
 * @throws a refusal where an index is to be applied to an amount that is no number, or the index is none
 */
export function nextYearCosts(costs: Table, { indexed, others }: NextYearOptions): NextYearCosts {
  const headings = costs[0] ?? [];
  const { columnOf } = matchHeadings(headings, costColumns);
  const at = matchHeadings(headings, indexColumns).columnOf;
  const { kind: kindColumn = 0, amount: amountColumn } = columnOf;
  const chosen = new Set((indexed?.kinds ?? []).map(nameKey));
  if (indexed && !(indexed.baseIndex > 0 && indexed.index > 0)) {
    throw invalid("Index och basindex ska vara tal större än 0.");
  }
  const kindOf = (row: number): string => nameOf(costs[row]?.[kindColumn]);
  const rows: IndexedRow[] = [];
  costs.forEach((_, row) => {
    if (row === 0 || !indexed || amountColumn === undefined || !chosen.has(nameKey(kindOf(row)))) return;
    const now = amountIn(costs, row, amountColumn, costColumns.amount.heading);
    const own = at.base === undefined ? undefined : amountIn(costs, row, at.base, indexColumns.base.heading);
    const base = own ?? now;
    // A missing amount stays missing: there is nothing to count on.
    if (base === undefined) return;
    const next = kronor(
      indexedRent({ ...indexed, baseRent: base, ...(indexed.neverLower && { atLeast: now }) }),
    );
    rows.push({ row, kind: kindOf(row), now: now ?? 0, base, isOwnBase: own !== undefined, next });
  });
  const indexedAt = new Map(rows.map((one) => [one.row, one]));
  const needs = (column: number | undefined): boolean => rows.length > 0 && column === undefined;
  const cells = costs.map((line, row): Cell[] => {
    const rent = indexedAt.get(row);
    const added = (cell: Cell, heading: string): Cell => (row === 0 ? heading : rent ? cell : null);
    const lowest = rent && indexed?.neverLower ? rent.now : none;
    return [
      ...line.map((cell, column): Cell => {
        if (row === 0) return cell;
        if (column === columnOf.from) return yearLater(cell, false);
        if (column === columnOf.till) return yearLater(cell, true);
        if (column === amountColumn) return rent ? rent.next : others === "keep" ? cell : null;
        if (column === at.base) return rent ? rent.base : cell;
        if (column === at.lowest) return rent ? lowest : cell;
        return ofOneInvoice.test(nameKey(nameOf(headings[column]))) ? null : cell;
      }),
      ...(needs(at.base) ? [added(rent?.base, indexColumns.base.heading)] : []),
      ...(needs(at.lowest) ? [added(lowest, indexColumns.lowest.heading)] : []),
    ];
  });
  const kinds = kindsIn(costs, cells, chosen, columnOf);
  const sumOf = (of: "now" | "next"): number => {
    const sum = new OreSum();
    for (const kind of kinds) sum.add(wholeUnits(kind[of]));
    return kronor(sum.ore);
  };
  return { cells, indexed: rows, kinds, now: sumOf("now"), next: sumOf("next") };
}

/**
 * The kinds of cost of a table, and those of them that are rent: what an index clause is about as a rule. A deduction from
 * the rent is none.
 */
export function kindsToIndex(costs: Table): { readonly kind: string; readonly isRent: boolean }[] {
  const { kind, amount } = matchHeadings(costs[0] ?? [], costColumns).columnOf;
  const kinds = new Map<string, { kind: string; sum: OreSum }>();
  for (const cells of kind === undefined ? [] : costs.slice(1)) {
    if (isEmpty(cells[kind as number])) continue;
    const name = nameOf(cells[kind as number]);
    const entry = kinds.get(nameKey(name)) ?? { kind: name, sum: new OreSum() };
    kinds.set(nameKey(name), entry);
    if (amount !== undefined) entry.sum.add(wholeUnits(numberOf(cells[amount], "money") ?? 0));
  }
  return [...kinds.values()].map(({ kind: name, sum }) => ({
    kind: name,
    isRent: rentStems.has(recognisedStem(name)?.stem ?? "") && sum.ore >= 0,
  }));
}

const rentStems: ReadonlySet<string> = new Set(["hyra", "lokalhyr", "hyreskostnad"]);

/**
 * Next year's parties: those who have not left before it begins, with their areas, percentages and dates as they stand. A
 * date that a party joined on is history and stays.
 *
 * @param firstDay of the new year
 */
export function nextYearParties(parties: Table, firstDay: Day): NextYearParties {
  const { columnOf } = matchHeadings(parties[0] ?? [], partyColumns);
  const lastDayOf = (line: readonly Cell[]): Day | undefined =>
    columnOf.till === undefined ? undefined : dayOf(line[columnOf.till], "last");
  const nameIn = (line: readonly Cell[]): string => nameOf(line[columnOf.verksamhet ?? 0]);
  const areaIn = (line: readonly Cell[]): number =>
    (columnOf.area === undefined ? undefined : numberOf(line[columnOf.area], "area")) ?? 0;
  const cells = parties.filter((line, row) => row === 0 || (lastDayOf(line) ?? firstDay) >= firstDay);
  const staying = new Set(cells.slice(1).map((line) => nameKey(nameIn(line))));
  // A verksamhet that goes on in another row has not left: its area or its organisation changed.
  const leaving = parties.filter((line) => !cells.includes(line) && !staying.has(nameKey(nameIn(line))));
  const left = leaving.map((line) => ({
    name: nameIn(line),
    lastDay: lastDayOf(line) ?? firstDay,
    area: areaIn(line),
  }));
  const firstLeft = Math.min(...left.map(({ lastDay }) => lastDay));
  const come = cells.slice(1).filter((line) => {
    const from = columnOf.from === undefined ? undefined : dayOf(line[columnOf.from]);
    return from !== undefined && from > firstLeft;
  });
  const vacated = decimalSum([...left.map(({ area }) => area), ...come.map((line) => -areaIn(line))]);
  return { cells: cells.map((line) => [...line]), left, vacated: Math.max(0, vacated) };
}

export interface NextYearParties {
  readonly cells: readonly (readonly Cell[])[];
  /** Those who have left before the new year, with the m² that they had. */
  readonly left: readonly { readonly name: string; readonly lastDay: Day; readonly area: number }[];
  /** m² that they leave and nobody has come to instead. */
  readonly vacated: number;
}

/**
 * The year after the one that a table is about: the calendar year after, or, where its time begins within a year and goes
 * over the next new year, the twelve months that follow a year after its first day.
 */
export function yearAfter({ from, till }: Period): Period {
  const { year, month, dayOfMonth } = dateOfDay(from);
  if ((month === 1 && dayOfMonth === 1) || year === dateOfDay(till).year) return calendarYear(year + 1);
  const first = addMonths(from, 12);
  return { from: first, till: addMonths(first, 12) - 1 };
}

/** The first of January to the last of December. */
export const calendarYear = (year: number): Period => ({
  from: dayOfDate(year, 1, 1) as Day,
  till: dayOfDate(year, 12, 31) as Day,
});

/** The same day a year later; the last day of a month stays the last. */
function yearLater(cell: Cell, isLast: boolean): Cell {
  const day = dayOf(cell, isLast ? "last" : "first");
  if (day === undefined) return cell;
  // 28 February 2027 becomes 29 February 2028: the day before the first of March.
  const next = day + 1;
  return isLast && dateOfDay(next).dayOfMonth === 1 ? addMonths(next, 12) - 1 : addMonths(day, 12);
}

/** Nothing for an empty cell: a missing amount is no 0 kr. */
function amountIn(costs: Table, row: number, column: number, heading: string): number | undefined {
  const cell = costs[row]?.[column];
  if (isEmpty(cell)) return undefined;
  const amount = numberOf(cell, "money");
  if (amount !== undefined) return amount;
  const range = { name: "kostnader", rows: costs, columns: costs[0]?.length ?? 0 };
  throw refuseCell(range, row, column, heading, "är inget belopp, så index kan inte läggas på det.");
}

function kindsIn(
  before: Table,
  after: Table,
  chosen: ReadonlySet<string>,
  { kind: kindColumn, amount: amountColumn }: Readonly<Partial<Record<string, number>>>,
): NextYearKind[] {
  if (kindColumn === undefined || amountColumn === undefined) return [];
  const kinds = new Map<string, { kind: string; rows: number; now: OreSum; next: OreSum }>();
  before.forEach((cells, row) => {
    if (row === 0 || isEmpty(cells[kindColumn])) return;
    const kind = nameOf(cells[kindColumn]);
    const entry = kinds.get(nameKey(kind)) ?? { kind, rows: 0, now: new OreSum(), next: new OreSum() };
    kinds.set(nameKey(kind), entry);
    entry.rows++;
    for (const [sum, cell] of [
      [entry.now, cells[amountColumn]],
      [entry.next, after[row]?.[amountColumn]],
    ] as const) {
      sum.add(wholeUnits(numberOf(cell, "money") ?? 0));
    }
  });
  return [...kinds.values()].map(({ kind, rows, now, next }) => ({
    kind,
    rows,
    now: kronor(now.ore),
    next: kronor(next.ore),
    isIndexed: chosen.has(nameKey(kind)),
  }));
}
