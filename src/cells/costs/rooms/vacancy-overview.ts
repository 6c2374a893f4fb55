import { vacancyOf, type VacantStretch } from "../../../domain/costs/split/vacancy";
import type { CostLine } from "../../../domain/costs/cost-line";
import { decimalSum } from "../../../domain/costs/decimal";
import { beyondTheSum } from "../../../domain/costs/split/area-shares";
import { kronor } from "../../../domain/costs/money";
import { isEmpty, type Cell } from "../../ground/cell";
import { matchHeadings } from "../../ground/headings";
import { nameKey, nameOf } from "../../ground/names";
import { none, used } from "../../../domain/costs/parties";
import { divisionRefusals } from "../division-refusals";
import { partyColumns, type PartyColumn } from "../headings/party-headings";
import type { PartyBook } from "../parties/party-book";
import { wholePeriod } from "../cost-outline";
import { readSplitCase } from "../split-case";

/** The verksamhet that stands for area which nobody leases, under the organisation that has the lease. */
const vacantName = "Ej uthyrt";

/** Area that nobody leases, in m² and kronor. */
export interface VacancyOverview {
  readonly stretches: readonly VacantStretch[];
  /** What it costs, in kronor, and what each organisation bears of that; those that bear nothing are left out. */
  readonly amount: number;
  readonly borne: readonly { readonly organisation: string; readonly amount: number }[];
  /** Who may have the lease. */
  readonly organisations: readonly string[];
}

/**
 * @param unlet m² of the rooms that nobody leases; nothing where there is no list of rooms
 * @returns undefined where all area is leased, or where it cannot be said
 * @throws the refusals of the split
 */
export function vacancyOverview(
  costs: unknown,
  parties: unknown,
  centre: unknown,
  unlet: number | undefined,
): VacancyOverview | undefined {
  const { book, lines, table } = readSplitCase(costs, parties, centre, { isPayerNeeded: false });
  const rooms = unlet === undefined ? undefined : Math.max(0, beyondTheSum(unlet, chargedArea(book, lines)));
  const vacancy = vacancyOf(book, lines, rooms, divisionRefusals(table));
  if (!vacancy) return undefined;
  return {
    stretches: vacancy.stretches,
    amount: kronor(vacancy.amount),
    borne: vacancy.borne
      .map((amount, index) => ({ organisation: book.organisations[index] as string, amount: kronor(amount) }))
      .filter(({ amount }) => amount !== 0),
    organisations: book.organisations,
  };
}

/** m² that somebody is charged for at the end of the costs' time although nobody leases them: rooms that are no longer nobody's. */
function chargedArea({ parties, verksamheter, tenancies }: PartyBook, lines: readonly CostLine[]): number {
  const last = wholePeriod(lines)?.till ?? -Infinity;
  return decimalSum(
    tenancies.flatMap(({ party, area, till }) =>
      till >= last && isVacantName(verksamheter[parties[party]?.verksamhet ?? -1]) ? [used(area)] : [],
    ),
  );
}

/** A cell of a row that is written into the parties; rows and columns count from 0, the heading row included. */
export interface VacantCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly isDay: boolean;
}

const blankRows = (parties: readonly (readonly Cell[])[]): number[] =>
  parties.flatMap((line, row) => (row > 0 && line.every(isEmpty) ? [row] : []));

/** How many blank rows more it takes to charge somebody for the area: one for each time. */
export const rowsLacking = (
  parties: readonly (readonly Cell[])[],
  { stretches }: Pick<VacancyOverview, "stretches">,
): number => Math.max(0, stretches.length - blankRows(parties).length);

/**
 * The rows that charge an organisation for the area which nobody leases, in the first blank rows of the parties.
 *
 * @returns undefined where the table has too few blank rows, or no column for what has to be said
 */
export function vacantRows(
  parties: readonly (readonly Cell[])[],
  { stretches }: Pick<VacancyOverview, "stretches">,
  organisation: string,
  centre: string | undefined,
): readonly VacantCell[] | undefined {
  const { columnOf } = matchHeadings(parties[0] ?? [], partyColumns);
  const blank = blankRows(parties);
  const { verksamhet, organisation: whose, area } = columnOf;
  if (blank.length < stretches.length || [verksamhet, whose, area].includes(undefined)) return undefined;
  return stretches.flatMap((stretch, index) => {
    const row = blank[index] as number;
    const put = (key: PartyColumn, value: string | number, isDay = false): VacantCell[] =>
      columnOf[key] === undefined ? [] : [{ row, column: columnOf[key], value, isDay }];
    return [
      ...put("verksamhet", vacantName),
      ...put("organisation", organisation),
      ...put("area", stretch.area),
      ...put("baseServices", none),
      ...(Number.isFinite(stretch.from) ? put("from", stretch.from, true) : []),
      // The last stretch goes on until somebody comes.
      ...(Number.isFinite(stretch.till) && index < stretches.length - 1
        ? put("till", stretch.till, true)
        : []),
      ...(centre === undefined ? [] : put("centre", centre)),
    ];
  });
}

/** A row of parties that stands for area which nobody leases. */
export function vacantRow(
  headings: readonly Cell[],
  {
    organisation,
    area,
    centre,
  }: { readonly organisation: string; readonly area: number; readonly centre: string },
): Cell[] {
  const said: Readonly<Partial<Record<PartyColumn, string | number>>> = {
    verksamhet: vacantName,
    organisation,
    area,
    baseServices: none,
    ...(centre !== "" && { centre }),
  };
  const { columnOf } = matchHeadings(headings, partyColumns);
  const row: Cell[] = headings.map(() => null);
  for (const [key, value] of Object.entries(said)) {
    const column = columnOf[key as PartyColumn];
    if (column !== undefined) row[column] = value;
  }
  return row;
}

/** Whether a row of parties is the one that stands for area which nobody leases. */
export const isVacantName = (name: Cell): boolean => nameKey(nameOf(name)) === nameKey(vacantName);
