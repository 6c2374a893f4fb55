import { invalid, type Refusal, type RefusedPlace } from "../../domain/refusal";
import { quoted, type Cell } from "./cell";
import { errorIn, ExcelError } from "./excel-errors";

/**
 * The cells that a function was given for one parameter, without any Excel error among them.
 * `name` is the parameter's Swedish name, as sentences use it.
 */
export interface Range {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: number;
  /** Its headings stood on two rows and are one here: rows below stand one further down than they are counted. */
  readonly headingRows?: 2;
  /** What a title above says that its amounts are counted in: the headings have it from there. */
  readonly unitAbove?: string;
}

/** Cells whose headings have a unit out of a title above them, which is then said. */
export interface CellsBelowTitle {
  readonly unitAbove?: string;
}

/** How many rows of what was given are headings. */
export type HeadingRows = 0 | 1 | 2;

export const headingRowsOf = ({ headingRows }: Range, hasHeadings: boolean): HeadingRows =>
  hasHeadings ? (headingRows ?? 1) : 0;

/** A row of the range as it is counted in what was given, from 0. */
export const givenRow = ({ headingRows }: Range, row: number): number =>
  headingRows === 2 && row > 0 ? row + 1 : row;

/** Rows and columns in sentences count from 1 within the range; a heading row is row 1. */
export function place(range: Range, row: number, column?: number, heading?: string): string {
  const where = column === undefined ? "" : `, kolumn ${column + 1}${heading ? ` (${heading})` : ""}`;
  return `${range.name}, rad ${givenRow(range, row) + 1}${where}`;
}

/** The same place as data. */
export const placeIn = (range: Range, row: number, column?: number): RefusedPlace => ({
  range: range.name,
  row: givenRow(range, row),
  ...(column !== undefined && { column }),
});

/** A refusal of a row or a cell: where it stands, in words and as data, and what is wrong. */
export const refuseAt = (
  range: Range,
  row: number,
  column: number | undefined,
  heading: string | undefined,
  sentence: string,
): Refusal =>
  invalid(
    `${capital(place(range, row, column, heading))}: ${sentence}`,
    placeIn(range, row, column),
    heading === undefined ? sentence : `${heading}: ${sentence}`,
  );

/** A refusal of one cell: where it stands, what it holds and what was expected. An Excel error comes out as that error. */
export const refuseCell = (
  range: Range,
  row: number,
  column: number,
  heading: string | undefined,
  what: string,
): Refusal =>
  excelErrorAt(range, row, column) ??
  refuseAt(range, row, column, heading, `${quoted(range.rows[row]?.[column])} ${what}`);

/** A sentence with its first letter in upper case: the name of an argument may begin it. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/**
 * The cells of a range argument of which all are read. A single value counts as one cell. The first Excel error in
 * reading order comes out as that error.
 */
export function readRange(argument: unknown, name: string): Range {
  const range = shapeOf(argument, name);
  throwErrorIn(range);
  return range;
}

/**
 * The cells of a range argument before anything has been read of them: for a parser that meets every cell anyway and
 * calls `throwErrorIn` once it meets one that it cannot read. It spares millions of cells a second pass.
 */
export function shapeOf(argument: unknown, name: string): Range {
  if (isOmitted(argument)) {
    throw invalid(`Argumentet ${name} saknas: ange ett område med celler.`);
  }
  const rows: readonly (readonly Cell[])[] = !Array.isArray(argument)
    ? [[argument]]
    : isMatrix(argument)
      ? argument
      : [argument];
  let columns = 0;
  for (let row = 0; row < rows.length; row += rows.length > mostLooked ? rows.length - 1 : 1) {
    const { length } = rows[row] as readonly Cell[];
    if (length > columns) columns = length;
  }
  if (columns === 0) {
    throw invalid(`Argumentet ${name} är tomt: ange ett område med celler.`);
  }
  const { unitAbove } = rows as CellsBelowTitle;
  return unitAbove === undefined ? { name, rows, columns } : { name, rows, columns, unitAbove };
}

/**
 * Excel hands over rectangles. Of a large one only the ends are looked at: a pass over its rows costs as much as passing
 * over those of other centres.
 */
const mostLooked = 5000;

const isMatrix = (argument: readonly unknown[]): argument is (readonly Cell[])[] =>
  argument.length > mostLooked
    ? Array.isArray(argument[0]) && Array.isArray(argument.at(-1))
    : argument.every((row) => Array.isArray(row));

/**
 * Throws the first Excel error among the cells that are read, in reading order: one in a column that nobody reads does no
 * harm.
 *
 * @param columns those that are read; all where they are not given
 * @param rows those that are read; all where they are not given
 */
export function throwErrorIn(range: Range, columns?: readonly number[], rows?: readonly number[]): void {
  const count = rows ? rows.length : range.rows.length;
  for (let at = 0; at < count; at++) {
    const row = rows ? (rows[at] as number) : at;
    const cells = range.rows[row] as readonly Cell[];
    const width = columns ? columns.length : cells.length;
    for (let index = 0; index < width; index++) {
      const column = columns ? (columns[index] as number) : index;
      if (mayBeError(cells[column])) throwIfError(range, row, column);
    }
  }
}

/** Whether `throwErrorIn` would find anything in that column. */
export const hasErrorIn = (range: Range, column: number): boolean =>
  range.rows.some((cells) => mayBeError(cells[column]) && errorIn(cells[column]) !== undefined);

const mayBeError = (cell: Cell): boolean =>
  typeof cell === "string" ? cell.charCodeAt(0) === 35 : typeof cell === "object" && cell !== null;

function throwIfError(range: Range, row: number, column: number): void {
  const error = excelErrorAt(range, row, column);
  if (error) throw error;
}

/** The error that a cell shows, with a sentence that names the cell; undefined where it shows none. */
function excelErrorAt(range: Range, row: number, column: number): ExcelError | undefined {
  const error = errorIn(range.rows[row]?.[column]);
  return (
    error &&
    new ExcelError(
      error,
      `${capital(place(range, row, column))}: cellen visar felet ${error}.`,
      placeIn(range, row, column),
    )
  );
}

/** The columns that a table's layout reads. */
export const columnsRead = (columnOf: Readonly<Partial<Record<string, number>>>): number[] =>
  Object.values(columnOf).filter((column) => column !== undefined);

/**
 * Excel hands a function an invocation object after the last argument. Where cached metadata is older than the code it
 * lands in the place of a parameter, and is known by its shape: an object that is neither cells nor a data type.
 */
function isInvocation(argument: unknown): boolean {
  return (
    typeof argument === "object" &&
    argument !== null &&
    !Array.isArray(argument) &&
    errorIn(argument) === undefined &&
    !("basicValue" in argument) &&
    !("basicType" in argument)
  );
}

/** Not given: absent, or the invocation object in its place. */
export const isOmitted = (argument: unknown): boolean =>
  argument === undefined || argument === null || isInvocation(argument);
