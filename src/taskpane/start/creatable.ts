import { tableShapes, type ShapeId } from "../../cells/tables/shapes";
import type { FoundTable } from "../../workbook/reading/contents";

/** What can be created on Start. */
export type Creatable = "working-set" | "sample";

/** The tables that are created: all that the add-in knows, or those of one kind of work. */
export const tableSets = {
  all: Object.keys(tableShapes) as ShapeId[],
  costs: ["rooms", "parties", "costs", "responsibilities"],
  centres: ["centres", "municipalities"],
  answers: ["answers"],
} as const satisfies Record<string, readonly ShapeId[]>;

export type TableSet = keyof typeof tableSets;

/** What a person has asked for; the plans themselves come when they are asked for. */
export interface Creation {
  readonly what: Creatable;
  readonly set: TableSet;
}

const sample = [tableShapes.centres.name, tableShapes.municipalities.name, "tblPlaneringstid"];

const hasTable = (tables: readonly FoundTable[], name: string): boolean =>
  tables.some((table) => table.name.toLowerCase() === name.toLowerCase());

/** The tables of a set that the workbook does not have: a table that is there is never written over. */
export const missingTables = (tables: readonly FoundTable[], set: TableSet = "all"): ShapeId[] =>
  tableSets[set].filter((id) => !hasTable(tables, tableShapes[id].name));

/** The names of those tables that stand in the way: of the set's own, or of the sample's. */
export const existingTables = (
  what: Creatable,
  tables: readonly FoundTable[],
  set: TableSet = "all",
): string[] =>
  (what === "sample" ? sample : tableSets[set].map((id) => tableShapes[id].name)).filter((name) =>
    hasTable(tables, name),
  );
