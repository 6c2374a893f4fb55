import type { CellLook, PlannedFormat, PlannedValidation } from "../action/plan/plan";
import type { Area } from "../address";

/**
 * A column of something that stands on a sheet: a table, a list, what a formula spills. Its heading, width, number format
 * and help stand once, here; formats, widths, drop-downs and the printed page follow from it.
 */
export interface SheetColumn<Key extends string = string> {
  readonly key: Key;
  readonly heading: string;
  /** In characters; the widest of those that stand in one column of the sheet counts, and Excel's own where none says it. */
  readonly width?: number;
  readonly numberFormat?: string;
  readonly align?: CellLook["align"];
  /** Texts that are longer than the column go on in a line below. */
  readonly wrap?: boolean;
  /** There is room for it, and it has the looks of its lines; its heading has none as long as it is not there. */
  readonly isToCome?: boolean;
  /** To be filled in by a person. */
  readonly isInput?: boolean;
  /** A drop-down; other words are let through. */
  readonly words?: readonly string[];
  /** Shows beside a cell that is selected. Excel takes 255 characters. */
  readonly help?: string;
}

/** Those that are there, with a heading. */
export const shownOf = (columns: readonly SheetColumn[]): SheetColumn[] =>
  columns.filter(({ isToCome }) => !isToCome);

/** Figures stand to the right, and so does what they are called; days and texts to the left. */
const isFigure = ({ numberFormat }: SheetColumn): boolean =>
  numberFormat !== undefined && /[0#]/.test(numberFormat);

/** Days are numbers to Excel, and would stand to the right. */
const isDay = (column: SheetColumn): boolean =>
  !isFigure(column) && column.numberFormat !== undefined && /[yd]/i.test(column.numberFormat);

/** Said of figures it moves none of them, but the words that stand in the place of some. */
const standsRight = ({ align }: SheetColumn): boolean => align === undefined || align === "Right";

/** Words to the right of figures would touch them. */
const besideFigures = { align: "Left", indent: 1 } as const satisfies CellLook;

const isBesideFigures = (columns: readonly SheetColumn[], index: number): boolean => {
  const [before, own] = [columns[index - 1], columns[index] as SheetColumn];
  const standsLeft = own.align === "Left" || (own.align === undefined && !isFigure(own));
  const endsThere =
    before?.align === "Right" || (before !== undefined && isFigure(before) && standsRight(before));
  return endsThere && standsLeft;
};

/** Where the words or days of a column stand, and so do the words above them. */
const placeOf = (columns: readonly SheetColumn[], index: number): Pick<CellLook, "align" | "indent"> => {
  const column = columns[index] as SheetColumn;
  const align = column.align ?? (isDay(column) ? ("Left" as const) : undefined);
  return isBesideFigures(columns, index) ? besideFigures : { ...(align && { align }) };
};

/** Excel shows so much of the title of a cell's help. */
const longestHelpTitle = 32;

const shortened = (text: string): string =>
  text.length > longestHelpTitle ? `${text.slice(0, longestHelpTitle - 1)}…` : text;

/** The looks of lines by their columns. */
export function formatsOf(columns: readonly SheetColumn[], body: Area): PlannedFormat[] {
  return columns.flatMap((column, index): PlannedFormat[] => {
    const { numberFormat, wrap, isInput } = column;
    const look: CellLook = {
      ...(isInput && { role: "input" as const }),
      ...(numberFormat !== undefined && { numberFormat }),
      ...placeOf(columns, index),
      ...(wrap && { wrap, verticalAlign: "Top" as const }),
    };
    return Object.keys(look).length > 0 ? [{ ...body, column: body.column + index, columns: 1, look }] : [];
  });
}

/** Headings stand where what is below them stands. */
export const headingFormatsOf = (
  columns: readonly SheetColumn[],
  head: Omit<Area, "columns" | "rows">,
): PlannedFormat[] =>
  columns.flatMap((column, index): PlannedFormat[] => {
    if (column.isToCome) return [];
    const { align, indent } = placeOf(columns, index);
    const look: CellLook =
      indent !== undefined
        ? besideFigures
        : align === "Center" || align === "Right"
          ? { align }
          : isFigure(column) && align === undefined
            ? { align: "Right" }
            : {};
    return Object.keys(look).length > 0
      ? [{ row: head.row, column: head.column + index, rows: 1, columns: 1, look }]
      : [];
  });

export const validationsOf = (columns: readonly SheetColumn[], body: Area): PlannedValidation[] =>
  columns.flatMap(({ heading, words, help }, index): PlannedValidation[] =>
    words === undefined && help === undefined
      ? []
      : [
          {
            ...body,
            column: body.column + index,
            columns: 1,
            ...(words && { words }),
            ...(help !== undefined && { help: { title: shortened(heading), text: help } }),
          },
        ],
  );
