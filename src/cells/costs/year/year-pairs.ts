import { dateOfDay, type Day } from "../../../domain/calendar";
import type { Cell } from "../../ground/cell";
import { dayOf } from "../../ground/dates";
import { matchHeadings } from "../../ground/headings";
import { costColumns } from "../headings/cost-headings";
import { nameKey, nameOf } from "../../ground/names";
import { partyColumns } from "../headings/party-headings";

/** A table of the workbook, as far as it tells which year it is of. */
export interface DatedTable {
  readonly name: string;
  readonly sheet: string;
  readonly values: readonly (readonly Cell[])[];
}

const yearInName = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;

/** The year of a table: of its last period, or else in its name or the name of its sheet. */
export function yearOf({ name, sheet, values }: DatedTable): number | undefined {
  const { kind, till } = matchHeadings(values[0] ?? [], {
    kind: costColumns.kind,
    till: costColumns.till,
  }).columnOf;
  let last: Day | undefined;
  // A party's last day says nothing of the year: only a cost's period does.
  if (kind !== undefined && till !== undefined) {
    for (const row of values.slice(1)) {
      const day = dayOf(row[till], "last");
      if (day !== undefined && (last === undefined || day > last)) last = day;
    }
  }
  if (last !== undefined) return dateOfDay(last).year;
  const written = yearInName.exec(name) ?? yearInName.exec(sheet);
  return written ? Number(written[1]) : undefined;
}

/**
 * Two years of the same centre have most of their names in common: kinds of cost, verksamheter. Tables that have less
 * than this part of all their names in common are about something else.
 */
const leastInCommon = { kind: 1 / 3, verksamhet: 1 / 2 } as const;

function areRelated(one: DatedTable, other: DatedTable, column: keyof typeof leastInCommon): boolean {
  const [names, others] = [namesIn(one, column), namesIn(other, column)];
  const shared = [...names].filter((name) => others.has(name)).length;
  return shared > 0 && shared >= leastInCommon[column] * (names.size + others.size - shared);
}

function namesIn({ values }: DatedTable, column: keyof typeof leastInCommon): Set<string> {
  const columns = { kind: costColumns.kind, verksamhet: partyColumns.verksamhet };
  const place = matchHeadings(values[0] ?? [], columns).columnOf[column];
  const names = place === undefined ? [] : values.slice(1).map((row) => nameKey(nameOf(row[place])));
  return new Set(names.filter((name) => name !== ""));
}

/** Two tables of costs, of which one may be last year's. */
interface TwoYears<Table> {
  readonly before: Table | undefined;
  readonly after: Table;
}

/**
 * Which of several tables of costs are last year's and this year's. This year's is the one that the add-in's other parts
 * read, and last year's the latest earlier one of the same kinds of cost; where there is none earlier but a later one,
 * the one that is read is last year's. A table that does not say its year is taken for last year's.
 */
export function twoYears<Table extends DatedTable>(tables: readonly Table[], read: Table): TwoYears<Table> {
  const own = yearOf(read);
  const related = tables
    .filter((table) => table !== read && areRelated(table, read, "kind"))
    .map((table) => ({ table, year: yearOf(table) }));
  const dated = related.flatMap(({ table, year }) => (year === undefined ? [] : [{ table, year }]));
  if (own === undefined || dated.length === 0) {
    return { before: (related.find(({ year }) => year === undefined) ?? related[0])?.table, after: read };
  }
  const latest = (some: typeof dated): Table | undefined =>
    some.reduce<(typeof dated)[number] | undefined>(
      (best, one) => (best && best.year >= one.year ? best : one),
      undefined,
    )?.table;
  const before = latest(dated.filter(({ year }) => year < own));
  if (before) return { before, after: read };
  const after = latest(dated.filter(({ year }) => year > own));
  return after
    ? { before: read, after }
    : { before: related.find(({ year }) => year === undefined)?.table, after: read };
}

/**
 * The table of parties that goes with a year's costs: of the same year by its name, or on the same sheet, or one that is
 * much like the other year's; or that very table, where the parties are the same both years.
 */
export function partiesBeside<Table extends DatedTable>(
  tables: readonly Table[],
  costs: DatedTable,
  otherYear: Table | undefined,
): Table | undefined {
  const year = yearOf(costs);
  const others = tables.filter((table) => table !== otherYear);
  return (
    (year === undefined ? undefined : others.find((table) => yearOf(table) === year)) ??
    others.find(({ sheet }) => sheet === costs.sheet) ??
    others.find((table) => otherYear && areRelated(table, otherYear, "verksamhet")) ??
    otherYear
  );
}
