import type { FoundTable } from "../../workbook/reading/contents";
import { isCalculatingTable, isEmptyTable, isRefused, problemsIn } from "../components/problems";
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

/**
 * Whether a function that is pointed at the table will have an answer: it has something in it, nothing is wrong that a
 * function refuses, and all of it has been calculated.
 */
export function canBeRead(table: FoundTable): table is FoundTable & { readonly kind: TableKind } {
  if (table.kind === undefined || table.isExport) return false;
  return !isEmptyTable(table) && !isCalculatingTable(table) && !problemsIn(table).some(isRefused);
}

/** Those of them that this add-in has. */
export function readersOf(kind: TableKind, functionIds: readonly string[]): string[] {
  return readers[kind].filter((id) => functionIds.includes(id));
}
