import type { WorkbookContents } from "./contents";

/**
 * What the sheets and tables are called, as one text to be compared: of another name Excel tells nothing, so it is looked
 * at when the pane is turned to, without reading all that the tables hold. One small request.
 */
export async function namesNow({ workbook }: Excel.RequestContext): Promise<string> {
  workbook.tables.load("items/id,items/name,items/worksheet/name,items/worksheet/visibility");
  // A sheet that was moved here brings contents of which Excel tells nothing.
  workbook.worksheets.load("items/name");
  await workbook.context.sync();
  return textOf(
    workbook.worksheets.items.map(({ name }) => name),
    workbook.tables.items.map(({ id, name, worksheet }) => ({
      id,
      name,
      sheet: worksheet.name,
      sheetIsVisible: worksheet.visibility === "Visible",
    })),
  );
}

/** The same of what was read. */
export const namesIn = ({ tables, sheets = [] }: WorkbookContents): string => textOf(sheets, tables);

interface Named {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly sheetIsVisible: boolean;
}

const textOf = (sheets: readonly string[], tables: readonly Named[]): string =>
  JSON.stringify([
    sheets,
    tables.map(({ id, name, sheet, sheetIsVisible }) => [id, name, sheet, sheetIsVisible]),
  ]);
