import type { Day } from "../../domain/calendar";
import { none, type Parties, type Party, type Stated, type Tenancy } from "../../domain/costs/parties";
import { invalid, Refusal } from "../../domain/refusal";
import { isEmpty, numberOf, readNumberIn, type Cell, wordOf } from "../ground/cell";
import { dayOf, formatDay, readDate, whyNoDate } from "../ground/dates";
import { findHeadings, layOut, type Layout } from "../ground/headings";
import { formatNumber } from "../ground/numbers";
import {
  capital,
  place,
  placeIn,
  refuseCell,
  type Range,
  refuseAt,
  shapeOf,
  throwErrorIn,
  columnsRead,
} from "../ground/range";
import { refuseShifted } from "../ground/shifted";
import { areaAt, weightAt } from "./amounts";
import { isBuiltInKey } from "./built-in-keys";
import { nameKey, nameOf } from "../ground/names";
import { partyColumns, type PartyColumn } from "./columns/party-columns";
import { refuseSimilarPartyColumns } from "./columns/similar-columns";
import { refuseTotalRow } from "./total-row";
import { saysNothing } from "../ground/nothing-words";
import { rowsMaybeOf } from "./rows-of-centre";

/** A table of parties laid out, before its rows are read. */
export interface PartyTable {
  readonly range: Range;
  readonly layout: Layout<PartyColumn>;
  /** The rows that are there; rows without verksamhet and organisation are not. */
  readonly rows: readonly number[];
  /** Rows of other centres have been passed over. */
  readonly hasOthers: boolean;
}

/** Stands for a heading that two columns with numbers have: it is no error until somebody splits by it. */
export const twice = -1;

/**
 * More than any centre has. Exact shares between many thousands would need numbers of millions of digits, and the
 * result more columns than a sheet has.
 */
const mostRows = 1000;

/** The parties of one centre, and the names to find them by. */
export interface PartyBook extends Parties {
  /** The parties that each verksamhet is: one for each organisation that it has belonged to. */
  readonly partiesOf: readonly (readonly number[])[];
  /** By name key. */
  readonly verksamhetByName: ReadonlyMap<string, number>;
  readonly organisationByName: ReadonlyMap<string, number>;
  readonly agreementByName: ReadonlyMap<string, number>;
  /** Headings that would be keys if their columns had any numbers, by name key. */
  readonly unfilledByName: ReadonlyMap<string, string>;
}

/**
 * @throws a refusal for a missing column, and for an area or base services without a verksamhet
 */
export function layOutParties(argument: unknown, centre?: string): PartyTable {
  const range = shapeOf(argument, "parter");
  const isHeaded = findHeadings(range, partyColumns) !== undefined;
  const layout = layOut<PartyColumn>(range, partyColumns, {
    byPosition: ["verksamhet", "organisation", "area", "baseServices"],
    required: isHeaded ? ["verksamhet", "organisation"] : ["verksamhet", "organisation", "area"],
  });
  const { columnOf, firstRow } = layout;
  const { rows: own, hasOthers } = rowsMaybeOf(range, firstRow, columnOf.centre, centre);
  throwErrorIn(range, columnsRead(columnOf), own);
  const rows: number[] = [];
  for (const row of own) {
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
  return { range, layout, rows, hasOthers };
}

/**
 * Reads the rows of one centre.
 *
 * @throws a refusal for a missing name, a wrong date, a verksamhet that stands twice at the same time, and a name that
 *   is both a verksamhet and a key
 */
export function readParties(
  { range, layout, rows: allRows }: PartyTable,
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
  const { agreements, unfilled } = agreementColumns(range, layout, rows);
  const verksamheter: string[] = [];
  const organisations: string[] = [];
  const parties: Party[] = [];
  const partiesOf: number[][] = [];
  const tenancies: Tenancy[] = [];
  const verksamhetByName = new Map<string, number>();
  const organisationByName = new Map<string, number>();
  const partyByPlaces = new Map<string, number>();
  const staysOf: { row: number; from: Day; till: Day }[][] = [];

  for (const row of rows) {
    const verksamhet = numbered(
      nameAt(range, row, columnOf.verksamhet as number, "Verksamhet"),
      verksamheter,
      verksamhetByName,
    );
    const organisation = numbered(
      nameAt(range, row, columnOf.organisation as number, "Organisation"),
      organisations,
      organisationByName,
    );
    const places = `${verksamhet} ${organisation}`;
    let party = partyByPlaces.get(places);
    if (party === undefined) {
      party = parties.push({ verksamhet, organisation }) - 1;
      partyByPlaces.set(places, party);
      (partiesOf[verksamhet] ??= []).push(party);
    }

    const stay = { row, ...timeAt(range, row, columnOf.from, columnOf.till) };
    const stays = (staysOf[verksamhet] ??= []);
    refuseOverlap(range, verksamheter[verksamhet] as string, stays, stay);
    stays.push(stay);
    tenancies.push({
      party,
      from: stay.from,
      till: stay.till,
      area: stated(() =>
        columnOf.area === undefined ? refuseMissingArea() : areaAt(range, row, columnOf.area, "Yta"),
      ),
      baseServices: stated(() => baseServicesAt(range, row, columnOf.baseServices)),
      agreed: agreements.map(({ column, heading }) => stated(() => weightAt(range, row, column, heading))),
    });
  }

  const agreementByName = new Map<string, number>();
  agreements.forEach(({ heading, column }, index) => {
    refuseAmbiguousKey(range, heading, column, verksamhetByName);
    agreementByName.set(nameKey(heading), agreementByName.has(nameKey(heading)) ? twice : index);
  });
  verksamheter.forEach((name, verksamhet) => {
    if (!isBuiltInKey(name)) return;
    const row = staysOf[verksamhet]?.[0]?.row ?? 0;
    throw refuseAt(
      range,
      row,
      columnOf.verksamhet,
      "Verksamhet",
      `”${name}” är namnet på en nyckel. Ge verksamheten ett annat namn.`,
    );
  });
  return {
    verksamheter,
    organisations,
    parties,
    tenancies,
    agreements: agreements.map(({ heading }) => heading),
    partiesOf,
    verksamhetByName,
    organisationByName,
    agreementByName,
    unfilledByName: new Map(unfilled.map(({ heading }) => [nameKey(heading), heading])),
  };
}

/** The name's number in the list, which it is added to the first time. */
function numbered(name: string, names: string[], byName: Map<string, number>): number {
  const key = nameKey(name);
  const number = byName.get(key) ?? names.push(name) - 1;
  byName.set(key, number);
  return number;
}

function nameAt(range: Range, row: number, column: number, heading: string): string {
  const name = nameOf(range.rows[row]?.[column]);
  if (name === "") {
    throw refuseCell(range, row, column, heading, `är inget namn. Skriv ${heading.toLowerCase()}.`);
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

/** The number of base services; each row counts one where the table has no such column. */
function baseServicesAt(range: Range, row: number, column: number | undefined): number {
  if (column === undefined) return 1;
  const cell = range.rows[row]?.[column];
  const heading = partyColumns.baseServices.heading;
  if (nameKey(nameOf(cell)) === none) return 0;
  const count = numberOf(cell);
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

function timeAt(
  range: Range,
  row: number,
  from: number | undefined,
  till: number | undefined,
): { from: Day; till: Day } {
  const first = from === undefined ? undefined : dayAt(range, row, from, "Från", "first");
  const last = till === undefined ? undefined : dayAt(range, row, till, "Till", "last");
  if (first !== undefined && last !== undefined && first > last) {
    throw refuseAt(
      range,
      row,
      till,
      "Till",
      `${formatDay(last)} ligger före Från, ${formatDay(first)}. ` +
        "Från ska vara den första dagen och Till den sista.",
    );
  }
  return { from: first ?? -Infinity, till: last ?? Infinity };
}

/** A first or a last day; undefined for an empty cell. */
export function dayAt(
  range: Range,
  row: number,
  column: number,
  heading: string,
  edge: "first" | "last",
): Day | undefined {
  const cell = range.rows[row]?.[column];
  if (isEmpty(cell)) return undefined;
  const day = dayOf(cell, edge);
  if (day !== undefined) return day;
  // No first day, or no last one: a word for nothing, or that it goes on.
  if (saysNothing(wordOf(cell)) || (edge === "last" && wordOf(cell) === "tills vidare")) return undefined;
  refuseShifted(range, row, column, heading, (one) => readDate(one).kind === "none");
  throw refuseCell(range, row, column, heading, `${whyNoDate(cell)}.`);
}

function refuseOverlap(
  range: Range,
  name: string,
  before: readonly { row: number; from: Day; till: Day }[],
  { row, from, till }: { row: number; from: Day; till: Day },
): void {
  const other = before.find((one) => one.from <= till && from <= one.till);
  if (other) {
    const remedy = "Ge dem olika namn, eller Från och Till som inte går in i varandra.";
    throw invalid(
      `${capital(place(range, row))}: verksamheten ”${name}” står redan på rad ${other.row + 1} för samma tid. ${remedy}`,
      placeIn(range, row),
      `Verksamheten ”${name}” står redan på en rad ovanför för samma tid. ${remedy}`,
    );
  }
}

interface FurtherColumn {
  readonly column: number;
  readonly heading: string;
}

/** Every further column with numbers is a key, with its heading as name; one without any is not filled in. */
function agreementColumns(
  range: Range,
  { hasHeadings, columnOf }: Layout<PartyColumn>,
  rows: readonly number[],
): { agreements: FurtherColumn[]; unfilled: FurtherColumn[] } {
  if (!hasHeadings) return { agreements: [], unfilled: [] };
  const mapped = new Set(Object.values(columnOf));
  const further = Array.from({ length: range.columns }, (_, column) => ({
    column,
    heading: nameOf(range.rows[0]?.[column]),
  })).filter(({ column, heading }) => heading !== "" && !mapped.has(column));
  const hasNumbers = ({ column }: FurtherColumn): boolean =>
    rows.some((row) => readNumberIn(range.rows[row]?.[column], "area").kind !== "none");
  return {
    agreements: further.filter(hasNumbers),
    unfilled: further.filter(
      (one) => !hasNumbers(one) && rows.every((row) => isUnfilled(range.rows[row]?.[one.column])),
    ),
  };
}

const isUnfilled = (cell: Cell): boolean => isEmpty(cell) || nameKey(nameOf(cell)) === none;

function refuseAmbiguousKey(
  range: Range,
  heading: string,
  column: number,
  verksamheter: ReadonlyMap<string, number>,
): void {
  if (verksamheter.has(nameKey(heading))) {
    throw refuseAt(
      range,
      0,
      column,
      undefined,
      `”${heading}” är både en verksamhet och en nyckel. Byt namn på den ena.`,
    );
  }
  if (isBuiltInKey(heading)) {
    throw refuseAt(
      range,
      0,
      column,
      undefined,
      `”${heading}” är redan namnet på en inbyggd nyckel. Ge kolumnen en annan rubrik.`,
    );
  }
}
