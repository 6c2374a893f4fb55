import { isError } from "../xlsx/ground/cell-values";
import type { CellContents, WorkbookContents } from "../xlsx/ground/contents";
import { openXlsx } from "../xlsx";
import { checkShowable } from "../xlsx/write/check-contents";
import { saveValues, type NewResult } from "../xlsx/write/save-values";
import type { BuiltFunctions } from "../workbench/xlsx/built-functions";
import { calculated, type CellFailure, type Outcomes, storedValues } from "./outcomes";
import { plainResults, type Values } from "./plain-workbook";
import { daysFrom1904, errorSentence, readsKept } from "./sentences";

export interface Filled {
  /** How many cells call the add-in's functions. */
  readonly cells: number;
  /** How many of them show something else than the file had. */
  readonly changed: number;
  readonly failures: readonly CellFailure[];
  /** The file with all that could be calculated. */
  readonly bytes: Uint8Array;
}

/**
 * Calculates every cell of a workbook that calls the add-in's functions, by the functions that are deployed, and what Excel's own functions
 * do in and around them by the workbench's engine, which is loaded when something asks for it. Nothing else of the file is touched. Throws
 * `XlsxRefusal` for a file that is no workbook.
 */
export async function fillWorkbook(
  bytes: Uint8Array,
  name: string,
  functions: BuiltFunctions,
): Promise<Filled> {
  const customFunctions = functions.names.map((own) => ({ name: own, matrix: functions.isMatrix(own) }));
  const opened = openXlsx(bytes, { customFunctions });
  const { contents } = opened;
  if (contents.dateSystem === 1904) throw daysFrom1904();
  checkShowable(contents);
  const { cells, stale } =
    plainOutcomes(contents, functions) ??
    (await (await import("./with-engine")).engineOutcomes(opened, name, functions));
  const results = new Map<string, NewResult[]>(contents.sheets.map(({ id = "" }) => [id, []]));
  let changed = 0;
  const failures: CellFailure[] = [];
  for (const outcome of cells) {
    if (!("area" in outcome)) {
      failures.push(outcome);
      continue;
    }
    const { place, id, result, isChanged } = outcome;
    const from = stale.get(place);
    const sentence = from === undefined ? failureIn(result.values) : readsKept(from);
    if (sentence) failures.push({ place, sentence });
    if (from !== undefined) continue;
    if (isChanged) changed++;
    results.get(id)?.push(result);
  }
  return { cells: cells.length, changed, failures, bytes: saveValues(opened, results) };
}

/** Without the engine; undefined where it is needed. */
export function plainOutcomes(contents: WorkbookContents, functions: BuiltFunctions): Outcomes | undefined {
  const results = plainResults(contents, functions);
  if (!results) return undefined;
  const cells = contents.sheets.flatMap((sheet) => {
    const before = storedValues(sheet.cells);
    return sheet.cells.flatMap((cell) => {
      const values = results.get(cell);
      return values ? [calculated(sheet, cell, resultOf(cell, values), before)] : [];
    });
  });
  return { cells, stale: new Map() };
}

function resultOf({ row, column, array }: CellContents, values: Values): NewResult {
  if (!array) return { row, column, values };
  const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
  return { row, column, values, array: { rect, dynamic: true } };
}

/** Not available is an answer; any other error says that the cell could not be calculated. */
function failureIn(values: Values): string | undefined {
  for (const value of values.flat()) {
    if (isError(value) && value.error !== "#N/A") return value.message ?? errorSentence(value.error);
  }
  return undefined;
}
