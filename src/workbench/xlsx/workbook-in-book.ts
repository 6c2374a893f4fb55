import type { WorkbookDefinition } from "../grid/workbook-definition";
import type { Book, BookSheet, BookTable, CellInput, CellValue } from "../host/book";
import { withCalculatedColumns, plainTable } from "./calculated-columns";
import { isError } from "./cell-values";
import type { CellContents, SheetContents, SheetToSave, TableContents, WorkbookToSave } from "./contents";
import { definitionFromContents } from "./definition-from-contents";
import { fromInput, isFormula } from "./literal-text";
import { cannotSave } from "./refusal";
import type { OpenedWorkbook } from "./workbook-reader";

/** The file that a book was opened from, and which of its sheets and tables are which of the book's. */
export interface FileLink {
  readonly opened: OpenedWorkbook;
  readonly sheets: ReadonlyMap<string, SheetContents>;
  readonly tables: ReadonlyMap<string, TableContents>;
}

/** Shows an opened workbook in a book. The link is what `contentsFromBook` needs to save it again. */
export function openInBook(
  book: Book & { open(definition: WorkbookDefinition): void },
  opened: OpenedWorkbook,
  name: string,
): FileLink {
  book.open(definitionFromContents(opened.contents, name));
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
  return { opened, sheets, tables };
}

/**
 * What stands in the book, to save: cells, number formats, tables, sheets. Everything that a book does not know of (widths, notes, rules,
 * names …) is not named and so stays as the file has it. Wait for `book.settled()` first, or cells that are still being
 * calculated are saved as errors.
 */
export function contentsFromBook(book: Book, link: FileLink | null): WorkbookToSave {
  const sheets = book.sheets();
  const active = sheets.findIndex(({ id }) => id === book.activeSheetId());
  return {
    sheets: sheets.map((sheet) => sheetFromBook(book, sheet, link)),
    ...(active >= 0 && { activeSheet: active }),
  };
}

function sheetFromBook(book: Book, sheet: BookSheet, link: FileLink | null): SheetToSave {
  const file = link?.sheets.get(sheet.id);
  const cells = cellsOf(sheet, file);
  const own = book.tables().filter(({ sheetId }) => sheetId === sheet.id);
  // Tables without headings are not shown in the grid.
  const unseen = file?.tables.filter(({ showHeaders }) => !showHeaders) ?? [];
  return {
    ...(file?.id !== undefined && { id: file.id }),
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    tables: [...own.map((table) => tableOf(table, link?.tables.get(table.id), cells)), ...unseen],
  };
}

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

/** A grid with a cell far out would take more memory than a browser has. */
const mostCells = 20_000_000;

function cellsOf(sheet: BookSheet, file: SheetContents | undefined): CellContents[] {
  const used = sheet.usedRect();
  if (!used) return [];
  if (used.rows * used.columns > mostCells) {
    throw cannotSave({
      sv: `Bladet ${sheet.name} sträcker sig över för många celler för att sparas härifrån.`,
      en: `The sheet ${sheet.name} stretches over too many cells to be saved from here.`,
    });
  }
  const before = new Map(file?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const [inputs, values, formats] = [sheet.inputs(used), sheet.values(used), sheet.numberFormats(used)];
  const cells: CellContents[] = [];
  inputs.forEach((line, down) =>
    line.forEach((input, right) => {
      const [row, column] = [used.row + down, used.column + right];
      const value = values[down]?.[right] ?? null;
      const format = formats[down]?.[right] ?? "General";
      const present = before.get(`${row},${column}`);
      if (input === null && value === null && format === "General" && !present) return;
      cells.push({
        row,
        column,
        ...contentOf(sheet, row, column, input, value, present),
        // A new cell without a format of its own takes its column's.
        ...((present || format !== "General") && { style: { numberFormat: format } }),
      });
    }),
  );
  return cells;
}

function contentOf(
  sheet: BookSheet,
  row: number,
  column: number,
  input: CellInput,
  value: CellValue,
  present: CellContents | undefined,
): Pick<CellContents, "formula" | "value" | "array"> {
  if (isFormula(input)) {
    const rect = sheet.spillRect(row, column);
    return { formula: input, value, ...(rect && { array: arrayOf(rect, present, input) }) };
  }
  // A text of the file that reads like an error is still a text.
  if (isError(value) && typeof input === "string" && present?.value === input) return { value: input };
  if (typeof input === "string" && fromInput(input) !== input) return { value: fromInput(input) as string };
  return { value };
}

/** A formula of the old array kind stays one, with its own range, as long as it is the same formula. */
const arrayOf = (
  rect: NonNullable<CellContents["array"]>["rect"],
  present: CellContents | undefined,
  formula: string,
): NonNullable<CellContents["array"]> =>
  present?.array && !present.array.dynamic && present.formula === formula
    ? present.array
    : { rect, dynamic: true };
