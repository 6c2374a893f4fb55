import { invalid } from "../../domain/refusal";
import { isEmpty, plainValue, wordOf, type Cell } from "../ground/cell";
import { capital, readRange, refuseCell, type Range } from "../ground/range";
import { missingIn } from "../ground/nothing-words";
import { shownNumber } from "./shown-number";
import { refuseZero, type Zeros } from "./zeros";

export interface IndicatorColumn {
  readonly hasHeading: boolean;
  /** One number for each data row, NaN where it is missing. */
  readonly values: Float64Array;
}

const year = /^(?:19|20)\d\d$/;

/**
 * Any text above the values is their heading. A year is one too, where it is the only text: the headings of Excel's
 * tables are always texts, and values typed as text come as a whole column.
 */
function isHeading(rows: Range["rows"]): boolean {
  const first = plainValue(rows[0]?.[0]);
  if (rows.length < 2 || typeof first !== "string" || isEmpty(first)) return false;
  const word = wordOf(first);
  if (missingIn(word)) return false;
  if (shownNumber(first) === undefined) return true;
  return year.test(word) && rows.every(([cell], row) => row === 0 || !isNumberAsText(cell));
}

const isNumberAsText = (cell: Cell): boolean => typeof cell === "string" && shownNumber(cell) !== undefined;

/**
 * Reads n × 1 values of one indicator, with or without a heading. A 0 or an empty cell is a row like the others here:
 * it is a number or missing, as the user says, and never a row to pass over.
 *
 * @throws a refusal that names the place for a cell that is neither a number nor missing, and for a 0 or an empty cell
 * when nothing is said about them
 */
export function readIndicator(range: Range, zeros: Zeros | undefined): IndicatorColumn {
  if (range.columns !== 1) {
    throw invalid(
      `${capital(range.name)} ska vara en enda kolumn med ett värde per rad, men området har ${range.columns} kolumner.`,
    );
  }
  const hasHeading = isHeading(range.rows);
  const firstRow = hasHeading ? 1 : 0;
  const values = new Float64Array(range.rows.length - firstRow);
  for (let row = firstRow; row < range.rows.length; row++) {
    values[row - firstRow] = valueIn(range, row, zeros);
  }
  return { hasHeading, values };
}

export const readIndicatorRange = (argument: unknown): Range => readRange(argument, "värden");

function valueIn(range: Range, row: number, zeros: Zeros | undefined): number {
  const cell = range.rows[row]?.[0];
  const value = isEmpty(plainValue(cell)) ? 0 : shownNumber(cell);
  if (value === 0) {
    if (!zeros) throw refuseZero(range, row, 0);
    return zeros === "tal" ? 0 : NaN;
  }
  if (value !== undefined) return value;
  if (missingIn(wordOf(cell))) return NaN;
  throw refuseCell(
    range,
    row,
    0,
    undefined,
    "är inget tal. Skriv ett tal, eller saknas, ej aktuellt eller skyddad där det inte finns något värde.",
  );
}
