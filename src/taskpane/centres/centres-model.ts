import {
  classificationOverview,
  serviceColumns,
  type ClassificationOverview,
} from "../../cells/classification/overview";
import { readDefinition } from "../../cells/classification/definition-table";
import { definitionCells } from "../../cells/classification/definition-cells";
import { builtInDefinitionIds, builtInDefinitions } from "../../domain/classification/built-in-definitions";
import type { Definition } from "../../domain/classification/definition";
import type { Plan } from "../../workbook/action/plan/plan";
import { classColumnsIn, type ClassColumns } from "../../workbook/centres/class-columns";
import { classifyPlan, type DefinitionChoice } from "../../workbook/centres/classify-plan";
import type { FoundTable, WorkbookContents } from "../../workbook/reading/contents";
import type { FoundRange } from "../../workbook/ranges/found-range";
import type { CentresChoices } from "./place";
import { memoised } from "../frame/memoised";

/** What the view shows, worked out of what the workbook holds and what was chosen. */
export interface CentresModel {
  /** The tables that can be classified. */
  readonly tables: readonly FoundTable[];
  /** The one that is: chosen, or the first. */
  readonly table: FoundTable | undefined;
  /** The tables that hold a definition. */
  readonly definitionTables: readonly FoundTable[];
  readonly choice: DefinitionChoice;
  /** The definition's demands as a table shows them; undefined when it cannot be read. */
  readonly demands: readonly (readonly string[])[] | undefined;
  /** The sentence of FC.KLASS about a definition that cannot be read. */
  readonly refusal: string | undefined;
  readonly overview: ClassificationOverview | undefined;
  /** The calculated columns that would be written, and how the table's own stand to them. */
  readonly plan: Plan | undefined;
  readonly columns: ClassColumns;
  /** Plain ranges that look like centres. */
  readonly ranges: readonly FoundRange[];
}

/** Worked out once for as long as what it is worked out of is the same. */
export const centresModel = memoised(workOut);

function workOut({ tables: all, ranges = [] }: WorkbookContents, choices: CentresChoices): CentresModel {
  const tables = all.filter(({ kind, cells }) => kind === "centres" && cells);
  const definitionTables = all.filter(({ kind, cells }) => kind === "definition" && cells);
  const table = tables.find(({ name }) => name === choices.table) ?? tables[0];
  const choice = choiceAmong(definitionTables, choices.definition);
  const { definition, refusal } = definitionOf(choice, definitionTables);
  const overview =
    definition && table?.cells ? classificationOverview(table.cells.values, definition) : undefined;
  const plan = definition && table && planFor(table, choice);
  return {
    tables,
    table,
    definitionTables,
    choice,
    demands: definition && definitionCells(definition),
    refusal,
    overview,
    plan,
    columns: plan && table.cells ? classColumnsIn(table.cells, plan) : "absent",
    ranges: ranges.filter(({ kind }) => kind === "centres"),
  };
}

const standard: DefinitionChoice = { kind: "built-in", id: "FFFF" };

/** What was chosen, if it is still there. */
function choiceAmong(tables: readonly FoundTable[], chosen: DefinitionChoice = standard): DefinitionChoice {
  const isThere =
    chosen.kind === "table"
      ? tables.some(({ name }) => name === chosen.table)
      : (builtInDefinitionIds as readonly string[]).includes(chosen.id);
  return isThere ? chosen : standard;
}

function definitionOf(
  choice: DefinitionChoice,
  tables: readonly FoundTable[],
): { definition?: Definition; refusal: string | undefined } {
  if (choice.kind === "built-in") {
    const definition = builtInDefinitions[choice.id as keyof typeof builtInDefinitions];
    return { definition, refusal: undefined };
  }
  const table = tables.find(({ name }) => name === choice.table);
  try {
    return { definition: readDefinition(table?.cells?.values), refusal: undefined };
  } catch (problem) {
    return { refusal: problem instanceof Error ? problem.message : String(problem) };
  }
}

function planFor({ name, cells }: FoundTable, definition: DefinitionChoice): Plan | undefined {
  const headings = (cells?.values[0] ?? []).map(String);
  const services = serviceColumns(headings);
  return services && classifyPlan({ table: name, headings, services, definition });
}
