import { functionsMetadata } from "./functions-metadata";
import { createHeadlessUniver } from "../../src/workbench/grid/headless";
import type { UniverBook } from "../../src/workbench/grid/univer-book";
import type { WorkbookDefinition } from "../../src/workbench/grid/workbook-definition";
import type { BookSheet, CellInput, CellValue } from "../../src/workbench/host/book";
import type { BlankMode } from "../../src/workbench/host";
import { rectOf } from "./addresses";
import { DirectFunctions } from "./direct-functions";

/** A workbook in the grid's engine, with the real functions, asked by addresses as people write them. */
export class SampleBook {
  private constructor(readonly book: UniverBook) {}

  static async open(definition: WorkbookDefinition, blankMode: BlankMode): Promise<SampleBook> {
    const { sv } = await functionsMetadata();
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
