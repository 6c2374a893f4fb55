import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { CellLook, Plan, PlannedBlock, PlannedFormat, PlannedSheet } from "../action/plan/plan";
import { besideFigures } from "../sheet/columns";
import { isoDate, money } from "./formulas";
import { sheetTop } from "./sheet-top";

/** A table to be written on a sheet of its own, for people to go on with. */
export interface NewTable {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** The heading row first. Days are Excel's own numbers. */
  readonly cells: readonly (readonly unknown[])[];
  /** Headings of the columns with days, and of those with kronor. */
  readonly days: readonly string[];
  readonly amounts: readonly string[];
  /** What stands between the notes and the table, such as the figures that its formulas read. */
  readonly above?: Above;
  /** A column some of whose cells are formulas, by addresses: one for each row below the headings, or none. */
  readonly live?: { readonly column: number; readonly formulas: readonly (string | undefined)[] };
}

/** Blocks from the row that `firstRow` gives, and how many rows they take. */
export interface Above {
  readonly rows: number;
  readonly blocks: readonly PlannedBlock[];
  readonly formats: readonly PlannedFormat[];
}

/** The first row below the title and the notes. */
export const firstRow = ({ title, notes }: Pick<NewTable, "title" | "notes">): number =>
  sheetTop({ title, notes }).rows + 1;

/** The row of the table's first line, below its headings. */
export const bodyRow = (planned: Pick<NewTable, "title" | "notes">, above: Above | undefined): number =>
  firstRow(planned) + (above ? above.rows + 1 : 0) + 1;

/** Next year's tables, amounts in advance, the list of responsibilities: values that people change. */
export const tablesPlan = (action: string, tables: readonly NewTable[]): Plan => ({
  action,
  sheets: tables.map(tableSheet),
  columns: [],
  writes: [],
  ...(tables[0] && { show: tables[0].sheet }),
});

function tableSheet(planned: NewTable): PlannedSheet {
  const { sheet, table, title, notes, cells, days, amounts, above, live } = planned;
  const { blocks } = sheetTop({ title, notes });
  const row = bodyRow(planned, above) - 1;
  const headings = (cells[0] ?? []).map(String);
  const lines = { row: row + 1, rows: Math.max(1, cells.length - 1), columns: 1 };
  const columnsOf = (wanted: readonly string[], look: CellLook): PlannedSheet["formats"] & object =>
    headings.flatMap((heading, column) => (wanted.includes(heading) ? [{ ...lines, column, look }] : []));
  const ofHeadings = headings.flatMap((heading, column): PlannedFormat[] => [
    ...(amounts.includes(heading)
      ? [{ row, column, rows: 1, columns: 1, look: { align: "Right" } as const }]
      : []),
    ...(amounts.includes(headings[column - 1] ?? "") && !amounts.includes(heading) && !days.includes(heading)
      ? [{ row, column, rows: lines.rows + 1, columns: 1, look: besideFigures }]
      : []),
  ]);
  // A table has at least one row below its headings.
  const rows = cells.length > 1 ? cells : [...cells, headings.map(() => null)];
  return {
    name: sheet,
    ifTaken: "number",
    blocks: [
      ...blocks,
      ...(above?.blocks ?? []),
      { row, column: 0, cells: rows.map((line, index) => withoutLive(line.map(inputOf), index, live)) },
      ...(live
        ? [
            {
              row: row + 1,
              column: live.column,
              cells: live.formulas.map((written, index) => [
                written === undefined ? inputOf(rows[index + 1]?.[live.column]) : formula(written),
              ]),
            },
          ]
        : []),
    ],
    tables: [{ name: table, row, column: 0, rows: rows.length, columns: headings.length }],
    formats: [
      ...(above?.formats ?? []),
      ...columnsOf(days, { numberFormat: isoDate, align: "Left" }),
      ...columnsOf(amounts, { numberFormat: money }),
      ...ofHeadings,
    ],
    columnWidths: Object.fromEntries(
      headings.map((_, column) => [column, widthOf(rows.map((line) => line[column]))]),
    ),
    // What stands above takes its room when one scrolls; Excel then shows the headings where the columns' letters are.
    ...(above ? {} : { frozenRows: row + 1 }),
    page: { orientation: "landscape", titleRows: { first: row, last: row }, footer: title },
  };
}

const withoutLive = (line: PlannedCell[], row: number, live: NewTable["live"]): PlannedCell[] =>
  row === 0 || !live ? line : line.map((cell, column) => (column === live.column ? null : cell));

/** In characters: room for the filter button in the heading, and for the texts up to a line's length. */
function widthOf([heading, ...cells]: readonly unknown[]): number {
  const texts = cells.map((cell) => (typeof cell === "string" ? cell.length + 2 : 0));
  return Math.min(40, Math.max(16, String(heading).length + 4, ...texts));
}

function inputOf(cell: unknown): PlannedCell {
  if (typeof cell === "string") return cell === "" ? null : cell;
  return typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}
