import type { Shift } from "../host/shift";
import type { CellFormat, SheetLook, WorkbookDefinition } from "../grid/workbook-definition";
import type { Book, BookSheet, BookTable, CellValue } from "../host/book";
import { withCalculatedColumns, plainTable } from "./calculated-columns";
import { sameValue } from "../../xlsx/ground/cell-values";
import { checkShowable } from "../../xlsx/write/check-contents";
import type {
  CellContents,
  CellStyle,
  SheetContents,
  SheetToSave,
  TableContents,
  WorkbookToSave,
} from "../../xlsx/ground/contents";
import type { Bilingual } from "../../xlsx/ground/bilingual";
import { definitionFromContents, sheetDefinition } from "./definition-from-contents";
import { contentOf, filledCells, usedRects, type StoredValues } from "./filled-cells";
import type { LimitationKind } from "../../xlsx/read/limitations";
import { changedLook, changedStyle, formatsByCell, wholeStyle } from "./look-to-save";
import { movedContents } from "./moved-contents";
import { movesWithCells } from "../../xlsx/package/print-names";
import { cannotSave } from "../../xlsx/ground/refusal";
import { shownTables } from "./shown-tables";
import { SinceOpening } from "./since-opening";
import { type KeptCell, storedResults } from "./stored-results";
import type { OpenedWorkbook } from "../../xlsx/read/workbook-reader";

/** The file that a book was opened from, and which of its sheets and tables are which of the book's. */
export interface FileLink {
  readonly opened: OpenedWorkbook;
  readonly sheets: ReadonlyMap<string, SheetContents>;
  readonly tables: ReadonlyMap<string, TableContents>;
  /** The cells that show what the file has stored, because the grid's engine does not fully know their formulas. */
  readonly kept: readonly KeptCell[];
  /** What has happened in the book since. */
  readonly since: SinceOpening;
}

/**
 * Shows an opened workbook in a book. The link is what `contentsFromBook` needs to save it again. Throws `XlsxRefusal` for
 * a workbook that cannot be shown; the book then shows what it did before.
 */
export function openInBook(
  book: BookToOpen,
  opened: OpenedWorkbook,
  name: string,
  { isFirst = false } = {},
): FileLink {
  checkShowable(opened.contents);
  const results = storedResults(opened.contents, (word) => book.knowsFunction?.(word) ?? true, isFirst);
  book.open(definitionFromContents(opened.contents, name, results));
  const sheets = new Map<string, SheetContents>();
  book.sheets().forEach(({ id }, index) => {
    const sheet = opened.contents.sheets[index];
    if (!sheet) return;
    sheets.set(id, sheet);
    if (sheet.visibility !== "Visible") book.setVisibility(id, sheet.visibility);
  });
  const tables = new Map<string, TableContents>();
  for (const { id, name: tableName, sheetId } of book.tables()) {
    const table = sheets.get(sheetId)?.tables.find((each) => each.name === tableName);
    if (table) tables.set(id, table);
  }
  return { opened, sheets, tables, kept: results.kept, since: new SinceOpening(book, sheets) };
}

/** A book that a workbook can be shown in. */
type BookToOpen = Book & {
  open(definition: WorkbookDefinition): void;
  knowsFunction?(name: string): boolean;
  onEdit?(listener: () => void): () => void;
};

/** A book to save. One with a grid to look at also tells how its sheets look and which rows and columns have moved. */
type BookToSave = Book & {
  look?(sheetId: string): SheetLook;
  shiftsOf?(sheetId: string): readonly Shift[];
};

/**
 * What stands in the book, to save: cells, formats, sizes, merged cells, frozen panes, tables, sheets. Everything that a book does not know of
 * (notes, borders, names …) is not named and so stays as the file has it. Wait for `book.settled()` first, or cells that are still being
 * calculated are saved as errors.
 */
export function contentsFromBook(book: BookToSave, link: FileLink | null): WorkbookToSave {
  const sheets = book.sheets();
  if (link && !link.since.edited) return asInFile(book, link);
  const active = sheets.findIndex(({ id }) => id === book.activeSheetId());
  return {
    sheets: sheets.map((sheet) => sheetFromBook(book, sheet, link)),
    ...(active >= 0 && { activeSheet: active }),
  };
}

/** Nothing was changed: everything as the file has it, whatever has been calculated meanwhile. */
function asInFile(book: Book, { sheets, opened }: FileLink): WorkbookToSave {
  const shown = book.sheets();
  const active = shown.findIndex(({ id }) => id === book.activeSheetId());
  return {
    sheets: shown.flatMap(({ id }) => sheets.get(id) ?? []),
    activeSheet: active < 0 ? opened.contents.activeSheet : active,
  };
}

/** Kinds of what is not shown, or not in full, that are moved with their cells all the same. */
const movesAlong: ReadonlySet<LimitationKind> = new Set(["conditional-format", "chart-details"]);

/** Kinds of what is not shown that may name the cells of any sheet. */
const lookElsewhere: ReadonlySet<LimitationKind> = new Set(["chart", "pivot"]);

/** What stays at its old cells when rows and columns have been put in or taken out, because nothing here can move it. */
export function leftBehind(book: BookToSave, { opened, sheets, kept }: FileLink): Bilingual[] {
  return book.sheets().flatMap(({ id, name }): Bilingual[] => {
    const file = sheets.get(id);
    if (!file || (book.shiftsOf?.(id) ?? []).length === 0) return [];
    const unseen = opened.limitations.some(
      ({ kind, sheets: places }) =>
        lookElsewhere.has(kind) || (!movesAlong.has(kind) && places.includes(file.name)),
    );
    const named = opened.contents.names.some(
      (name) => name.formula.includes(file.name) && !movesWithCells(name),
    );
    const remembered = kept.some(({ sheet, formula }) => sheet === file.name || formula.includes(file.name));
    if (!unseen && !named && !remembered && !file.validations.some(({ extended }) => extended)) return [];
    return [
      {
        sv: `På bladet ${name} har rader eller kolumner infogats eller tagits bort: namn, formler som inte räknas om här och det i filen som inte visas här gäller fortfarande sina gamla celler.`,
        en: `On the sheet ${name} rows or columns were inserted or deleted: names, formulas that are not calculated here and what is not shown here still mean their old cells in the file.`,
      },
    ];
  });
}

function sheetFromBook(book: BookToSave, sheet: BookSheet, link: FileLink | null): SheetToSave {
  const inFile = link?.sheets.get(sheet.id);
  const shifts = book.shiftsOf?.(sheet.id) ?? [];
  const moved = inFile && shifts.length > 0;
  const file = moved ? movedContents(inFile, shifts) : inFile;
  const look = book.look?.(sheet.id);
  const given: SheetLook = file ? sheetDefinition(file) : {};
  const stored = (row: number, column: number, value: CellValue): boolean =>
    !moved && (link?.since.isOnlyRecalculated(sheet.id, row, column, value) ?? false);
  const looks = { file, given, look, stored, movedFrom: moved ? inFile : undefined };
  const cells = untouchedCells(sheet, looks, link) ?? cellsOf(sheet, looks);
  const own = book.tables().filter(({ sheetId }) => sheetId === sheet.id);
  const shown = inFile && link ? shownTables(inFile, link.opened.contents) : [];
  const seen = new Set(shown.map(({ name }) => name));
  const unseen = file?.tables.filter(({ name }) => !seen.has(name)) ?? [];
  return {
    ...(moved && movedWith(file as SheetContents)),
    ...(file?.id !== undefined && { id: file.id }),
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    tables: [...own.map((table) => tableOf(table, link?.tables.get(table.id), cells)), ...unseen],
    ...(look && changedLook(file, given, look)),
  };
}

/** The file's cells, where all that differs is that formulas which came without a value have been calculated. */
function untouchedCells(
  sheet: BookSheet,
  looks: Looks,
  link: FileLink | null,
): readonly CellContents[] | undefined {
  const { file } = looks;
  if (!file || looks.movedFrom || !link?.since.isUnfinished(sheet.id)) return undefined;
  const cells = cellsOf(sheet, { ...looks, leavesUnfinished: true });
  const isAsInFile = (cell: CellContents, index: number): boolean => {
    const present = file.cells[index];
    return (
      present?.row === cell.row &&
      present.column === cell.column &&
      present.formula === cell.formula &&
      cell.style === undefined &&
      sameValue(present.value, cell.value)
    );
  };
  return cells.length === file.cells.length && cells.every(isAsInFile) ? file.cells : undefined;
}

/** What has moved with the cells although the grid does not know it. */
const movedWith = (file: SheetContents): Partial<SheetToSave> => ({
  columns: file.columns,
  rows: file.rows,
  merged: file.merged,
  autoFilter: file.autoFilter,
  validations: file.validations,
  conditionalFormats: file.conditionalFormats,
  notes: file.notes,
});

function tableOf(
  table: BookTable,
  file: TableContents | undefined,
  cells: readonly CellContents[],
): TableContents {
  const { name, rect, showTotals } = table;
  const unchanged =
    file?.name === name &&
    file.showTotals === showTotals &&
    JSON.stringify(file.rect) === JSON.stringify(rect);
  return unchanged ? file : withCalculatedColumns({ ...plainTable, ...file, name, rect, showTotals }, cells);
}

/** Cells far out in every row would take more memory than a browser has. */
const mostCells = 20_000_000;

interface Looks extends StoredValues {
  readonly file: SheetContents | undefined;
  readonly given: SheetLook;
  readonly look: SheetLook | undefined;
  /** The sheet as the file has it, when its cells have moved: then nothing can be left as it is there in a cell's place. */
  readonly movedFrom: SheetContents | undefined;
}

function cellsOf(sheet: BookSheet, looks: Looks): CellContents[] {
  const { file, given, look, movedFrom } = looks;
  const used = usedRects(sheet);
  if (used.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > mostCells) {
    throw cannotSave({
      sv: `Bladet ${sheet.name} sträcker sig över för många celler för att sparas härifrån.`,
      en: `The sheet ${sheet.name} stretches over too many cells to be saved from here.`,
    });
  }
  const before = new Map(file?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const formatsBefore = formatsByCell(given);
  const formatsNow = look && formatsByCell(look);
  const styleOf = (key: string, numberFormat?: string): CellStyle | undefined => {
    const now = formatsNow ? (formatsNow.get(key) ?? {}) : { ...formatsBefore.get(key), numberFormat };
    const changed = changedStyle(formatsBefore.get(key) ?? {}, now as CellFormat);
    return movedFrom ? wholeStyle({ ...before.get(key)?.style, ...changed }) : changed;
  };
  const cells = new Map<string, CellContents>();
  for (const { row, column, input, value, format } of filledCells(sheet, used)) {
    const key = `${row},${column}`;
    const present = before.get(key);
    if (input === null && value === null && !present) continue;
    // A new cell without a format of its own takes its column's.
    const style = styleOf(key, format);
    cells.set(key, {
      row,
      column,
      ...contentOf(sheet, { row, column, input, value }, present, looks),
      ...(style && { style }),
    });
  }
  // Empty cells with a format, which may also lie outside of what is used.
  const left = movedFrom?.cells.map(({ row, column }) => `${row},${column}`) ?? [];
  for (const key of new Set([...(formatsNow?.keys() ?? []), ...before.keys(), ...left])) {
    if (cells.has(key)) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const style = formatsNow && styleOf(key);
    const value = before.get(key)?.value === "" ? "" : null;
    if (style ?? before.has(key)) cells.set(key, { row, column, value, ...(style && { style }) });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
