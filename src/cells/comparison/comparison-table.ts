import type { Missing } from "../../domain/comparison/missing";
import type { Entry } from "../../domain/comparison/summary";
import { invalid } from "../../domain/refusal";
import { isEmpty, plainValue, quoted, textOf, wordOf, type Cell } from "../ground/cell";
import { capital, readRange, refuseCell, type Range, refuseAt } from "../ground/range";
import { missingIn } from "../ground/nothing-words";
import { shownNumber } from "./shown-number";
import { yesNoIn } from "./yes-no";
import { refuseZero, type Zeros } from "./zeros";

/** One indicator of a comparison table: all its values are numbers, or all are yes or no. */
export type Indicator = { readonly heading: string } & (
  | { readonly kind: "tal"; readonly entries: readonly Entry<number>[] }
  | { readonly kind: "ja/nej"; readonly entries: readonly Entry<boolean>[] }
);

export const readComparisonRange = (argument: unknown): Range => readRange(argument, "tabell");

/**
 * Reads a table with a heading row: names in the first column, an indicator in each other one. Rows without a name are
 * passed over when they are empty.
 *
 * A 0 or an empty cell is missing in a column of yes and no, where no number can be meant; among numbers the user has
 * to say what it is.
 *
 * @throws a refusal that names the place for a missing heading or name, a value that is neither, and a mixed column
 */
export function readComparison(range: Range, zeros: Zeros | undefined): readonly Indicator[] {
  if (range.columns < 2) {
    throw invalid(
      `${capital(range.name)}: området har 1 kolumn, men behöver minst 2: namn i den första och sedan en kolumn för varje uppgift.`,
    );
  }
  const rows = namedRows(range);
  if (rows.length === 0) {
    throw invalid(`${capital(range.name)}: det finns inga rader under rubrikraden.`);
  }
  const indicators: Indicator[] = [];
  for (let column = 1; column < range.columns; column++) {
    if (range.rows.every((cells) => isEmpty(plainValue(cells[column])))) continue;
    indicators.push(readColumn(range, rows, column, headingOf(range, column), zeros));
  }
  if (indicators.length === 0) {
    throw invalid(`${capital(range.name)}: det finns inga uppgifter till höger om namnen.`);
  }
  return indicators;
}

/** The rows that are there, counted within the range. */
function namedRows(range: Range): readonly number[] {
  const found: number[] = [];
  for (let row = 1; row < range.rows.length; row++) {
    const cells = range.rows[row] as readonly Cell[];
    if (!isEmpty(plainValue(cells[0]))) {
      found.push(row);
      continue;
    }
    const column = cells.findIndex((cell) => !isEmpty(plainValue(cell)));
    if (column >= 0) {
      throw refuseAt(
        range,
        row,
        0,
        undefined,
        `namnet saknas, fast raden har ${quoted(cells[column])} i kolumn ${column + 1}.`,
      );
    }
  }
  return found;
}

function headingOf(range: Range, column: number): string {
  const cell = plainValue(range.rows[0]?.[column]);
  if (isEmpty(cell)) {
    throw refuseAt(
      range,
      0,
      column,
      undefined,
      `rubriken saknas. Första raden ska ha en rubrik för varje kolumn, gärna med enhet.`,
    );
  }
  if (typeof cell !== "string") {
    throw refuseCell(
      range,
      0,
      column,
      undefined,
      "är ingen rubrik. Första raden ska ha en rubrik i text för varje kolumn, gärna med enhet.",
    );
  }
  return textOf(cell).replace(/[\s:]+$/, "");
}

type Reading = number | boolean | Missing | "tom";

function readColumn(
  range: Range,
  rows: readonly number[],
  column: number,
  heading: string,
  zeros: Zeros | undefined,
): Indicator {
  const readings = rows.map((row) => readCell(range, row, column, heading));
  const first = readings.findIndex((reading) => typeof reading !== "string");
  const isYesNo = typeof readings[first] === "boolean";
  const kind = isYesNo ? "boolean" : "number";
  const valueOf = (reading: Reading, row: number): number | boolean | Missing => {
    if (reading !== "tom") return reading;
    if (isYesNo || zeros === "saknas") return "saknas";
    if (zeros === "tal") return 0;
    throw refuseZero(range, row, column, heading);
  };
  const entries = readings.map((reading, index) => {
    const row = rows[index] as number;
    if (typeof reading !== "string" && typeof reading !== kind) {
      const before = `${quoted(range.rows[rows[first] as number]?.[column])} på rad ${(rows[first] as number) + 1}`;
      throw refuseCell(
        range,
        row,
        column,
        heading,
        `blandas med ${before}. En kolumn ska ha antingen bara tal eller bara ja och nej.`,
      );
    }
    return { name: textOf(range.rows[row]?.[0]), value: valueOf(reading, row) };
  });
  return isYesNo
    ? { heading, kind: "ja/nej", entries: entries as Entry<boolean>[] }
    : { heading, kind: "tal", entries: entries as Entry<number>[] };
}

/** A typed 0 is read as the cell that Excel may have made it of: empty. */
function readCell(range: Range, row: number, column: number, heading: string): Reading {
  const cell = range.rows[row]?.[column];
  if (isEmpty(plainValue(cell))) return "tom";
  const yesOrNo = yesNoIn(cell);
  if (yesOrNo !== undefined) return yesOrNo;
  const number = shownNumber(cell);
  if (number !== undefined) return number === 0 ? "tom" : number;
  const missing = missingIn(wordOf(cell));
  if (missing) return missing;
  throw refuseCell(
    range,
    row,
    column,
    heading,
    "är varken ett tal eller ja eller nej. Skriv saknas, ej aktuellt eller skyddad där det inte finns något värde.",
  );
}
