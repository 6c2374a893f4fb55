import type { Day } from "../../../domain/calendar";
import { kronor, OreSum, wholeUnits } from "../../../domain/costs/money";
import { isRent } from "../../../domain/costs/next-year/kinds-of-rent";
import { isUsable, nextRent, type ClauseForRents } from "../../../domain/costs/next-year/next-rent";
import { isOfOneInvoice } from "../../../domain/costs/next-year/of-one-invoice";
import { stayingParties } from "../../../domain/costs/next-year/staying-parties";
import { yearLater } from "../../../domain/costs/next-year/year-after";
import { none } from "../../../domain/costs/parties";
import { invalid } from "../../../domain/refusal";
import { isEmpty, numberOf, type Cell } from "../../ground/cell";
import { dayOf } from "../../ground/dates";
import { matchHeadings, type Columns } from "../../ground/headings";
import { nameKey, nameOf } from "../../ground/names";
import { refuseCell } from "../../ground/range";
import { costColumns } from "../headings/cost-headings";
import { partyColumns } from "../headings/party-headings";
import { isVacantName, vacantRow } from "../rooms/vacancy-overview";
import { costSectionsIn } from "../section-rows";

type Table = readonly (readonly Cell[])[];

/** An index clause for some kinds of cost, both values the user's own and of one series. */
export interface IndexForKinds extends ClauseForRents {
  readonly kinds: readonly string[];
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
  if (indexed && !isUsable(indexed)) {
    throw invalid("Index och basindex ska vara tal större än 0.");
  }
  const kindOf = (row: number): string => nameOf(costs[row]?.[kindColumn]);
  const rows: IndexedRow[] = [];
  costs.forEach((_, row) => {
    if (row === 0 || !indexed || amountColumn === undefined || !chosen.has(nameKey(kindOf(row)))) return;
    const now = amountIn(costs, row, amountColumn, costColumns.amount.heading);
    const own = at.base === undefined ? undefined : amountIn(costs, row, at.base, indexColumns.base.heading);
    const rent = nextRent(indexed, now, own);
    if (rent) rows.push({ row, kind: kindOf(row), ...rent });
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
        if (column === columnOf.from) return yearLaterIn(cell, false);
        if (column === columnOf.till) return yearLaterIn(cell, true);
        if (column === amountColumn) return rent ? rent.next : others === "keep" ? cell : null;
        if (column === at.base) return rent ? rent.base : cell;
        if (column === at.lowest) return rent ? lowest : cell;
        return isOfOneInvoice(nameOf(headings[column])) ? null : cell;
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
  const sections = costSectionsIn(costs);
  for (const [row, cells] of kind === undefined ? [] : costs.entries()) {
    if (row === 0 || isEmpty(cells[kind as number]) || sections.at(row) !== undefined) continue;
    const name = nameOf(cells[kind as number]);
    const entry = kinds.get(nameKey(name)) ?? { kind: name, sum: new OreSum() };
    kinds.set(nameKey(name), entry);
    if (amount !== undefined) entry.sum.add(wholeUnits(numberOf(cells[amount], "money") ?? 0));
  }
  return [...kinds.values()].map(({ kind: name, sum }) => ({
    kind: name,
    isRent: isRent(name, sum.ore),
  }));
}

/** Next year's parties, and what becomes of those who are not among them. */
export interface NextYearParties extends Omit<ReturnType<typeof stayingParties>, "staying"> {
  readonly cells: readonly (readonly Cell[])[];
  /** How many come along; a row that is blank is nobody. */
  readonly follow: number;
  /** Who may have the lease of what nobody goes on with; nobody where it cannot be said in one row. */
  readonly owners: readonly string[];
  /** Who bears it, where that was chosen: a row of its own says so. */
  readonly owner: string | undefined;
}

/**
 * Next year's parties: those who have not left before it begins, with their areas, percentages and dates as they stand. A
 * date that a party joined on is history and stays.
 *
 * @param firstDay of the new year
 * @param owner the organisation that is to bear the area which nobody goes on with; nobody, and the others do
 */
export function nextYearParties(parties: Table, firstDay: Day, owner?: string): NextYearParties {
  const { columnOf } = matchHeadings(parties[0] ?? [], partyColumns);
  const { verksamhet = 0, organisation, area, from, till, centre } = columnOf;
  const lines = parties.slice(1).map((line) => ({
    line,
    name: nameOf(line[verksamhet]),
    centre: centre === undefined ? "" : nameOf(line[centre]),
    from: from === undefined ? undefined : dayOf(line[from]),
    till: till === undefined ? undefined : dayOf(line[till], "last"),
    area: (area === undefined ? undefined : numberOf(line[area], "area")) ?? 0,
  }));
  const { staying, left, vacated } = stayingParties(lines, firstDay);
  const rows = staying.map(({ line }) => [...line]);
  const follow = staying.filter(({ name }) => name !== "" && !isVacantName(name)).length;
  const [only, ...others] = vacated;
  const canHaveRow = only && others.length === 0 && organisation !== undefined && area !== undefined;
  const isSaid = staying.some(({ name }) => isVacantName(name));
  const owners = canHaveRow && !isSaid ? namesOnce(parties.slice(1).map((line) => line[organisation])) : [];
  const chosen = owners.find((name) => nameKey(name) === nameKey(owner ?? ""));
  if (only && chosen !== undefined) rows.push(vacantRow(parties[0] ?? [], { ...only, organisation: chosen }));
  return { cells: [[...(parties[0] ?? [])], ...rows], follow, left, vacated, owners, owner: chosen };
}

function namesOnce(cells: readonly Cell[]): string[] {
  const names = new Map<string, string>();
  for (const name of cells.map(nameOf))
    if (name !== "" && !names.has(nameKey(name))) names.set(nameKey(name), name);
  return [...names.values()];
}

function yearLaterIn(cell: Cell, isLast: boolean): Cell {
  const day = dayOf(cell, isLast ? "last" : "first");
  return day === undefined ? cell : yearLater(day, isLast);
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
  const sections = costSectionsIn(before);
  before.forEach((cells, row) => {
    if (row === 0 || isEmpty(cells[kindColumn]) || sections.at(row) !== undefined) return;
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
