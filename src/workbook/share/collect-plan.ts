import { isEmpty, plainValue, type Cell } from "../../cells/ground/cell";
import type { CollectedRow } from "../../cells/share/collect";
import { centreShape } from "../../cells/tables/centre-shapes";
import type { TableColumn, TableShape } from "../../cells/tables/table-shape";
import type { PlannedCell } from "../action/cell-input";
import type { Plan } from "../action/plan";
import { freeTableName } from "../costs/table-names";
import type { TableSheetText } from "../sheet-text";
import { tableSheet } from "../working-set/table-sheet";

/** What tells where a row was read, and when; the headings by which an earlier collection is known again. */
export const sourceColumns = {
  source: { heading: "Källa", holds: { kind: "anything" } },
  readOn: { heading: "Inläst", holds: { kind: "date" } },
} as const satisfies Record<string, TableColumn>;

export const collectedTable = "tblInsamlat";
export const collectedSheet = "Insamlat";

/** The columns of a collection of centres. */
export const collectedShape: TableShape = {
  ...centreShape,
  name: collectedTable,
  columns: { ...centreShape.columns, ...sourceColumns },
};

/**
 * What has been collected, as a table on a new sheet: an earlier collection stays where it is, and nothing is lost.
 *
 * @param today the day that the files were read on, as Excel counts days
 * @param taken the names of the workbook's tables
 */
export function collectPlan(
  rows: readonly CollectedRow[],
  today: number,
  taken: readonly string[],
  text: TableSheetText,
): Plan {
  const keys = Object.keys(centreShape.columns);
  const sheet = tableSheet({
    name: collectedSheet,
    shape: { ...collectedShape, name: freeTableName(collectedTable, taken) },
    text,
    rows: rows.map(({ cells, source }) => [...keys.map((key) => plannedCell(cells[key])), source, today]),
  });
  return { action: "collect", sheets: [sheet], columns: [], writes: [], show: sheet.name };
}

/** Texts stay texts, whatever they begin with. */
function plannedCell(cell: Cell): PlannedCell {
  const value = plainValue(cell);
  if (value !== 0 && isEmpty(value)) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
