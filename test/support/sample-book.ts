import { buildFunctionsMetadata } from "../../src/build/functions-metadata";
import { createHeadlessUniver } from "../../src/workbench/grid/headless";
import type { UniverBook } from "../../src/workbench/grid/univer-book";
import type { WorkbookDefinition } from "../../src/workbench/grid/workbook-definition";
import type { BookSheet, CellInput, CellValue, Rect } from "../../src/workbench/host/book";
import type { BlankMode } from "../../src/workbench/host";
import { DirectFunctions } from "./direct-functions";

/** A workbook in the grid's engine, with the real functions, asked by addresses as people write them. */
export class SampleBook {
  private constructor(readonly book: UniverBook) {}

  static async open(definition: WorkbookDefinition, blankMode: BlankMode): Promise<SampleBook> {
    const { sv } = await buildFunctionsMetadata();
    const book = createHeadlessUniver(definition, new DirectFunctions(sv, blankMode));
    await book.settled();
    return new SampleBook(book);
  }

  close(): void {
    this.book.dispose();
  }

  sheet(name: string): BookSheet {
    const found = this.book.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`There is no sheet called ${name}.`);
    return found;
  }

  /** What the cells of `A1:B2` show. */
  values(sheet: string, address: string): CellValue[][] {
    return this.sheet(sheet).values(rectOf(address));
  }

  value(sheet: string, address: string): CellValue {
    return this.values(sheet, address)[0]?.[0] ?? null;
  }

  async write(sheet: string, address: string, input: CellInput): Promise<void> {
    this.sheet(sheet).write(rectOf(address), [[input]]);
    await this.book.settled();
  }

  /** Every sheet's cells, as they are shown. */
  everything(): { readonly name: string; readonly values: CellValue[][] }[] {
    return this.book.sheets().map((sheet) => ({
      name: sheet.name,
      values: sheet.values(sheet.usedRect() ?? rectOf("A1")),
    }));
  }
}

/** `B3`, counted from 0. */
export const addressOf = (row: number, column: number): string => `${letters(column)}${row + 1}`;

function rectOf(address: string): Rect {
  const [from, to = from] = address.split(":").map(placeOf);
  if (!from || !to) throw new Error(`${address} is no address.`);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

function placeOf(address: string): { row: number; column: number } {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (column === "") throw new Error(`${address} is no address.`);
  const place = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: place - 1 };
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
