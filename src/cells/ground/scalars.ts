import { invalid } from "../../domain/refusal";
import { countOf, isEmpty, quoted, readNumberIn, textOf, whyNoNumber, wordOf, type Cell } from "./cell";
import { type NumberUnit } from "./numbers";
import { capital, isOmitted, readRange } from "./range";

/**
 * The cell of an argument that takes one value. An omitted argument, and an optional cell that is empty as 0, "" or
 * null, are undefined: both mean the default.
 */
export function readScalar(argument: unknown, name: string): Cell | undefined {
  if (isOmitted(argument)) {
    return undefined;
  }
  const range = readRange(argument, name);
  if (range.rows.length > 1 || range.columns > 1) {
    throw invalid(
      `Argumentet ${name} ska vara ett enda värde, men fick ${rowCount(range.rows.length)} och ${columnCount(range.columns)}.`,
    );
  }
  const cell = range.rows[0]?.[0];
  return isEmpty(cell) ? undefined : cell;
}

/** One word out of a fixed list, in any case; undefined for the default. */
export function readWord<Word extends string>(
  argument: unknown,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const cell = readScalar(argument, name);
  if (cell === undefined) return undefined;
  const key = wordOf(cell);
  const word = words.find((one) => one.toLowerCase() === key);
  if (word === undefined) {
    throw invalid(`${capital(name)}: ${quoted(cell)} finns inte. Välj ${orList(words)}.`);
  }
  return word;
}

/** A text; undefined for the default. */
export function readText(argument: unknown, name: string): string | undefined {
  const cell = readScalar(argument, name);
  return cell === undefined ? undefined : textOf(cell);
}

/** A number; undefined for the default. `expected` ends the sentence: "ett belopp i kronor". */
export function readNumber(
  argument: unknown,
  name: string,
  expected: string,
  unit?: NumberUnit,
): number | undefined {
  const cell = readScalar(argument, name);
  if (cell === undefined) return undefined;
  const reading = readNumberIn(cell, unit);
  if (reading.kind !== "number") {
    throw invalid(
      `${capital(name)}: ${quoted(cell)} ${whyNoNumber(cell, `är inget tal. Ange ${expected}.`, unit)}`,
    );
  }
  if (reading.isPercent && unit !== undefined) {
    throw invalid(
      `${capital(name)}: ${quoted(cell)} är en andel, inte ${unit === "area" ? "m²" : "kronor"}. Ange ${expected}.`,
    );
  }
  return reading.value;
}

/** As `readNumber`, of what is counted: a share is none. */
export function readCount(argument: unknown, name: string, expected: string): number | undefined {
  const number = readNumber(argument, name, expected);
  const cell = readScalar(argument, name);
  if (number !== undefined && countOf(cell) === undefined) {
    throw invalid(`${capital(name)}: ${quoted(cell)} är en andel, inget antal. Ange ${expected}.`);
  }
  return number;
}

/** "A, B eller C". */
export const orList = (words: readonly string[]): string => listed(words, "eller");

/** "A, B och C". */
export const andList = (words: readonly string[]): string => listed(words, "och");

const listed = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;

/** "1 rad", "3 rader". */
export const rowCount = (rows: number): string => `${rows} ${rows === 1 ? "rad" : "rader"}`;

/** "1 kolumn", "3 kolumner". */
export const columnCount = (columns: number): string => `${columns} ${columns === 1 ? "kolumn" : "kolumner"}`;
