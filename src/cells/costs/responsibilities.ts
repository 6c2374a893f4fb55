import { recognisedStem } from "../../domain/costs/cost-kinds";
import { isEmpty, type Cell } from "../cell";
import { matchHeadings, type Columns } from "../headings";
import type { TableShape } from "../tables/table-shape";
import { costColumns } from "./cost-columns";
import { unknownKind } from "./default-key-cells";
import { nameKey, nameOf } from "./names";

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
  without: { amount: costColumns.amount },
};

const sources = {
  S001: "FFFF:s nationella vägledning 2021",
  practice: "Vanligt ord för ett slag som vägledningen nämner",
} as const;

const notNamed = "Står inte i vägledningen: efter yta när inget annat är avtalat";

/**
 * The list to begin with: each kind of cost once with its usual key and where that comes from, for the parties to change
 * and attach to their agreement. Who is responsible and who gets the invoice is for them to fill in.
 */
export function defaultResponsibilities(kinds: readonly string[]): string[][] {
  const seen = new Set<string>();
  const rows = kinds.flatMap((kind) => {
    if (kind.trim() === "" || seen.has(nameKey(kind))) return [];
    seen.add(nameKey(kind));
    const stem = recognisedStem(kind);
    return [[kind, "", "", stem?.key ?? "Yta", stem ? sources[stem.source] : notNamed]];
  });
  const { kind, responsible, payer, key, source } = responsibilityColumns;
  return [[kind, responsible, payer, key, source].map(({ heading }) => heading), ...rows];
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

/**
 * The empty keys and payers of a table of costs that the list of responsibilities states. A cost that says itself how it
 * is split keeps what it says. Of several rows for a kind the first counts that is of the cost's centre or of none.
 *
 * @param costs the table with its heading row; `list` likewise
 */
export function suppliedCells(
  costs: readonly (readonly Cell[])[],
  list: readonly (readonly Cell[])[],
): SuppliedCell[] {
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
