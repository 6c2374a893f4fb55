import { definitionCells } from "../../cells/classification/definition-cells";
import { definitionShape } from "../../cells/tables/definition-shape";
import {
  builtInDefinitions,
  type BuiltInDefinitionId,
} from "../../domain/classification/built-in-definitions";
import type { Plan } from "../action/plan/plan";
import type { TableSheetText } from "../sheet-text";
import { tableSheet } from "../working-set/table-sheet";

interface DefinitionText extends TableSheetText {
  /** What each word demands, as it is to stand beside the table. */
  readonly legend: {
    readonly title: string;
    readonly words: readonly (readonly [word: string, means: string])[];
  };
}

const sheetName = "Definition";

/** One empty column between the table and the legend. */
const legendColumn = Object.keys(definitionShape.columns).length + 1;

/** A built-in definition as a table of one's own to change: the classes from the highest, with what each demands. */
export function definitionPlan(text: DefinitionText, id: BuiltInDefinitionId = "FFFF"): Plan {
  const [, ...rows] = definitionCells(builtInDefinitions[id]);
  const sheet = tableSheet({ name: sheetName, shape: definitionShape, text, rows });
  const top = text.notes.length + 2;
  const { legend } = text;
  return {
    action: "definition-table",
    sheets: [
      {
        ...sheet,
        blocks: [
          ...sheet.blocks,
          { row: top, column: legendColumn, cells: [[legend.title]], look: { role: "subtitle" } },
          { row: top + 1, column: legendColumn, cells: legend.words },
        ],
        columnWidths: {
          ...sheet.columnWidths,
          [legendColumn - 1]: 4,
          [legendColumn]: 14,
          [legendColumn + 1]: 70,
        },
      },
    ],
    columns: [],
    writes: [],
    show: sheetName,
  };
}
