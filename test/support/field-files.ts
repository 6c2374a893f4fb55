import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder as NodeDecoder } from "node:util";
import { openXlsx } from "../../src/xlsx";

// A page in jsdom has none, and every browser has.
globalThis.TextDecoder ??= NodeDecoder as typeof TextDecoder;

/** The first sheet's values of an .xlsx or a semicolon-separated .csv in Windows-1252, as the pane would get them. */
export function fieldFile(name: string): (string | number | boolean)[][] {
  const bytes = readFileSync(join(__dirname, "../cells/survey/field", name));
  return name.endsWith(".csv") ? separated(new TextDecoder("windows-1252").decode(bytes)) : firstSheet(bytes);
}

function firstSheet(bytes: Uint8Array): (string | number | boolean)[][] {
  const cells = openXlsx(bytes).contents.sheets[0]?.cells ?? [];
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const values = Array.from({ length: rows }, () => Array<string | number | boolean>(columns).fill(""));
  for (const { row, column, value } of cells) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      (values[row] as (string | number | boolean)[])[column] = value;
    }
  }
  return values;
}

/** As Excel opens such a file: whole numbers are numbers. */
const separated = (text: string): (string | number)[][] =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(";").map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
