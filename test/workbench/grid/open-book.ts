import { Direction, type ICellData } from "@univerjs/core";
import {
  InsertColCommand,
  InsertRowCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesCommand,
} from "@univerjs/sheets";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless";
import type { UniverBook } from "../../../src/workbench/grid/univer-book";
import type { CellInput, CellValue, CustomFunctionSource, Rect } from "../../../src/workbench/host/book";

const opened: UniverBook[] = [];

/** Univer keeps timers; a book that is left open keeps the test process. */
afterEach(() => {
  for (const book of opened.splice(0)) book.dispose();
});

/** "B2:C4" or "B2" as a rectangle. */
export function rect(address: string): Rect {
  const [from = "", to = from] = address.split(":");
  const [row, column] = corner(from);
  const [lastRow, lastColumn] = corner(to);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function corner(address: string): [number, number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

/** A book with one sheet, and short ways to read and write it by address. */
export async function openBook(
  cells: readonly (readonly CellInput[])[] = [],
  functions?: CustomFunctionSource,
) {
  const book = createHeadlessUniver({ name: "Test.xlsx", sheets: [{ name: "Blad1", cells }] }, functions);
  opened.push(book);
  await book.settled();
  const sheet = () => book.sheets()[0]!;
  return {
    book,
    get sheet() {
      return sheet();
    },
    values: (address: string): CellValue[][] => sheet().values(rect(address)),
    value: (address: string): CellValue | undefined => sheet().values(rect(address))[0]?.[0],
    inputs: (address: string): CellInput[][] => sheet().inputs(rect(address)),
    /** Writes from the address on and waits until all is calculated. */
    write: async (address: string, inputs: (CellInput | undefined)[][]): Promise<void> => {
      const from = rect(address);
      sheet().write({ ...from, rows: inputs.length, columns: inputs[0]!.length }, inputs);
      await book.settled();
    },
    put: (address: string, input: CellInput): void => sheet().write(rect(address), [[input]]),
  };
}

/** What a person does in the grid, as the command that Univer's own editor gives. */
export async function typeInto(book: UniverBook, address: string, cell: ICellData): Promise<void> {
  const { row, column } = rect(address);
  book.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: book.workbookId(),
    subUnitId: book.activeSheetId(),
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { f: null, si: null, p: null, ...cell },
  });
  await book.settled();
}

/** Cells below each other put in by one paste, from the address on; null is a cell that is blank in what is pasted. */
export async function pasteInto(
  book: UniverBook,
  address: string,
  values: readonly (number | null)[],
): Promise<void> {
  const { row, column } = rect(address);
  const cells = values.map((v, index) => [row + index, { [column]: { v, f: null, si: null, p: null } }]);
  book.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: book.workbookId(),
    subUnitId: book.activeSheetId(),
    range: { startRow: row, endRow: row + values.length - 1, startColumn: column, endColumn: column },
    value: Object.fromEntries(cells) as Record<number, Record<number, ICellData>>,
  });
  await book.settled();
}

/** Rows put in above (`insert-row`) or taken out (`remove-row`), columns likewise, by a person. */
export async function changeStructure(
  book: UniverBook,
  mutation: "insert-row" | "remove-row" | "insert-col" | "remove-col",
  from: number,
  count: number,
): Promise<void> {
  const along = mutation.endsWith("row") ? ["startRow", "endRow"] : ["startColumn", "endColumn"];
  const sheet = book["unit"].sheet(book.activeSheetId()).size;
  const whole = { startRow: 0, endRow: sheet.rows - 1, startColumn: 0, endColumn: sheet.columns - 1 };
  const range = { ...whole, [along[0]!]: from, [along[1]!]: from + count - 1 };
  const ids = {
    "insert-row": InsertRowCommand.id,
    "remove-row": RemoveRowByRangeCommand.id,
    "insert-col": InsertColCommand.id,
    "remove-col": RemoveColByRangeCommand.id,
  };
  const direction = mutation === "insert-row" ? Direction.UP : Direction.LEFT;
  const target = { unitId: book.workbookId(), subUnitId: book.activeSheetId() };
  await book.commands.executeCommand(ids[mutation], { ...target, range, direction });
  await book.settled();
}
