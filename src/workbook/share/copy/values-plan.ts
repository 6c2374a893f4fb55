import type { CellContents, CellStyle, SheetToSave } from "../../../xlsx";
import type { CopySummary } from "../../../cells/share/copy-summary";
import { formula, type PlannedCell } from "../../action/plan/cell-input";
import { roleLooks } from "../../sheet/sheet-colours";
import type { CellBorder, CellLook, Plan, PlannedFormat, PlannedSheet } from "../../action/plan/plan";

import type { CopiedSheets } from "./copy-contents";

const longestName = 31;

/**
 * The copied sheets as new ones of the same workbook: values all through, merged cells and lines, and of the other looks what
 * our own sheets have.
 */
export function valuesPlan(sheets: readonly SheetToSave[], named: (sheet: string) => string): Plan {
  const planned = sheets.map((sheet) => valuesSheet(sheet, named));
  return {
    action: "values-copy",
    sheets: planned,
    columns: [],
    writes: [],
    ...(planned[0] && { show: planned[0].name }),
  };
}

/** What became of sheets that are new ones of the same workbook: of formulas, tables, charts and rules nothing is left. */
export function valuesSummary({ sheets, summary }: CopiedSheets): CopySummary {
  const all = (count: (sheet: SheetToSave) => number | undefined): number =>
    sheets.reduce((sum, sheet) => sum + (count(sheet) ?? 0), 0);
  return {
    ...summary,
    native: 0,
    fixed: summary.fixed + summary.native,
    chartsLeft: summary.chartsLeft + all(({ charts }) => charts?.length),
    tablesLeft: all(({ tables }) => tables?.length),
    conditional: sheets.flatMap(({ name, conditionalFormats = [] }) => {
      const left = summary.conditional.find(({ sheet }) => sheet === name)?.count ?? 0;
      const count = left + conditionalFormats.length;
      return count > 0 ? [{ sheet: name, count }] : [];
    }),
  };
}

function valuesSheet(sheet: SheetToSave, named: (sheet: string) => string): PlannedSheet {
  const { name, cells, columns = [], merged = [], frozen, showGridLines } = sheet;
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const across = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const values: PlannedCell[][] = Array.from({ length: rows }, () =>
    new Array<PlannedCell>(across).fill(null),
  );
  for (const cell of cells) (values[cell.row] as PlannedCell[])[cell.column] = plannedValue(cell);
  const suffix = named("");
  return {
    name: named(name.slice(0, longestName - suffix.length).trimEnd()),
    ifTaken: "number",
    isCopy: true,
    blocks: values.length > 0 ? [{ row: 0, column: 0, cells: values }] : [],
    formats: formatsOf(cells),
    columnWidths: Object.fromEntries(
      columns.flatMap(({ first, width }) => (width === null ? [] : [[first, width]])),
    ),
    ...(merged.length > 0 && { merged }),
    ...(frozen && { frozenRows: frozen.rows, frozenColumns: frozen.columns }),
    ...(showGridLines === false && { gridLines: false }),
  };
}

const plannedValue = ({ value }: CellContents): PlannedCell =>
  typeof value === "object" && value !== null ? formula(value.error) : value;

/** Cells below each other that look alike are one format. */
function formatsOf(cells: readonly CellContents[]): PlannedFormat[] {
  const formats: { row: number; column: number; rows: number; columns: 1; look: CellLook; key: string }[] =
    [];
  const last = new Map<number, (typeof formats)[number]>();
  for (const { row, column, style } of cells) {
    const look = style && lookOf(style);
    if (!look || Object.keys(look).length === 0) continue;
    const key = JSON.stringify(look);
    const above = last.get(column);
    if (above?.key === key && above.row + above.rows === row) above.rows++;
    else {
      const format = { row, column, rows: 1, columns: 1 as const, look, key };
      formats.push(format);
      last.set(column, format);
    }
  }
  return formats.map(({ row, column, rows, columns, look }) => ({ row, column, rows, columns, look }));
}

const aligns: Readonly<Record<string, CellLook["align"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
};

function lookOf({ numberFormat, wrap, align, verticalAlign, borders, ...rest }: CellStyle): CellLook {
  const role = roleOf(rest);
  const aligned = aligns[align ?? ""];
  const lines = borders ? bordersOf(borders) : [];
  return {
    ...(role && { role }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(wrap && { wrap }),
    ...(aligned && { align: aligned }),
    ...(verticalAlign === "top" && { verticalAlign: "Top" as const }),
    ...(lines.length > 0 && { borders: lines }),
  };
}

type Line = Pick<CellBorder, "style" | "weight">;

/** The lines of files as Excel names them. */
const lines: Readonly<Record<string, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

const bordersOf = (borders: NonNullable<CellStyle["borders"]>): CellBorder[] =>
  (["Top", "Right", "Bottom", "Left"] as const).flatMap((side): CellBorder[] => {
    const told = borders[side.toLowerCase() as keyof typeof borders];
    const line = told && lines[told.style];
    return line ? [{ side, ...line, color: told.color }] : [];
  });

/** The role whose looks a cell has; of others only what is bold is kept. */
function roleOf(style: CellStyle): CellLook["role"] {
  const same = Object.entries(roleLooks).find(([, look]) =>
    (["bold", "italic", "size", "color", "fill"] as const).every(
      (part) => String(look[part] ?? "").toUpperCase() === String(style[part] ?? "").toUpperCase(),
    ),
  );
  return same ? (same[0] as CellLook["role"]) : style.bold ? "sum" : undefined;
}
