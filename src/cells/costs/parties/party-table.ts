import { agreementColumns, refuseAmbiguousKey, type FurtherColumn } from "./agreement-columns";
import { refuseOverlap, timeAt, type Stay } from "./stays";
import { none, type Party, type Stated, type Tenancy } from "../../../domain/costs/parties";
import { invalid, Refusal } from "../../../domain/refusal";
import { isEmpty, countOf, wordOf } from "../../ground/cell";
import { saysNothing } from "../../ground/what-counts-as-not-answered";
import { headingKey } from "../../ground/headings";
import { findHeadings, layOut, type Layout, tableIn } from "../../tables/lay-out";
import { formatNumber } from "../../ground/numbers";
import { refuseCell, type Range, refuseAt, throwErrorIn, columnsRead } from "../../ground/range";
import { areaAt, weightAt } from "../amounts";
import { twice, type PartyBook } from "./party-book";
import { isBuiltInKey } from "../keys/built-in-keys";
import { nameKey, nameOf } from "../../ground/names";
import { refuseNumbersAsNames } from "../../ground/shifted";
import { partyColumns, type PartyColumn } from "../headings/party-headings";
import { refuseSimilarPartyColumns } from "../headings/similar-headings";
import { refuseTotalRow } from "../refuse-total-row";
import { orHeading, partySections, underHeading, type SectionRows } from "../section-rows";
import { rowsMaybeOf } from "../centre/rows-of-centre";

/** A table of parties laid out, before its rows are read. */
export interface PartyTable {
  readonly range: Range;
  readonly layout: Layout<PartyColumn>;
  /** The rows that are there; rows without verksamhet and organisation are not. */
  readonly rows: readonly number[];
  /** Rows of other centres have been passed over. */
  readonly hasOthers: boolean;
  /** The rows that are headings of others, and no parties. */
  readonly sections: SectionRows;
}

/**
 * More than any centre has. Exact shares between many thousands would need numbers of millions of digits, and the
 * result more columns than a sheet has.
 */
const mostRows = 1000;

/**
 * @throws a refusal for a missing column, and for an area or base services without a verksamhet
 */
export function layOutParties(argument: unknown, centre?: string): PartyTable {
  const range = tableIn(argument, "parter", partyColumns);
  const isHeaded = findHeadings(range, partyColumns) !== undefined;
  const layout = layOut<PartyColumn>(range, partyColumns, {
    byPosition: ["verksamhet", "organisation", "area", "baseServices"],
    required: isHeaded ? ["verksamhet", "organisation"] : ["verksamhet", "organisation", "area"],
  });
  const { columnOf, firstRow } = layout;
  const { rows: own, hasOthers } = rowsMaybeOf(range, firstRow, columnOf.centre, centre);
  throwErrorIn(range, columnsRead(columnOf), own);
  const { organisation, centre: centreColumn } = columnOf;
  const sections = partySections(range.rows, {
    firstRow,
    centre: centreColumn,
    organisation: organisation as number,
  });
  const rows: number[] = [];
  for (const row of own) {
    if (sections.at(row) !== undefined) continue;
    const has = (key: PartyColumn): boolean =>
      columnOf[key] !== undefined && !isEmpty(range.rows[row]?.[columnOf[key]]);
    if (has("verksamhet") || has("organisation")) rows.push(row);
    else if (has("area") || has("baseServices")) {
      throw refuseCell(
        range,
        row,
        columnOf.verksamhet as number,
        "Verksamhet",
        "står där raden har en yta eller basverksamheter. Skriv vilken verksamhet raden gäller.",
      );
    }
  }
  return { range, layout, rows, hasOthers, sections };
}

/**
 * Reads the rows of one centre.
 *
 * @throws a refusal for a missing name, a wrong date, a verksamhet that stands twice at the same time, and a name that
 *   is both a verksamhet and a key
 */
export function readParties(
  { range, layout, rows: allRows, sections }: PartyTable,
  rows: readonly number[],
): PartyBook {
  const { columnOf } = layout;
  if (rows.length === 0) {
    const ofTheCentre = allRows.length > 0 ? " för den central som kostnaderna gäller" : "";
    throw invalid(`Parter: det finns ingen rad med en verksamhet${ofTheCentre}. Ange minst en.`);
  }

  if (rows.length > mostRows) {
    throw invalid(
      `Parter: ${formatNumber(rows.length)} rader är fler än de ${formatNumber(mostRows)} som en central kan ha. Ta bara med centralens egna rader, eller en kolumn Central.`,
    );
  }

  refuseSimilarPartyColumns(range, layout, rows);
  refuseNumbersAsNames(range, rows, columnOf.organisation, "Organisation");
  const { agreements, unfilled } = agreementColumns(range, layout, rows);
  const names = new PartyNames();
  const staysOf: Stay[][] = [];
  const tenancies = rows.map((row): Tenancy => {
    const hint = (): string =>
      orHeading(range.rows[row] ?? [], columnOf.centre) || underHeading(sections, row);
    const nameIn = (column: number | undefined, heading: string): string =>
      nameAt(range, row, column as number, heading, hint);
    const verksamhet = names.verksamhet(nameIn(columnOf.verksamhet, "Verksamhet"));
    const organisation = names.organisation(nameIn(columnOf.organisation, "Organisation"));
    const stay = { row, ...timeAt(range, row, columnOf.from, columnOf.till) };
    const stays = (staysOf[verksamhet] ??= []);
    refuseOverlap(range, names.verksamheter[verksamhet] as string, stays, stay);
    stays.push(stay);
    return {
      party: names.party(verksamhet, organisation),
      from: stay.from,
      till: stay.till,
      area: stated(() =>
        columnOf.area === undefined ? refuseMissingArea() : areaAt(range, row, columnOf.area, "Yta"),
      ),
      baseServices: stated(() => baseServicesAt(range, row, columnOf.baseServices)),
      agreed: agreements.map(({ column, heading }) => stated(() => agreedAt(range, row, column, heading))),
    };
  });
  const agreementByName = agreementsByName(range, agreements, names.verksamhetByName);
  names.verksamheter.forEach((name, verksamhet) =>
    refuseKeyAsName(range, staysOf[verksamhet]?.[0]?.row ?? 0, columnOf.verksamhet, name),
  );
  return {
    verksamheter: names.verksamheter,
    organisations: names.organisations,
    parties: names.parties,
    partiesOf: names.partiesOf,
    verksamhetByName: names.verksamhetByName,
    organisationByName: names.organisationByName,
    tenancies,
    agreements: agreements.map(({ heading }) => heading),
    agreementByName,
    unfilledByName: new Map(unfilled.map(({ heading }) => [nameKey(heading), heading])),
  };
}

/** The names as they come, each with its number, and the parties that they make together. */
class PartyNames {
  readonly verksamheter: string[] = [];
  readonly organisations: string[] = [];
  readonly parties: Party[] = [];
  readonly partiesOf: number[][] = [];
  readonly verksamhetByName = new Map<string, number>();
  readonly organisationByName = new Map<string, number>();
  private readonly partyByPlaces = new Map<string, number>();

  readonly verksamhet = (name: string): number => numbered(name, this.verksamheter, this.verksamhetByName);
  readonly organisation = (name: string): number =>
    numbered(name, this.organisations, this.organisationByName);

  party(verksamhet: number, organisation: number): number {
    const places = `${verksamhet} ${organisation}`;
    const known = this.partyByPlaces.get(places);
    if (known !== undefined) return known;
    const party = this.parties.push({ verksamhet, organisation }) - 1;
    this.partyByPlaces.set(places, party);
    (this.partiesOf[verksamhet] ??= []).push(party);
    return party;
  }
}

function agreementsByName(
  range: Range,
  agreements: readonly FurtherColumn[],
  verksamheter: ReadonlyMap<string, number>,
): Map<string, number> {
  const byName = new Map<string, number>();
  agreements.forEach(({ heading, column }, index) => {
    refuseAmbiguousKey(range, heading, column, verksamheter);
    byName.set(nameKey(heading), byName.has(nameKey(heading)) ? twice : index);
  });
  // "Avtal (%)" is what a cost calls Avtal, where no other column is.
  const bare = agreements.map(({ heading }) => headingKey(heading));
  bare.forEach((key, index) => {
    const isTaken = byName.has(key) || verksamheter.has(key) || isBuiltInKey(key);
    if (key !== "" && !isTaken && bare.indexOf(key) === bare.lastIndexOf(key)) byName.set(key, index);
  });
  return byName;
}

function refuseKeyAsName(range: Range, row: number, column: number | undefined, name: string): void {
  if (!isBuiltInKey(name)) return;
  throw refuseAt(
    range,
    row,
    column,
    "Verksamhet",
    `”${name}” är namnet på en nyckel. Ge verksamheten ett annat namn.`,
  );
}

/** The name's number in the list, which it is added to the first time. */
function numbered(name: string, names: string[], byName: Map<string, number>): number {
  const key = nameKey(name);
  const number = byName.get(key) ?? names.push(name) - 1;
  byName.set(key, number);
  return number;
}

function nameAt(range: Range, row: number, column: number, heading: string, hint: () => string): string {
  const name = nameOf(range.rows[row]?.[column]);
  if (name === "" || saysNothing(nameKey(name))) {
    throw refuseCell(range, row, column, heading, `är inget namn. Skriv ${heading.toLowerCase()}.${hint()}`);
  }
  refuseTotalRow(name, range, row, column, heading);
  return name;
}

/** A value, or the refusal that its use will raise. */
function stated(read: () => number): Stated {
  try {
    return read();
  } catch (problem) {
    if (problem instanceof Refusal) return problem;
    throw problem;
  }
}

const refuseMissingArea = (): never => {
  throw invalid("Parter: kolumnen Yta saknas, men behövs för att fördela efter yta.");
};

/** An agreed share; a word for nothing is none, as an empty cell is. */
const agreedAt = (range: Range, row: number, column: number, heading: string): number =>
  saysNothing(wordOf(range.rows[row]?.[column])) ? 0 : weightAt(range, row, column, heading);

/** The number of base services; each row counts one where the table has no such column. */
function baseServicesAt(range: Range, row: number, column: number | undefined): number {
  if (column === undefined) return 1;
  const cell = range.rows[row]?.[column];
  const heading = partyColumns.baseServices.heading;
  if (nameKey(nameOf(cell)) === none) return 0;
  const count = countOf(cell);
  if (count === undefined || count <= 0) {
    throw refuseCell(
      range,
      row,
      column,
      heading,
      `är inget antal basverksamheter. Ange 1 eller fler, eller ${none} för den som inte är någon.`,
    );
  }
  return count;
}
