import type { TableKind } from "../../workbook/table-kinds";

/** The functions that read each kind of table, the one that people want first in front. */
const readers: Readonly<Record<TableKind, readonly string[]>> = {
  centres: ["KLASS", "HINDER", "MOTIVERING"],
  municipalities: ["FINNS"],
  parties: ["KOSTNADER", "FAKTURAUNDERLAG", "SLUTREGLERING"],
  costs: ["KOSTNADER", "FAKTURAUNDERLAG", "SLUTREGLERING"],
  preliminary: ["SLUTREGLERING"],
  rooms: ["RUMSYTOR"],
  responsibilities: [],
  accounts: [],
  definition: ["KLASS"],
  agreements: ["AVTALSSTATUS"],
  structure: [],
  catchment: ["FINNS"],
  answers: ["SAMVERKAN", "SAMVGRUPP", "SAMVINDEX"],
};

/** Those of them that this add-in has. */
export function readersOf(kind: TableKind, functionIds: readonly string[]): string[] {
  return readers[kind].filter((id) => functionIds.includes(id));
}
