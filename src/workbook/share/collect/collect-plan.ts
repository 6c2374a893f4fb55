import { isEmpty, plainValue, type Cell } from "../../../cells/ground/cell";
import type { CollectedRow } from "../../../cells/share/collect";
import {
  sharedKinds,
  sharedShapes,
  sourceColumnsOf,
  type SharedKind,
} from "../../../cells/share/shared-tables";
import type { TableShape } from "../../../cells/tables/table-shape";
import type { PlannedCell } from "../../action/plan/cell-input";
import type { Plan, PlannedGrowth, PlannedSheet, PlannedWrite } from "../../action/plan/plan";
import { freeTableName } from "../../costs/table-names";
import type { TableSheetText } from "../../sheet/sheet-text";
import { tableSheet } from "../../working-set/table-sheet";

/** The rows of one kind of table that are to be written. */
export interface CollectedTable {
  readonly kind: SharedKind;
  readonly rows: readonly CollectedRow[];
}

/** Names of sheets are the field's own and Swedish in both languages. */
export const collectedSheets: Readonly<Record<SharedKind, string>> = {
  centres: "Insamlat",
  rooms: "Insamlat rum",
  parties: "Insamlat parter",
  costs: "Insamlat kostnader",
  responsibilities: "Insamlat gränsdragning",
  agreements: "Insamlat avtal",
  structure: "Insamlat struktur",
  catchment: "Insamlat upptag",
};

/** A table of ours may have a column with the key `source` already. */
export const sourceKey = "collectedFrom";
export const readOnKey = "collectedOn";

/** The columns of a collection: those of the table, and where and when each row was read. */
export const collectedShapes = Object.fromEntries(
  sharedKinds.map((kind) => [kind, collectedShape(kind, sharedShapes[kind])]),
) as Readonly<Record<SharedKind, TableShape>>;

function collectedShape(kind: SharedKind, shape: TableShape): TableShape {
  const { source, readOn } = sourceColumnsOf(shape);
  return {
    name: kind === "centres" ? "tblInsamlat" : shape.name.replace(/^tbl/, "tblInsamlat"),
    columns: { ...shape.columns, [sourceKey]: source, [readOnKey]: readOn },
  };
}

/**
 * What has been collected: each kind as a table on a new sheet, or in a table that is there.
 *
 * @param today the day that the files were read on, as Excel counts days
 * @param taken the names of the workbook's tables
 */
export function collectPlan(
  collected: readonly CollectedTable[],
  today: number,
  taken: readonly string[],
  text: TableSheetText,
  into: readonly {
    readonly write: PlannedWrite | undefined;
    readonly grown: PlannedGrowth | undefined;
  }[] = [],
): Plan {
  const sheets = collected.map((table) => collectedSheet(table, today, taken, text));
  return {
    action: "collect",
    sheets,
    columns: [],
    writes: into.flatMap(({ write }) => write ?? []),
    grown: into.flatMap(({ grown }) => grown ?? []),
    ...(sheets[0] && { show: sheets[0].name }),
  };
}

function collectedSheet(
  { kind, rows }: CollectedTable,
  today: number,
  taken: readonly string[],
  text: TableSheetText,
): PlannedSheet {
  const keys = Object.keys(sharedShapes[kind].columns);
  const shape = collectedShapes[kind];
  const name = collectedSheets[kind];
  return tableSheet({
    name,
    shape: { ...shape, name: freeTableName(shape.name, taken) },
    text: { ...text, title: name },
    rows: rows.map(({ cells, source }) => [...keys.map((key) => plannedCell(cells[key])), source, today]),
  });
}

/** Texts stay texts, whatever they begin with. */
export function plannedCell(cell: Cell): PlannedCell {
  const value = plainValue(cell);
  if (value !== 0 && isEmpty(value)) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
