import { tableShapes, type ShapeId } from "../../cells/tables/shapes";
import type { FoundTable } from "../../workbook/contents";

/** What can be created on Start. */
export type Creatable = "working-set" | "sample";

/** A working set has every table that the add-in knows; the plans themselves come when they are asked for. */
const workingSet = Object.keys(tableShapes) as ShapeId[];
const sample = [tableShapes.centres.name, tableShapes.municipalities.name, "tblPlaneringstid"];

const hasTable = (tables: readonly FoundTable[], name: string): boolean =>
  tables.some((table) => table.name.toLowerCase() === name.toLowerCase());

/** The tables of a working set that the workbook does not have: a table that is there is never written over. */
export const missingTables = (tables: readonly FoundTable[]): ShapeId[] =>
  workingSet.filter((id) => !hasTable(tables, tableShapes[id].name));

/** The names of those tables that stand in the way: of the working set's own, or of the sample's. */
export const existingTables = (what: Creatable, tables: readonly FoundTable[]): string[] =>
  (what === "sample" ? sample : workingSet.map((id) => tableShapes[id].name)).filter((name) =>
    hasTable(tables, name),
  );
