import { readFileSync } from "node:fs";
import { dayOfDate } from "../../src/domain/calendar";
import { cellsOfFile } from "./field-file";

type Cells = (string | number | boolean)[][];

/**
 * What stands in the cells when Excel in Swedish has opened a file. A text file becomes a plain range: quotes go, whatever
 * looks like a number is one, also within quotes, and a day is its serial number.
 */
export function openedByExcel(file: string): Cells {
  if (!file.endsWith(".csv")) return cellsOfFile(file);
  const lines = new TextDecoder("windows-1252")
    .decode(readFileSync(file))
    .trimEnd()
    .split(/\r?\n/u)
    .map((line) => line.split(";").map((cell) => asCell(cell.replace(/^"|"$/gu, ""))));
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ""));
}

function asCell(text: string): string | number {
  if (/^-?\d+(?:,\d+)?$/u.test(text)) return Number(text.replace(",", "."));
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return (day && dayOfDate(Number(day[1]), Number(day[2]), Number(day[3]))) ?? text;
}
