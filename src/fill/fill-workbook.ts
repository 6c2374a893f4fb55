import { cellRef } from "../xlsx/ground/cell-reference";
import { isError, sameValue } from "../xlsx/ground/cell-values";
import type { CellValue, Rect } from "../xlsx/ground/cells";
import type { CellContents } from "../xlsx/ground/contents";
import { tokenize } from "../xlsx/formulas/formula-tokens";
import { saveValues, type NewResult } from "../xlsx/write/save-values";
import { createHeadlessUniver } from "../workbench/grid/headless";
import type { UniverBook } from "../workbench/grid/univer-book";
import { openInBook, openXlsx, type FileLink } from "../workbench/xlsx";
import type { BuiltFunctions } from "../workbench/xlsx/built-functions";
import type { KeptReason } from "../workbench/xlsx/stored-results";
import { addinCaller } from "./addin-caller";
import { circularPlaces } from "./circles";
import type { SheetArea } from "./references";
import { daysFrom1904, errorSentence, missingFunction, readsItself, readsKept, whyKept } from "./sentences";
import { formulaCells, staleReaders } from "./stale-results";

/** A cell that could not be calculated, and why in a sentence. */
export interface CellFailure {
  /** As `Blad1!B4`. */
  readonly place: string;
  readonly sentence: string;
}

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
 * do in and around them by the workbench's engine. Nothing else of the file is touched. Throws `XlsxRefusal` for a file that is no workbook.
 */
export async function fillWorkbook(
  bytes: Uint8Array,
  name: string,
  functions: BuiltFunctions,
): Promise<Filled> {
  const customFunctions = functions.names.map((own) => ({ name: own, matrix: functions.isMatrix(own) }));
  const opened = openXlsx(bytes, { customFunctions });
  if (opened.contents.dateSystem === 1904) throw daysFrom1904();
  const book = createHeadlessUniver(undefined, functions);
  try {
    const link = openInBook(book, opened, name, { isFirst: true });
    await book.settled();
    return collect(book, link, new Set(functions.names));
  } finally {
    book.dispose();
  }
}

/** A cell of the add-in's with what it gives. */
interface Calculated {
  readonly place: string;
  /** The sheet in the file. */
  readonly id: string;
  readonly area: SheetArea;
  readonly result: NewResult;
  readonly isChanged: boolean;
}

function collect(book: UniverBook, link: FileLink, known: ReadonlySet<string>): Filled {
  const { contents } = link.opened;
  const kept = new Map(link.kept.map((cell) => [`${cell.sheet}!${cell.cell}`, cell.reason]));
  const isOurs = addinCaller(contents);
  const cells = formulaCells(contents, isOurs);
  const circular = circularPlaces(cells);
  const outcomes = calculate(book, link, { kept, circular, known, isOurs });
  const changes = outcomes.flatMap((one) => ("area" in one && one.isChanged ? [one.area] : []));
  const stale = staleReaders(cells, new Set(kept.keys()), circular, changes);
  const results = new Map<string, NewResult[]>([...link.sheets.values()].map(({ id = "" }) => [id, []]));
  let changed = 0;
  const failures: CellFailure[] = [];
  for (const outcome of outcomes) {
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
  return { cells: outcomes.length, changed, failures, bytes: saveValues(link.opened, results) };
}

interface Knowledge {
  readonly kept: ReadonlyMap<string, KeptReason>;
  /** The places of cells that read themselves. */
  readonly circular: ReadonlySet<string>;
  /** The add-in's functions. */
  readonly known: ReadonlySet<string>;
  readonly isOurs: (formula: string) => boolean;
}

/** Every cell that calls the add-in, in the order of the file. */
function calculate(
  book: UniverBook,
  link: FileLink,
  { kept, circular, known, isOurs }: Knowledge,
): (Calculated | CellFailure)[] {
  const outcomes: (Calculated | CellFailure)[] = [];
  for (const sheet of book.sheets()) {
    const file = link.sheets.get(sheet.id);
    if (!file?.id) continue;
    const { id, name } = file;
    const before = new Map(file.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
    for (const cell of file.cells) {
      if (cell.formula === undefined || cell.spilled || !isOurs(cell.formula)) continue;
      const place = `${name}!${cellRef(cell.row, cell.column)}`;
      const reason = kept.get(place);
      const missing = calledNames(cell.formula).find((called) => !known.has(called));
      const sentence = reason
        ? whyKept(reason)
        : missing
          ? missingFunction(missing)
          : circular.has(place) && readsItself;
      if (sentence) {
        outcomes.push({ place, sentence });
        continue;
      }
      const result = resultOf(sheet, cell);
      const { row, column, values } = result;
      const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
      const area = { sheet: name.toLowerCase(), rect };
      outcomes.push({ place, id, area, result, isChanged: differs(result, before) });
    }
  }
  return outcomes;
}

/** The add-in's functions that a formula calls, as cells name them. */
const calledNames = (formula: string): string[] =>
  tokenize(formula)
    .filter(({ kind, text }) => kind === "word" && /^FC\./i.test(text))
    .map(({ text }) => text.toUpperCase());

interface Cells {
  values(rect: Rect): CellValue[][];
  spillRect(row: number, column: number): Rect | null;
}

/** What the formula gives, in the cells that its kind lets it fill: a plain one its own, an old array its range, a dynamic one all. */
function resultOf(sheet: Cells, { row, column, array }: CellContents): NewResult {
  const single = { row, column, rows: 1, columns: 1 };
  if (!array) return { row, column, values: sheet.values(single) };
  const spilled = sheet.spillRect(row, column) ?? single;
  if (array.dynamic)
    return { row, column, values: sheet.values(spilled), array: { rect: spilled, dynamic: true } };
  const values = sheet.values(spilled);
  const filled = Array.from({ length: array.rect.rows }, (_, down) =>
    Array.from({ length: array.rect.columns }, (__, right): CellValue => {
      return values[down]?.[right] ?? { error: "#N/A" };
    }),
  );
  return { row, column, values: filled, array };
}

/** Not available is an answer; any other error says that the cell could not be calculated. */
function failureIn(values: readonly (readonly CellValue[])[]): string | undefined {
  for (const value of values.flat()) {
    if (isError(value) && value.error !== "#N/A") return value.message ?? errorSentence(value.error);
  }
  return undefined;
}

function differs({ row, column, values }: NewResult, before: ReadonlyMap<string, CellValue>): boolean {
  return values.some((line, down) =>
    line.some((value, right) => !sameValue(before.get(`${row + down},${column + right}`) ?? null, value)),
  );
}
