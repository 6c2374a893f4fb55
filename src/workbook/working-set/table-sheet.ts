import type { Area } from "../address";
import type { PlannedCell } from "../action/cell-input";
import type { PlannedFormat, PlannedSheet, PlannedValidation } from "../action/plan";
import type { TableColumn, TableShape } from "../../cells/tables/table-shape";
import type { TableSheetText } from "../sheet-text";
import { layoutOf, type ColumnLayout } from "./column-layout";

/** Excel shows so much of the title of a cell's help. */
const longestHelpTitle = 32;

/** In characters: a wider table on one page of A4 would be smaller than two thirds of its size. */
const readableWidth = 220;

export interface TableSheet {
  readonly name: string;
  readonly shape: TableShape;
  readonly text: TableSheetText;
  /** Below the headings, blank ones too; none gives one blank row, since a table has at least one. */
  readonly rows?: readonly (readonly PlannedCell[])[];
  /** Words to choose from, where this workbook knows more than the shape does; by the column's key. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

interface LaidOutColumn extends ColumnLayout {
  readonly key: string;
  readonly heading: string;
}

/**
 * A sheet with one table of a shape: a title, what it is for, the headings in view, and in each column its format, its
 * drop-down and its help. Excel carries formats and drop-downs on to the rows that a table grows by.
 */
export function tableSheet({ name, shape, text, rows = [], words = {} }: TableSheet): PlannedSheet {
  const columns = Object.entries<TableColumn>(shape.columns).map(([key, column]): LaidOutColumn => ({
    key,
    heading: column.heading,
    ...layoutOf(key, column),
    ...(words[key] && { words: words[key] }),
  }));
  const top = text.notes.length + 2;
  const body: Area = { row: top + 1, column: 0, rows: Math.max(1, rows.length), columns: columns.length };
  const inColumn = (column: number): Area => ({ ...body, column, columns: 1 });
  return {
    name,
    ifTaken: "number",
    blocks: [
      { row: 0, column: 0, cells: [[text.title]], look: { role: "title" } },
      { row: 1, column: 0, cells: text.notes.map((note) => [note]), look: { role: "note" } },
      { row: top, column: 0, cells: [columns.map((column) => column.heading)], look: { wrap: true } },
      ...(hasContents(rows) ? [{ row: top + 1, column: 0, cells: rows }] : []),
    ],
    tables: [{ ...body, name: shape.name, row: top, rows: body.rows + 1 }],
    formats: columns.flatMap((column, index): PlannedFormat[] => {
      const look = lookOf(column);
      return look ? [{ ...inColumn(index), look }] : [];
    }),
    validations: columns.flatMap((column, index) => validationsOf(column, inColumn(index), text)),
    columnWidths: Object.fromEntries(columns.map(({ width }, index) => [index, width])),
    frozenRows: top + 1,
    page: {
      orientation: "landscape",
      across: Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / readableWidth),
      titleRows: { first: top, last: top },
      footer: text.title,
    },
  };
}

const hasContents = (rows: readonly (readonly PlannedCell[])[]): boolean =>
  rows.some((row) => row.some((cell) => cell !== null));

function lookOf({ numberFormat, align }: ColumnLayout): PlannedFormat["look"] | undefined {
  if (numberFormat === undefined && align === undefined) return undefined;
  return { ...(numberFormat !== undefined && { numberFormat }), ...(align && { align }) };
}

function validationsOf(
  { key, heading, words }: LaidOutColumn,
  area: Area,
  { help }: TableSheetText,
): PlannedValidation[] {
  const text = help[key] ?? help[key.replace(/\d+$/, "")];
  if (!words && text === undefined) return [];
  const title = heading.length > longestHelpTitle ? `${heading.slice(0, longestHelpTitle - 1)}…` : heading;
  return [{ ...area, ...(words && { words }), ...(text !== undefined && { help: { title, text } }) }];
}
