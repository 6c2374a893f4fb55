import { tableShapes, type ShapeId } from "../../cells/tables/shapes";
import type { FoundTable } from "../../workbook/contents";
import { sheetText } from "../../text/sheets";
import { samplePlan } from "../../workbook/sample/sample-plan";
import { workingSetTables } from "../../workbook/working-set/working-set-plan";
import type { Confirming } from "../state";

/** What can be created on Start. */
export type Creatable = Extract<Confirming, "working-set" | "sample">;

const hasTable = (tables: readonly FoundTable[], name: string): boolean =>
  tables.some((table) => table.name.toLowerCase() === name.toLowerCase());

/** The tables of a working set that the workbook does not have: a table that is there is never written over. */
export const missingTables = (tables: readonly FoundTable[]): ShapeId[] =>
  workingSetTables.filter((id) => !hasTable(tables, tableShapes[id].name));

/** The names of those tables that stand in the way: of the working set's own, or of the sample's. */
export const existingTables = (what: Creatable, tables: readonly FoundTable[]): string[] =>
  (what === "sample" ? sampleTables() : workingSetTables.map((id) => tableShapes[id].name)).filter((name) =>
    hasTable(tables, name),
  );

/** The tables are called the same in every language. */
const sampleTables = (): string[] =>
  samplePlan(sheetText.sv.sample).sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name));
