import { recognisedStem } from "../../domain/costs/cost-kinds";
import { isEmpty, type Cell } from "../ground/cell";
import { matchHeadings, type Columns } from "../ground/headings";
import type { TableShape } from "../tables/table-shape";
import { costColumns } from "./cost-columns";
import { unknownKind } from "./built-in-keys";
import { nameKey, nameOf } from "../ground/names";

type Table = readonly (readonly Cell[])[];

export type ResponsibilityColumn = "kind" | "responsible" | "payer" | "key" | "source" | "centre";

/** The list of who does what (gränsdragningslistan), as a table: one kind of cost a row. */
export const responsibilityColumns: Columns<ResponsibilityColumn> = {
  kind: costColumns.kind,
  responsible: { heading: "Ansvarig", synonyms: ["Ansvar", "Ansvarig part", "Responsible"] },
  payer: {
    heading: "Får fakturan",
    synonyms: ["Betalas av", "Fakturamottagare", "Får leverantörens faktura", "Invoice to"],
  },
  key: costColumns.key,
  source: { heading: "Källa", synonyms: ["Source", "Ursprung"] },
  centre: costColumns.centre,
};

export const responsibilityShape: TableShape<ResponsibilityColumn> = {
  name: "tblGransdragning",
  columns: {
    kind: { ...responsibilityColumns.kind, holds: { kind: "name", unique: "in its centre" }, required: true },
    responsible: { ...responsibilityColumns.responsible, holds: { kind: "text" } },
    payer: { ...responsibilityColumns.payer, holds: { kind: "text" }, required: true },
    key: { ...responsibilityColumns.key, holds: { kind: "text" }, required: true },
    source: { ...responsibilityColumns.source, holds: { kind: "anything" } },
    centre: { ...responsibilityColumns.centre, holds: { kind: "text" } },
  },
};

const sources = {
  S001: "FFFF:s nationella vägledning 2021",
  practice: "Vanligt ord för ett slag som vägledningen nämner",
  accounts: "Kontonamn för ett slag som vägledningen nämner",
} as const;

const notNamed = "Står inte i vägledningen: efter yta när inget annat är avtalat";

/** A kind's usual key, and where that comes from; by area, and saying so, where nothing is usual. */
function usualKey(kind: string): { readonly key: string; readonly source: string } {
  const stem = recognisedStem(kind);
  return { key: stem?.key ?? "Yta", source: stem ? sources[stem.source] : notNamed };
}

/** Each of the names once, by the words that a reader takes for the same. */
function once(names: Iterable<string>): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (name !== "" && !byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  return [...byKey.values()];
}

/**
 * The list to begin with: each kind of cost once with its usual key and where that comes from, for the parties to change
 * and attach to their agreement. Who is responsible and who gets the invoice is for them to fill in.
 */
export function defaultResponsibilities(kinds: readonly string[]): string[][] {
  const rows = once(kinds.map((kind) => kind.trim())).map((name) => {
    const { key, source } = usualKey(name);
    return [name, "", "", key, source];
  });
  const { kind, responsible, payer, key, source } = responsibilityColumns;
  return [[kind, responsible, payer, key, source].map(({ heading }) => heading), ...rows];
}

/** The kinds that stand in a table of costs, in their order; of one centre, where it is said which. */
export function kindsIn(costs: Table, centre?: string): string[] {
  const { columnOf } = matchHeadings(costs[0] ?? [], costColumns);
  if (columnOf.kind === undefined) return [];
  const isOfCentre = (cells: readonly Cell[]): boolean =>
    centre === undefined ||
    columnOf.centre === undefined ||
    nameKey(nameOf(cells[columnOf.centre])) === nameKey(centre);
  return once(
    costs
      .slice(1)
      .filter(isOfCentre)
      .map((cells) => nameOf(cells[columnOf.kind as number])),
  );
}

/** A cell of the list and what is to stand there; rows and columns count from 0, the heading row included. */
export interface ListedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** How a list of responsibilities is filled in further. */
export interface ListAdditions {
  /** Kinds that are written into blank rows, with their usual keys. */
  readonly added: readonly string[];
  /** Kinds that the list has no blank row for. */
  readonly left: readonly string[];
  /** Kinds that are there and get their usual key. */
  readonly keyed: readonly string[];
  readonly cells: readonly ListedCell[];
}

/**
 * What a list lacks: kinds of cost that are not in it, and keys. A kind is written into the next blank row, for a table
 * is not made longer here; a key that somebody has chosen stays.
 *
 * @param list the table with its heading row
 */
export function additionsTo(list: Table, kinds: readonly string[]): ListAdditions {
  const { columnOf } = matchHeadings(list[0] ?? [], responsibilityColumns);
  const { kind: kindColumn, key: keyColumn, source: sourceColumn } = columnOf;
  if (kindColumn === undefined) return { added: [], left: [...kinds], keyed: [], cells: [] };
  const cells: ListedCell[] = [];
  const put = (row: number, column: number | undefined, value: string): void => {
    if (column !== undefined && isEmpty(list[row]?.[column])) cells.push({ row, column, value });
  };
  const keyed: string[] = [];
  const blank: number[] = [];
  const listed = new Set<string>();
  list.forEach((line, row) => {
    if (row === 0) return;
    const kind = nameOf(line[kindColumn]);
    if (kind === "") {
      if (line.every(isEmpty)) blank.push(row);
      return;
    }
    listed.add(nameKey(kind));
    if (keyColumn === undefined || !isEmpty(line[keyColumn])) return;
    const { key, source } = usualKey(kind);
    put(row, keyColumn, key);
    put(row, sourceColumn, source);
    keyed.push(kind);
  });
  const lacking = once(kinds).filter((kind) => !listed.has(nameKey(kind)));
  const added = lacking.slice(0, blank.length);
  added.forEach((kind, index) => {
    const row = blank[index] as number;
    const { key, source } = usualKey(kind);
    put(row, kindColumn, kind);
    put(row, keyColumn, key);
    put(row, sourceColumn, source);
  });
  return { added, left: lacking.slice(blank.length), keyed, cells };
}

/** A cost's empty cell that the list has an answer for; rows and columns count from 0, the heading row included. */
export interface SuppliedCell {
  readonly row: number;
  readonly column: number;
  readonly what: "key" | "payer";
  readonly value: string;
  /** The row of the list that it comes from. */
  readonly from: number;
}

/** The costs with the columns for keys and payers that they lack, empty and last. */
export function withSupplyColumns(costs: Table): Table {
  const { columnOf } = matchHeadings(costs[0] ?? [], costColumns);
  const lacking = (["key", "payer"] as const)
    .filter((what) => columnOf[what] === undefined)
    .map((what) => costColumns[what].heading);
  return lacking.length === 0
    ? costs
    : costs.map((cells, row) => [...cells, ...lacking.map((heading) => (row === 0 ? heading : null))]);
}

/**
 * The empty keys and payers of a table of costs that the list of responsibilities states. A cost that says itself how it
 * is split keeps what it says. Of several rows for a kind the first counts that is of the cost's centre or of none.
 *
 * @param costs the table with its heading row; `list` likewise
 */
export function suppliedCells(costs: Table, list: Table): SuppliedCell[] {
  const { columnOf } = matchHeadings(costs[0] ?? [], costColumns);
  const listed = matchHeadings(list[0] ?? [], responsibilityColumns).columnOf;
  if (columnOf.kind === undefined || listed.kind === undefined) return [];
  const rowsOfKind = new Map<string, number[]>();
  list.forEach((cells, row) => {
    const kind = cells[listed.kind as number];
    if (row === 0 || isEmpty(kind)) return;
    const key = nameKey(nameOf(kind));
    rowsOfKind.set(key, [...(rowsOfKind.get(key) ?? []), row]);
  });
  const isOfCentre = (row: number, centre: Cell): boolean => {
    const own = listed.centre === undefined ? undefined : list[row]?.[listed.centre];
    return isEmpty(own) || nameKey(nameOf(own)) === nameKey(nameOf(centre));
  };
  return costs.flatMap((cells, row): SuppliedCell[] => {
    if (row === 0 || isEmpty(cells[columnOf.kind as number])) return [];
    const centre = columnOf.centre === undefined ? undefined : cells[columnOf.centre];
    const from = rowsOfKind
      .get(nameKey(nameOf(cells[columnOf.kind as number])))
      ?.find((one) => isOfCentre(one, centre));
    if (from === undefined) return [];
    return (["key", "payer"] as const).flatMap((what): SuppliedCell[] => {
      const [column, source] = [columnOf[what], listed[what]];
      if (column === undefined || source === undefined || !isEmpty(cells[column])) return [];
      const answer = list[from]?.[source];
      const value = nameOf(answer);
      // What the functions say of an unknown kind is no key that anybody has agreed on.
      return isEmpty(answer) || value === unknownKind ? [] : [{ row, column, what, value, from }];
    });
  });
}
