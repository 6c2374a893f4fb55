/** The tables that the add-in knows, by the names that it gives them itself. */
export const tableNames = {
  centres: "tblCentraler",
  municipalities: "tblKommuner",
  parties: "tblParter",
  costs: "tblKostnader",
  preliminary: "tblPreliminart",
  rooms: "tblRum",
  responsibilities: "tblGransdragning",
  answers: "tblSvar",
  definition: "tblDefinition",
  agreements: "tblAvtal",
  structure: "tblStruktur",
  catchment: "tblUpptag",
  accounts: "tblKonton",
} as const;

/** What surveys have published: nobody's answers, and none of the kinds that are checked. */
export const measurementsTable = "tblMatningar";

/** The rows of a specification that has been sent, by its number: "2025-03". */
export const sentTableName = (number: string): string => `tblRader${number.replace(/\D+/g, "_")}`;

/** Tables of ours that are read for what they are, and are no table of costs or of a ledger for that. */
export const isOfOurOwn = (name: string): boolean =>
  name.toLowerCase() === measurementsTable.toLowerCase() || /^tblrader\d/i.test(name);

export type TableKind = keyof typeof tableNames;

export const tableKinds = Object.keys(tableNames) as TableKind[];

/** Excel does not tell upper and lower case apart in the names of tables. */
export function kindOfTable(name: string): TableKind | undefined {
  return tableKinds.find((kind) => tableNames[kind].toLowerCase() === name.toLowerCase());
}
