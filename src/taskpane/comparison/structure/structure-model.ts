import { factReader } from "../../../cells/follow-up/centre-facts";
import { readTypedAgreements, type TypedAgreement } from "../../../cells/follow-up/typed-agreements";
import { textOf, type Cell } from "../../../cells/ground/cell";
import { matchHeadings } from "../../../cells/ground/headings";
import { aggregatesAmong } from "../../../cells/comparison/source/aggregate-names";
import { yearInName } from "../../../domain/names/year-in-name";
import { keyOf } from "../../../cells/comparison/centre-municipalities";
import { agreementShape, structureShape } from "../../../cells/tables/follow-up-table-shapes";
import type { Day } from "../../../domain/calendar";
import { lastDayOfNotice, reviewState } from "../../../domain/follow-up/agreement-dates";
import { agreementStatus } from "../../../domain/follow-up/agreement-status";
import {
  prefilledState,
  structureChecks,
  type StructureCheckId,
} from "../../../domain/follow-up/structure-checks";
import { structureStates, type StructureState } from "../../../domain/follow-up/structure-states";
import { dayOf } from "../../../cells/ground/dates";
import { readFigure } from "../../../cells/comparison/source/figure";
import type { StructureRow } from "../../../workbook/comparison/structure-sheet";
import type { TableShape } from "../../../cells/tables/table-shape";
import type { FoundTable, TableCells, WorkbookContents } from "../../../workbook/reading/contents";
import { today as thisDay } from "../../frame/today";

/** Something that an agreement asks for. */
export interface DueItem {
  /** `extends`: it runs on unless notice is given; `goes-on`: and the day for that has passed. */
  readonly kind: "ends" | "extends" | "goes-on" | "notice" | "passed" | "review";
  readonly name: string;
  readonly day: Day | undefined;
  /** By how many months it is extended, where that is said. */
  readonly months?: number | undefined;
}

/** A table that is there, and how many of its rows say whose they are. */
interface OwnTable {
  readonly name: string;
  readonly sheet: string;
  readonly cells: TableCells;
  readonly rows: number;
}

export interface StructureModel {
  readonly hasCentres: boolean;
  /** What the table of centres says of agreements, as it is read: for a table that is still to be made. */
  readonly typed: readonly TypedAgreement[];
  readonly agreements: OwnTable | undefined;
  readonly structure: OwnTable | undefined;
  /** Of what is read, those that the table of agreements has no row for. */
  readonly furtherAgreements: readonly TypedAgreement[];
  /** Of the centres, those that the table of structure has no row for. */
  readonly furtherCentres: readonly StructureRow[];
  readonly due: readonly DueItem[];
  /** Prefilled from the table of centres. */
  readonly prefilled: readonly StructureRow[];
  readonly filled: number;
  /** The table of structure as it stands, a centre a row. */
  readonly matrix:
    | readonly {
        readonly centre: string;
        readonly states: readonly { readonly check: string; readonly state: string }[];
      }[]
    | undefined;
}

const usualNotice = 6;

/** @param pointed what a person has marked: read in the place of the centres where it has agreements */
export function structureModel(
  { tables, ranges = [] }: WorkbookContents,
  today: Day = thisDay(),
  pointed?: readonly (readonly Cell[])[],
): StructureModel {
  const find = (kind: FoundTable["kind"]): FoundTable | undefined =>
    tables.find((table) => table.kind === kind && table.cells);
  const [centres, agreements, structure] = [find("centres"), find("agreements"), find("structure")];
  const marked = pointed && fromHeadings(pointed);
  const listed = centres?.cells?.values ?? latestOf(ranges)?.cells.values;
  const own = listed ?? marked ?? [];
  const known = centreNames(own);
  const typed = readTypedAgreements(marked ?? own).flatMap((one) => perCentre(one, known));
  const prefilled = prefilledRows(own, typed, today);
  const agreementNames = namesIn(agreements, agreementShape);
  const structureNames = namesIn(structure, structureShape);
  return {
    hasCentres: prefilled.length > 0,
    typed,
    agreements: agreements && ownTable(agreements, agreementNames),
    structure: structure && ownTable(structure, structureNames),
    furtherAgreements: typed.filter(({ name }) => !agreementNames.has(keyOf(name))),
    furtherCentres: prefilled.filter(({ centre }) => !structureNames.has(keyOf(centre))),
    due: agreements?.cells ? dueItems(agreements.cells.values, today) : [],
    prefilled,
    filled: prefilled.reduce((sum, { states }) => sum + Object.keys(states).length, 0),
    matrix: structure?.cells && matrixOf(structure.cells.values),
  };
}

const ownTable = (
  { name, sheet, cells = { row: 0, column: 0, values: [], formulas: [] } }: FoundTable,
  { size }: ReadonlySet<string>,
): OwnTable => ({ name, sheet, cells, rows: size });

/** Whose rows a table has: one row may be of several centres. */
function namesIn(table: FoundTable | undefined, { columns }: TableShape): ReadonlySet<string> {
  const [headings = [], ...rows] = table?.cells?.values ?? [];
  const at = matchHeadings(headings, columns).columnOf.centre;
  const names = at === undefined ? [] : rows.flatMap((row) => [row[at], ...severalIn(textOf(row[at]))]);
  return new Set(names.map(keyOf).filter((key) => key !== ""));
}

const severalIn = (text: string): string[] => text.split(/ *[,;/&+] *| och /u);

/** Of several plain ranges of centres the one that is called by the latest year. */
function latestOf(ranges: NonNullable<WorkbookContents["ranges"]>): (typeof ranges)[number] | undefined {
  const year = ({ sheet }: (typeof ranges)[number]): number => yearInName(sheet) ?? 0;
  return ranges.filter(({ kind }) => kind === "centres").sort((a, b) => year(b) - year(a))[0];
}

/** One agreement of several centres ("Tallen, Linden") is a row for each of them, where every name is a centre's. */
function perCentre(agreement: TypedAgreement, known: ReadonlySet<string>): TypedAgreement[] {
  if (known.has(keyOf(agreement.name))) return [agreement];
  const names = severalIn(agreement.name);
  return names.length > 1 && names.every((name) => known.has(keyOf(name)))
    ? names.map((name) => ({ ...agreement, name }))
    : [agreement];
}

const nameColumn = { name: { heading: "Central", synonyms: ["Familjecentral", "Centralens namn"] } };

function centreNames([headings = [], ...rows]: readonly (readonly Cell[])[]): ReadonlySet<string> {
  const at = matchHeadings(headings, nameColumn).columnOf.name;
  return new Set(at === undefined ? [] : rows.map((row) => keyOf(row[at])).filter((key) => key !== ""));
}

/** A title may stand above the headings. */
const mostAbove = 15;

/** From the row on below which agreements can be read. */
export function fromHeadings(values: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] | undefined {
  for (let above = 0; above < Math.min(mostAbove, values.length); above++) {
    const below = values.slice(above);
    if (readTypedAgreements(below).length > 0) return below;
  }
  return undefined;
}

function prefilledRows(
  values: readonly (readonly Cell[])[],
  typed: readonly TypedAgreement[],
  today: Day,
): StructureRow[] {
  const [headings = [], ...rows] = values;
  const { columnOf } = matchHeadings(headings, nameColumn);
  const at = columnOf.name;
  if (at === undefined) return [];
  const factsOf = factReader(headings);
  const agreements = new Map(typed.map((one) => [keyOf(one.name), one]));
  const statusOf = agreementStatus(today, usualNotice);
  const isAggregate = aggregatesAmong(rows.map((row) => textOf(row[at])));
  return rows.flatMap((row, index): StructureRow[] => {
    const centre = textOf(row[at]);
    if (centre === "" || isAggregate[index]) return [];
    const own = agreements.get(keyOf(centre));
    const facts = factsOf(row, own && statusOf(own.end, own.isExtended ?? false));
    const states = structureChecks.flatMap(({ id }): [StructureCheckId, StructureState][] => {
      const state = prefilledState(id, facts);
      return state === undefined ? [] : [[id, state]];
    });
    return [{ centre, states: Object.fromEntries(states) }];
  });
}

/** What runs out or has passed, when notice has to be given, and what has not been looked over for a year. */
function dueItems(values: readonly (readonly Cell[])[], today: Day): DueItem[] {
  const [headings = [], ...rows] = values;
  const { columnOf } = matchHeadings(headings, agreementShape.columns);
  const cell = (row: readonly Cell[], key: keyof typeof agreementShape.columns): Cell => {
    const at = columnOf[key];
    return at === undefined ? "" : row[at];
  };
  return rows.flatMap((row): DueItem[] => {
    const name = [textOf(cell(row, "centre")), textOf(cell(row, "agreement"))]
      .filter((part) => part !== "")
      .join(", ");
    if (name === "") return [];
    const end = dayOf(cell(row, "end"));
    const months = readFigure(cell(row, "notice"));
    const notice = months.kind === "number" ? months.value : undefined;
    const longer = readFigure(cell(row, "extendsBy"));
    const extended = textOf(cell(row, "extends")).toLowerCase().startsWith("ja");
    const status = agreementStatus(today, notice ?? usualNotice)(end, extended);
    const lastNotice = lastDayOfNotice(end, notice);
    const items: DueItem[] = [];
    if (status === "löper ut" && extended) {
      const isPast = lastNotice !== undefined && lastNotice < today;
      const by = longer.kind === "number" && longer.value > 0 ? longer.value : undefined;
      items.push({ kind: isPast ? "goes-on" : "extends", name, day: end, months: by });
    } else if (status === "löper ut") items.push({ kind: "ends", name, day: end });
    if (status === "utgånget") items.push({ kind: "passed", name, day: end });
    if (lastNotice !== undefined && lastNotice >= today && end !== undefined && extended)
      items.push({ kind: "notice", name, day: lastNotice });
    if (reviewState(dayOf(cell(row, "reviewed")), today) === "för sent")
      items.push({ kind: "review", name, day: undefined });
    return items;
  });
}

function matrixOf(values: readonly (readonly Cell[])[]): StructureModel["matrix"] {
  const [headings = [], ...rows] = values;
  const { columnOf } = matchHeadings(headings, structureShape.columns);
  const { centre, check, state } = columnOf;
  if (centre === undefined || check === undefined || state === undefined) return undefined;
  const byCentre = new Map<string, { check: string; state: string }[]>();
  for (const row of rows) {
    const name = textOf(row[centre]);
    if (name === "") continue;
    const said = textOf(row[state]).toLowerCase();
    const known = (structureStates as readonly string[]).includes(said) ? said : "uppgift saknas";
    byCentre.set(name, [...(byCentre.get(name) ?? []), { check: textOf(row[check]), state: known }]);
  }
  return [...byCentre].map(([name, states]) => ({ centre: name, states }));
}
