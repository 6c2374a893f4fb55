import { knownShapes, type TableKind } from "../cells/tables/shapes";

export type { TableKind };

export const tableKinds = Object.keys(knownShapes) as TableKind[];

/** The tables that the add-in knows, by the names that it gives them itself. */
export const tableNames = Object.fromEntries(
  tableKinds.map((kind) => [kind, knownShapes[kind].name]),
) as Readonly<Record<TableKind, string>>;

/** What surveys have published: nobody's answers, and none of the kinds that are checked. */
export const measurementsTable = "tblMatningar";

/** The rows of a specification that has been sent, by its number: "2025-03". */
export const sentTableName = (number: string): string => `tblRader${number.replace(/\D+/g, "_")}`;

/** Tables of ours that are read for what they are, and are no table of costs or of a ledger for that. */
export const isOfOurOwn = (name: string): boolean =>
  name.toLowerCase() === measurementsTable.toLowerCase() || /^tblrader\d/i.test(name);

/** Excel does not tell upper and lower case apart in the names of tables. */
export function kindOfTable(name: string): TableKind | undefined {
  return tableKinds.find((kind) => tableNames[kind].toLowerCase() === name.toLowerCase());
}
