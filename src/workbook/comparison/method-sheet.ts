import type { Plan, PlannedSheet } from "../action/plan/plan";
import { inventory } from "./inventory-sheet";
import { workingMethods } from "./methods";
import { usualColumns, type WorkingMethod } from "./methods/working-method";

const top = 4;
/** Rows that are left to fill in below the points. */
const spare = 8;

/** A working method as a sheet: its points as given, and beside them columns to fill in with drop-downs and dates. */
export function methodSheet(method: WorkingMethod): PlannedSheet {
  const columns = [...method.given, ...(method.asked ?? []), ...usualColumns];
  const rows = method.points.length;
  const body = { row: top + 1, rows: rows + spare, columns: 1 };
  const asked = columns.slice(method.given.length);
  return {
    name: method.sheet,
    ifTaken: "number",
    blocks: [
      { row: 0, column: 0, cells: [[method.title]], look: { role: "title" } },
      { row: 1, column: 0, cells: [[method.note]], look: { role: "note" } },
      { row: 2, column: 0, cells: [[method.source]], look: { role: "note" } },
      {
        row: top,
        column: 0,
        cells: [columns.map(({ heading }) => heading)],
        look: { role: "heading", wrap: true },
      },
      {
        row: top + 1,
        column: 0,
        cells: method.points,
        look: { wrap: true, verticalAlign: "Top" },
      },
    ],
    formats: asked.map(({ isDate }, index) => ({
      ...body,
      column: method.given.length + index,
      look: {
        role: "input",
        wrap: true,
        verticalAlign: "Top",
        ...(isDate && { numberFormat: "yyyy-mm-dd" }),
      },
    })),
    validations: asked.flatMap(({ words }, index) =>
      words ? [{ ...body, column: method.given.length + index, words }] : [],
    ),
    rowHeights: [{ row: top + 1, rows, lines: 2 }],
    columnWidths: Object.fromEntries(columns.map(({ width }, column) => [column, width])),
    frozenRows: top + 1,
    page: { orientation: "landscape", titleRows: { first: top, last: top }, footer: method.title },
    gridLines: false,
  };
}

/** A sheet to work in. */
interface Worksheet {
  readonly id: string;
  readonly title: string;
  readonly sheet: () => PlannedSheet;
}

/** Every sheet to work in: the working methods, and the table that an inventory fills in. */
export const worksheets: readonly Worksheet[] = [
  ...workingMethods.map((method) => ({
    id: method.id,
    title: method.title,
    sheet: () => methodSheet(method),
  })),
  inventory,
];

/** The chosen ones, a sheet each. */
export function worksheetsPlan(chosen: readonly Worksheet[]): Plan {
  const sheets = chosen.map(({ sheet }) => sheet());
  return {
    action: "working-methods",
    sheets,
    columns: [],
    writes: [],
    ...(sheets[0] && { show: sheets[0].name }),
  };
}
