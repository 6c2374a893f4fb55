import { tableShapes, type ShapeId } from "../../cells/tables/shapes";
import type { Plan } from "../action/plan/plan";
import type { TableSheetText } from "../sheet/sheet-text";
import { tableSheet } from "./table-sheet";

/** The sentences for each table's sheet. */
type WorkingSetText = Readonly<Record<ShapeId, TableSheetText>>;

const workingSetTables = Object.keys(tableShapes) as ShapeId[];

/** What the sheets are called. */
export const sheetNames: Readonly<Record<ShapeId, string>> = {
  centres: "Centraler",
  municipalities: "Kommuner",
  rooms: "Rum",
  parties: "Parter",
  costs: "Kostnader",
  responsibilities: "Gränsdragning",
  answers: "Svar",
};

/**
 * Rows that a table is laid out with, all blank, where the add-in fills them later on: a kind of cost that is missing in
 * the list of responsibilities is written into the next of them.
 */
export const blankRows = { responsibilities: 60 } as const satisfies Partial<Record<ShapeId, number>>;

const rowsOf = (id: ShapeId): readonly (readonly null[])[] =>
  Array.from({ length: id in blankRows ? blankRows[id as keyof typeof blankRows] : 0 }, () =>
    Object.keys(tableShapes[id].columns).map(() => null),
  );

/**
 * A working set: empty tables, each on a sheet of its own, ready to be filled in.
 *
 * @param tables which of them; all that the workbook does not have yet is what is wanted as a rule
 */
export function workingSetPlan(text: WorkingSetText, tables: readonly ShapeId[] = workingSetTables): Plan {
  const sheets = tables.map((id) =>
    tableSheet({ name: sheetNames[id], shape: tableShapes[id], text: text[id], rows: rowsOf(id) }),
  );
  return {
    action: "working-set",
    sheets,
    columns: [],
    writes: [],
    ...(sheets[0] && { show: sheets[0].name }),
  };
}
