import type { SpecificationColumn } from "../../../domain/costs/review/specification-line";
import type { PlannedSheet } from "../../action/plan/plan";
import { onSheet } from "../../action/plan/sheet-reference";
import { SheetStack } from "../../sheet/sheet-stack";
import type { SheetTop } from "../../sheet/parts";
import { costFunction, roomFor, type CostSources } from "../formulas";
import { lineColumns } from "../invoice-sheet";

const reviewTablesSheetName = "Granskning – underlag";

/** In characters, where the lines have other room than on the sheet of what is charged. */
const widths = {
  verksamhet: 20,
  whole: 15,
  key: 20,
  calculation: 40,
  amount: 15,
  vatCode: 11,
  payer: 18,
} as const;

/** The cells of a column, for formulas on other sheets. */
export type TableCells = (column: SpecificationColumn) => string;

interface TablesSheet {
  readonly sheet: PlannedSheet;
  readonly cells: TableCells;
}

/** What the tables give: what each line of a specification is held against. */
export function tablesSheet(
  { sources, rows }: { readonly sources: CostSources; readonly rows: number },
  text: SheetTop,
): TablesSheet {
  const columns = lineColumns(widths);
  const sheet = new SheetStack(reviewTablesSheetName, text, {
    orientation: "landscape",
    printed: columns.length,
  });
  const lines = sheet.spill({
    columns,
    rows: roomFor(rows),
    formula: `=${costFunction("FAKTURAUNDERLAG", sources)}`,
    repeats: true,
  });
  return {
    sheet: sheet.plan(),
    cells: (column) => onSheet(reviewTablesSheetName, lines.cells(column)),
  };
}
