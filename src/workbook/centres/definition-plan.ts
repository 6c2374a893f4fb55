import { definitionCells } from "../../cells/classification/definition-cells";
import { definitionShape } from "../../cells/tables/definition-table-shape";
import {
  builtInDefinitions,
  type BuiltInDefinitionId,
} from "../../domain/classification/built-in-definitions";
import type { Plan } from "../action/plan/plan";
import type { PlacedColumns } from "../sheet/placed";
import type { SheetStack } from "../sheet/sheet-stack";
import type { TableSheetText } from "../sheet/sheet-text";
import { tableSheet } from "../working-set/table-sheet";

interface DefinitionText extends TableSheetText {
  /** What each word demands, as it is to stand beside the table. */
  readonly legend: {
    readonly title: string;
    readonly words: readonly (readonly [word: string, means: string])[];
  };
}

const sheetName = "Definition";

/** A built-in definition as a table of one's own to change: the classes from the highest, with what each demands. */
export function definitionPlan(text: DefinitionText, id: BuiltInDefinitionId = "FFFF"): Plan {
  const [, ...rows] = definitionCells(builtInDefinitions[id]);
  const sheet = tableSheet({
    name: sheetName,
    shape: definitionShape,
    text,
    rows,
    beside: (stack, table) => writeLegend(stack, table, text),
  });
  return { action: "definition-table", sheets: [sheet], columns: [], writes: [], show: sheetName };
}

/** One empty column between the table and what its words mean. */
function writeLegend(
  sheet: SheetStack,
  { head, body, width }: PlacedColumns<string>,
  { legend }: DefinitionText,
): void {
  const column = width + 1;
  sheet.put({ row: head, column }, [[legend.title]], { role: "subtitle" });
  sheet.put({ row: body.row, column }, legend.words);
  [4, 14, 70].forEach((characters, place) => sheet.widen(width + place, characters));
}
