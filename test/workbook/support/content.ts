import type { Book } from "../../../src/workbench/host";
import type { OfficePage } from "../../support/office-in-jsdom";

/**
 * The whole content of a workbook, to be compared: every sheet with its name, visibility and cells as they were put in,
 * their number formats, every table, and the add-in's settings apart from its journal.
 */
export function contentOf({ book, host }: OfficePage): unknown {
  return {
    sheets: book.sheets().map((sheet) => {
      const rect = sheet.usedRect();
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        rect,
        cells: rect && sheet.inputs(rect),
        formats: rect && sheet.numberFormats(rect),
        merged: (sheet.mergedRects?.() ?? []).map((one) => JSON.stringify(one)).sort(),
      };
    }),
    tables: book.tables().map(({ name, sheetId, rect, showTotals }) => ({
      name,
      sheet: sheetName(book, sheetId),
      rect,
      showTotals,
    })),
    settings: [...host.model.settings].filter(([key]) => key !== "FamiljecentralJournal"),
  };
}

/** What the journal says, as it is kept; undefined when there is none. */
export function keptJournal({ host }: OfficePage): { entry?: unknown; finished?: string } | undefined {
  const text = host.model.settings.get("FamiljecentralJournal");
  return text === undefined ? undefined : (JSON.parse(text) as { entry?: unknown; finished?: string });
}

const sheetName = (book: Book, id: string): string | undefined =>
  book.sheets().find((sheet) => sheet.id === id)?.name;
