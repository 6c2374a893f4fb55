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
}

/** Rows and columns in sentences count from 1 within the range; a heading row is row 1. */
export function place(range: Range, row: number, column?: number, heading?: string): string {
  const where = column === undefined ? "" : `, kolumn ${column + 1}${heading ? ` (${heading})` : ""}`;
  return `${range.name}, rad ${row + 1}${where}`;
}

/** The same place as data. */
export const placeIn = (range: Range, row: number, column?: number): RefusedPlace => ({
  range: range.name,
  row,
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
  invalid(`${capital(place(range, row, column, heading))}: ${sentence}`, placeIn(range, row, column));

/** A refusal of one cell: where it stands, what it holds and what was expected. */
export const refuseCell = (
  range: Range,
  row: number,
  column: number,
  heading: string | undefined,
  what: string,
): Refusal => refuseAt(range, row, column, heading, `${quoted(range.rows[row]?.[column])} ${what}`);

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/**
 * The cells of a range argument. A single value counts as one cell. The first Excel error in reading order comes out
 * as that error, wherever in the range it stands: Excel itself would not even have called the function.
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
    : argument.every((row) => Array.isArray(row))
      ? argument
      : [argument];
  let columns = 0;
  for (let row = 0; row < rows.length; row++) {
    const { length } = rows[row] as readonly Cell[];
    if (length > columns) columns = length;
  }
  if (columns === 0) {
    throw invalid(`Argumentet ${name} är tomt: ange ett område med celler.`);
  }
  return { name, rows, columns };
}

/** Throws the first Excel error of a range in reading order, if there is one. */
export function throwErrorIn({ name, rows }: Range): void {
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] as readonly Cell[];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell === "string" ? cell.charCodeAt(0) === 35 : typeof cell === "object" && cell !== null) {
        const error = errorIn(cell);
        if (error) {
          throw new ExcelError(
            error,
            `${capital(name)}, rad ${row + 1}, kolumn ${column + 1}: cellen visar felet ${error}.`,
            { range: name, row, column },
          );
        }
      }
    }
  }
}

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
