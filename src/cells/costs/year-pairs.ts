import { dateOfDay, type Day } from "../../domain/calendar";
import type { Cell } from "../cell";
import { dayOf } from "../dates";
import { matchHeadings } from "../headings";
import { costColumns } from "./cost-columns";

/** A table of the workbook, as far as it tells which year it is of. */
export interface DatedTable {
  readonly name: string;
  readonly sheet: string;
  readonly values: readonly (readonly Cell[])[];
}

const yearInName = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;

/** The year of a table: of its last period, or else in its name or the name of its sheet. */
export function yearOf({ name, sheet, values }: DatedTable): number | undefined {
  const { till } = matchHeadings(values[0] ?? [], { till: costColumns.till }).columnOf;
  let last: Day | undefined;
  // Parties have a day that they left on, which says nothing of the year: only a period is one.
  const isCost = matchHeadings(values[0] ?? [], { kind: costColumns.kind }).columnOf.kind !== undefined;
  if (till !== undefined && isCost) {
    for (const row of values.slice(1)) {
      const day = dayOf(row[till]);
      if (day !== undefined && (last === undefined || day > last)) last = day;
    }
  }
  if (last !== undefined) return dateOfDay(last).year;
  const written = yearInName.exec(name) ?? yearInName.exec(sheet);
  return written ? Number(written[1]) : undefined;
}

/**
 * Which two of several tables are last year's and this year's: the two latest years, where the tables say theirs. Of
 * those that do not, the one that the add-in's other parts read is this year's and the first of the others last year's.
 *
 * @returns undefined where there are not two
 */
export function latestTwo<Table extends DatedTable>(
  tables: readonly Table[],
  read: Table | undefined,
): { readonly before: Table; readonly after: Table } | undefined {
  const years = new Map(tables.map((table) => [table, yearOf(table)]));
  const dated = tables
    .filter((table) => years.get(table) !== undefined)
    .sort((one, other) => (years.get(other) as number) - (years.get(one) as number));
  const [last] = dated;
  const earlier = dated.find((table) => years.get(table) !== years.get(last as Table));
  if (last && earlier) return { before: earlier, after: last };
  const after = read ?? tables[0];
  const before = tables.find((table) => table !== after);
  return after && before ? { before, after } : undefined;
}

/** The table of parties that goes with a year's costs: of the same year, or else the one that is read otherwise. */
export function ofYear<Table extends DatedTable>(
  tables: readonly Table[],
  year: number | undefined,
  otherwise: Table | undefined,
): Table | undefined {
  const same = year === undefined ? undefined : tables.find((table) => yearOf(table) === year);
  return same ?? otherwise ?? tables[0];
}
