import { invalid } from "../../domain/refusal";
import { isEmpty, plainValue, textOf, whyNoNumber, type Cell } from "../ground/cell";
import { capital, readRange, refuseCell, type Range } from "../ground/range";
import { ShareWatch } from "./shares";
import { isYear, readShown } from "./shown-figure";
import { refuseZero, type Zeros } from "./zeros";

interface IndicatorColumn {
  readonly hasHeading: boolean;
  /** One number for each data row, NaN where it is missing. */
  readonly values: Float64Array;
}

/**
 * Any text above the values is their heading, but not one that is a number or says that a value is missing. A year is a
 * heading unless all the values below are years as well, written in the same way: headings of Excel's tables are always
 * texts, and values typed as text come as a whole column.
 */
function isHeading(rows: Range["rows"]): boolean {
  const first = plainValue(rows[0]?.[0]);
  if (rows.length < 2 || isEmpty(first)) return false;
  const isBelow = (what: (value: Cell) => boolean): boolean =>
    rows.some(([cell], row) => row > 0 && what(plainValue(cell)));
  if (typeof first === "number")
    return isYear(first) && isBelow((value) => !isYear(value) && isNumber(value));
  if (typeof first !== "string") return false;
  const figure = readShown(first);
  if (figure.kind !== "number") return figure.kind !== "missing" && !isLikeNumber(first);
  if (!/^\d{4}$/.test(first.trim()) || !isYear(figure.value)) return false;
  return (
    !isBelow((value) => typeof value === "string" && isNumber(value)) ||
    isBelow((value) => !isYearOrNothing(value))
  );
}

/** "4.950", "ca 150", ">95 %", "6–7", "3½", "1/3": nothing that is read, and no heading either. A span of years is one. */
const isLikeNumber = (text: string): boolean =>
  text.length <= 60 &&
  /^(?:ca\.?|cirka|[<>≤≥~])? ?[\d\s.,/½¼¾⅓⅔⅛–-]+ ?%?(?: \(varav .*\))?$/i.test(text.trim()) &&
  !/^\d{4} ?[-–/] ?\d{2,4}$/.test(text.trim());

const isNumber = (value: unknown): boolean => readShown(value).kind === "number";

function isYearOrNothing(value: unknown): boolean {
  const figure = readShown(value);
  return figure.kind !== "number" || isYear(figure.value);
}

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
  const shares = new ShareWatch(range, 0, hasHeading ? textOf(range.rows[0]?.[0]) : undefined);
  for (let row = firstRow; row < range.rows.length; row++) {
    values[row - firstRow] = valueIn(range, row, zeros, shares);
  }
  shares.finish();
  return { hasHeading, values };
}

/** The range that an indicator is read from. @throws the range's first Excel error */
export const readIndicatorRange = (argument: unknown): Range => readRange(argument, "värden");

function valueIn(range: Range, row: number, zeros: Zeros | undefined, shares: ShareWatch): number {
  const cell = range.rows[row]?.[0];
  const figure = readShown(cell);
  if (figure.kind === "number" && figure.value !== 0) {
    shares.note(row, figure.value, figure.isPercent);
    return figure.value;
  }
  if (figure.kind === "number" || isEmpty(plainValue(cell))) {
    if (!zeros) throw refuseZero(range, row, 0);
    return zeros === "tal" ? 0 : NaN;
  }
  if (figure.kind === "missing") return NaN;
  const what =
    "är inget tal. Skriv ett tal, eller saknas, ej aktuellt eller skyddad där det inte finns något värde.";
  throw refuseCell(range, row, 0, undefined, whyNoNumber(cell, what, "any"));
}
