import { tableShapes, type ShapeId } from "../../cells/tables/shapes";
import type { Plan } from "../action/plan";
import type { TableSheetText } from "../sheet-text";
import { tableSheet } from "./table-sheet";

/** The sentences for each table's sheet. */
export type WorkingSetText = Readonly<Record<ShapeId, TableSheetText>>;

export const workingSetTables = Object.keys(tableShapes) as ShapeId[];

/** What the sheets are called. */
const sheetNames: Readonly<Record<ShapeId, string>> = {
  centres: "Centraler",
  municipalities: "Kommuner",
  rooms: "Rum",
  parties: "Parter",
  costs: "Kostnader",
  answers: "Svar",
};

/**
 * A working set: empty tables, each on a sheet of its own, ready to be filled in.
 *
 * @param tables which of them; all that the workbook does not have yet is what is wanted as a rule
 */
export function workingSetPlan(text: WorkingSetText, tables: readonly ShapeId[] = workingSetTables): Plan {
  const sheets = tables.map((id) =>
    tableSheet({ name: sheetNames[id], shape: tableShapes[id], text: text[id] }),
  );
  return {
    action: "working-set",
    sheets,
    columns: [],
    writes: [],
    ...(sheets[0] && { show: sheets[0].name }),
  };
}
