import type { CellFormat, SheetDefinition } from "../grid/workbook-definition";
import type { CellInput, Rect } from "../host/book";
import * as look from "./look";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells that belong together, with their formats counted from the block's own corner. */
export interface Block {
  readonly at: Place;
  readonly cells: readonly (readonly CellInput[])[];
  readonly formats?: readonly { readonly rect: Rect; readonly format: CellFormat }[];
  /** The name of the table that the cells are. */
  readonly table?: string;
}

/** Where the blocks begin: above stand the title, what the sheet shows, its sources and an empty row. */
export const firstRow = 4;

interface SheetParts {
  readonly name: string;
  readonly title: string;
  /** One line on what the sheet shows. */
  readonly shows: string;
  /** Where the figures come from, and which are invented. */
  readonly sources: string;
  /** Default true: the line on the sources stands out. */
  readonly isInvented?: boolean;
  readonly blocks: readonly Block[];
  /** In pixels, from column A. */
  readonly widths: readonly number[];
  readonly heights?: Readonly<Record<number, number>>;
  readonly frozen?: SheetDefinition["frozen"];
}

/** A sheet put together from blocks. Two that want the same cell are an error of the sample. */
export function sheetOf(parts: SheetParts): SheetDefinition {
  const { blocks, widths } = parts;
  const cells: CellInput[][] = [[parts.title], [parts.shows], [parts.sources], []];
  for (const { at, cells: own } of blocks) {
    own.forEach((line, down) =>
      line.forEach((input, right) => {
        if (input === null) return;
        const row = at.row + down;
        const column = at.column + right;
        while (cells.length <= row) cells.push([]);
        const target = cells[row] as CellInput[];
        while (target.length <= column) target.push(null);
        if (target[column] !== null) throw new Error(`${parts.name}: two blocks want ${row}, ${column}.`);
        target[column] = input;
      }),
    );
  }
  return {
    name: parts.name,
    cells,
    hideGridLines: true,
    columnWidths: Object.fromEntries(widths.map((width, column) => [column, width])),
    rowHeights: { 0: look.titleHeight, ...parts.heights },
    ...(parts.frozen && { frozen: parts.frozen }),
    tables: blocks.flatMap((one) =>
      one.table === undefined ? [] : [{ name: one.table, rect: { ...one.at, ...sizeOf(one.cells) } }],
    ),
    formats: [
      { rect: look.block(0, 0, 1, 1), format: look.title },
      { rect: look.block(1, 0, 1, 1), format: look.note },
      parts.isInvented === false
        ? { rect: look.block(2, 0, 1, 1), format: look.note }
        : { rect: look.block(2, 0, 1, widths.length), format: look.invented },
      ...blocks.flatMap(({ at, formats = [] }) =>
        formats.map(({ rect, format }) => ({
          rect: { ...rect, row: at.row + rect.row, column: at.column + rect.column },
          format,
        })),
      ),
    ],
  };
}

export const at = (row: number, column: number): Place => ({ row, column });

/** A heading over a part of the sheet, and a line on it. */
export const section = (place: Place, heading: string, line?: string): Block => ({
  at: place,
  cells: line === undefined ? [[heading]] : [[heading], [line]],
  formats: [
    { rect: look.block(0, 0, 1, 1), format: look.section },
    ...(line === undefined ? [] : [{ rect: look.block(1, 0, 1, 1), format: look.note }]),
  ],
});

/** Lines of text, one a row. */
export const lines = (place: Place, ...texts: readonly string[]): Block => ({
  at: place,
  cells: texts.map((text) => [text]),
  formats: [{ rect: look.block(0, 0, texts.length, 1), format: look.note }],
});

interface TableColumn {
  readonly heading: string;
  readonly format?: CellFormat;
}

export const table = (
  place: Place,
  name: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly CellInput[])[],
): Block => ({
  at: place,
  table: name,
  cells: [columns.map(({ heading }) => heading), ...rows],
  formats: [
    { rect: look.block(0, 0, 1, columns.length), format: look.heading },
    ...headingsAsColumns(columns.map(({ format }) => format)),
    ...columns.flatMap(({ format }, column) =>
      format ? [{ rect: look.block(1, column, rows.length, 1), format }] : [],
    ),
  ],
});

/** How many rows a spilled formula may grow to and still be shown with its formats. */
export const room = 60;

/**
 * One formula that spills: its heading row stands out, and every column has its format as far as there is room.
 *
 * @param headed how many columns the formula fills now, where more have their format than that
 */
export const spill = (
  place: Place,
  formula: string,
  columns: readonly (CellFormat | undefined)[],
  rows: number = room,
  headed: number = columns.length,
): Block => ({
  at: place,
  cells: [[formula]],
  formats: [
    { rect: look.block(0, 0, 1, headed), format: look.spillHeading },
    ...headingsAsColumns(columns),
    ...columns.flatMap((format, column) =>
      format ? [{ rect: look.block(1, column, rows, 1), format }] : [],
    ),
  ],
});

/** A heading stands where the figures below it stand. */
const headingsAsColumns = (columns: readonly (CellFormat | undefined)[]): NonNullable<Block["formats"]> =>
  columns.flatMap((format, column) => {
    const align = format?.align ?? (format?.numberFormat === undefined ? undefined : "right");
    return align === undefined ? [] : [{ rect: look.block(0, column, 1, 1), format: { align } }];
  });

/** The same, for a formula that gives no heading of its own. */
export const headedSpill = (
  place: Place,
  heading: string,
  formula: string,
  format: CellFormat | undefined,
  rows: number = room,
): Block => {
  const below = spill(place, formula, [format], rows);
  return { ...below, cells: [[heading], [formula]] };
};

/** What a figure is, and beside it the figure. */
interface Figure {
  readonly label: string;
  readonly value: CellInput;
  readonly numberFormat?: string;
  /** A figure that a person is meant to change. */
  readonly isInput?: boolean;
}

/** @param gap columns between a label and its figure */
export const figures = (place: Place, list: readonly Figure[], gap = 1): Block => ({
  at: place,
  cells: list.map(({ label, value }) => [label, ...Array<CellInput>(gap - 1).fill(null), value]),
  formats: list.flatMap(({ numberFormat, isInput }, row) => [
    { rect: look.block(row, 0, 1, 1), format: look.label },
    ...(isInput ? [{ rect: look.block(row, gap, 1, 1), format: look.input }] : []),
    {
      rect: look.block(row, gap, 1, 1),
      format: { align: "right" as const, ...(numberFormat !== undefined && { numberFormat }) },
    },
  ]),
});

function sizeOf(cells: Block["cells"]): { rows: number; columns: number } {
  return { rows: cells.length, columns: Math.max(...cells.map((line) => line.length)) };
}
