import { cellRef } from "../xlsx/ground/cell-reference";
import type { CellValue, Rect } from "../xlsx/ground/cells";
import type { CellContents } from "../xlsx/ground/contents";
import { tokenize } from "../xlsx/formulas/formula-tokens";
import type { NewResult } from "../xlsx/write/save-values";
import { createHeadlessUniver } from "../workbench/grid/headless";
import type { UniverBook } from "../workbench/grid/univer-book";
import { openInBook, type FileLink, type OpenedWorkbook } from "../workbench/xlsx";
import type { BuiltFunctions } from "../workbench/xlsx/built-functions";
import type { KeptReason } from "../workbench/xlsx/stored-results";
import { addinCaller } from "./addin-caller";
import { circularPlaces } from "./circles";
import { type Calculated, calculated, type CellFailure, type Outcomes, storedValues } from "./outcomes";
import { missingFunction, readsItself, whyKept } from "./sentences";
import { formulaCells, staleReaders } from "./stale-results";

/** What comes of a workbook's cells by the grid's engine, which knows Excel's own functions. */
export async function engineOutcomes(
  opened: OpenedWorkbook,
  name: string,
  functions: BuiltFunctions,
): Promise<Outcomes> {
  const book = createHeadlessUniver(undefined, functions);
  try {
    const link = openInBook(book, opened, name, { isFirst: true });
    await book.settled();
    return collect(book, link, new Set(functions.names));
  } finally {
    book.dispose();
  }
}

function collect(book: UniverBook, link: FileLink, known: ReadonlySet<string>): Outcomes {
  const { contents } = link.opened;
  const kept = new Map(link.kept.map((cell) => [`${cell.sheet}!${cell.cell}`, cell.reason]));
  const isOurs = addinCaller(contents);
  const all = formulaCells(contents, isOurs);
  const circular = circularPlaces(all);
  const cells = calculate(book, link, { kept, circular, known, isOurs });
  const changes = cells.flatMap((one) => ("area" in one && one.isChanged ? [one.area] : []));
  return { cells, stale: staleReaders(all, new Set(kept.keys()), circular, changes) };
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
  // A formula that points at an empty cell shows 0. What the engine takes for nothing may be a text without a sign too.
  const mayBeText = hasEmptyTexts(book, link);
  const zeros = (row: readonly CellValue[]): readonly CellValue[] =>
    mayBeText ? row : row.map((value) => value ?? 0);
  for (const sheet of book.sheets()) {
    const file = link.sheets.get(sheet.id);
    if (!file?.id) continue;
    const { name } = file;
    const before = storedValues(file.cells);
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
      outcomes.push(calculated(file, cell, { ...result, values: result.values.map(zeros) }, before));
    }
  }
  return outcomes;
}

/** Whether a text without a sign stands anywhere: in the file, in a formula, or in what one gives now. */
const hasEmptyTexts = (book: UniverBook, link: FileLink): boolean =>
  book
    .sheets()
    .some((sheet) =>
      (link.sheets.get(sheet.id)?.cells ?? []).some(
        (cell) =>
          cell.value === "" ||
          (cell.formula !== undefined &&
            (cell.formula.includes('""') || resultOf(sheet, cell).values.some((row) => row.includes("")))),
      ),
    );

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
