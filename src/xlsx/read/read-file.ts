import type { CellValue, Rect, Visibility } from "../ground/cells";
import type { DateSystem, SheetContents } from "../ground/contents";
import { macroWorkbook } from "../ground/refusal";
import { readCsv } from "./csv";
import { ReadingBudget } from "./reading-budget";
import { openXlsx } from "./workbook-reader";

/** Somebody's file as values: what the collector and the importers read. Formulas, macros, links and names are left behind. */
export interface ReadFile {
  readonly kind: "xlsx" | "csv";
  /** From which year the file's day numbers count; a text file has none, and 1900 stands for it. */
  readonly dateSystem: DateSystem;
  readonly sheets: readonly ReadSheet[];
}

export interface ReadSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** From A1 to the last cell with anything in it; each row as long as it needs to be. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel's codes, by row and column; left out where a cell has the general format. */
  readonly numberFormats: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly tables: readonly { readonly name: string; readonly rect: Rect; readonly showTotals: boolean }[];
  readonly merged: readonly Rect[];
  /** Places, from 0, of rows and columns that are not shown. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly protected: boolean;
  /** How many cells hold a formula; their values are those that were stored. */
  readonly formulas: number;
}

/**
 * Reads a file that a person has chosen: .xlsx, or text with separators. Throws `XlsxRefusal` with its reason and a sentence for anything
 * else: behind a password, .xls, .xlsm, .ods, damaged, hostile, too large.
 *
 * @param name as the file is called; a text file is told by its ending
 * @param budget the same for several files bounds them all together
 */
export function readFile(name: string, bytes: Uint8Array, budget = new ReadingBudget()): ReadFile {
  if (/\.(csv|tsv|txt)$/i.test(name)) return fromCsv(name, bytes, budget);
  const { contents, extension } = openXlsx(bytes, { budget });
  if (extension === "xlsm" || extension === "xltm") throw macroWorkbook();
  return { kind: "xlsx", dateSystem: contents.dateSystem, sheets: contents.sheets.map(sheetOf) };
}

function fromCsv(name: string, bytes: Uint8Array, budget: ReadingBudget): ReadFile {
  const { rows } = readCsv(bytes, budget);
  const sheet: ReadSheet = {
    name: name.replace(/\.[^.]+$/, ""),
    visibility: "Visible",
    values: rows.map((row) => row.map((text) => (text === "" ? null : text))),
    numberFormats: new Map(),
    tables: [],
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    formulas: 0,
  };
  return { kind: "csv", dateSystem: 1900, sheets: [sheet] };
}

function sheetOf(sheet: SheetContents): ReadSheet {
  const values: CellValue[][] = [];
  const numberFormats = new Map<number, Map<number, string>>();
  let formulas = 0;
  for (const { row, column, value, formula, style } of sheet.cells) {
    if (formula !== undefined) formulas++;
    if (value === null) continue;
    while (values.length <= row) values.push([]);
    const line = values[row] as CellValue[];
    while (line.length < column) line.push(null);
    line[column] = value;
    if (style?.numberFormat === undefined) continue;
    const formats = numberFormats.get(row) ?? new Map<number, string>();
    numberFormats.set(row, formats.set(column, style.numberFormat));
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    values,
    numberFormats,
    tables: sheet.tables
      .filter(({ showHeaders }) => showHeaders)
      .map(({ name, rect, showTotals }) => ({ name, rect, showTotals })),
    merged: sheet.merged,
    hiddenRows: placesOf(sheet.rows, values.length),
    hiddenColumns: placesOf(
      sheet.columns,
      values.reduce((most, line) => Math.max(most, line.length), 0),
    ),
    protected: sheet.protected,
    formulas,
  };
}

const placesOf = (
  runs: readonly { readonly first: number; readonly last: number; readonly hidden: boolean }[],
  end: number,
): number[] =>
  runs
    .filter(({ hidden }) => hidden)
    .flatMap(({ first, last }) =>
      Array.from({ length: Math.max(0, Math.min(last, end - 1) - first + 1) }, (_, index) => first + index),
    );
