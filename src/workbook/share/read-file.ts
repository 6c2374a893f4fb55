import type { Cell } from "../../cells/ground/cell";
import type { IncomingSheet, IncomingWorkbook } from "../../cells/share/incoming";
import { openXlsx, XlsxRefusal, type CellValue, type SheetContents } from "../../xlsx";

/** Why a file is not read: what `src/xlsx` says of it, or that it is beyond what is read at once. */
export type FileRefusal =
  | { readonly kind: "refused"; readonly sentence: { readonly sv: string; readonly en: string } }
  | { readonly kind: "too-large" }
  | { readonly kind: "too-many" };

export type FileReading = { readonly workbook: IncomingWorkbook } | { readonly refusal: FileRefusal };

export const mostFiles = 200;
export const largestFile = 20_000_000;

/** What a file holds, as values: macros, links, names and formulas stay in it. */
export function readFile(name: string, bytes: Uint8Array): FileReading {
  if (bytes.length > largestFile) return { refusal: { kind: "too-large" } };
  try {
    const { contents } = openXlsx(bytes);
    return {
      workbook: {
        file: name,
        dateSystem: contents.dateSystem,
        sheets: contents.sheets.map(incomingSheet),
      },
    };
  } catch (error) {
    if (!(error instanceof XlsxRefusal)) throw error;
    return { refusal: { kind: "refused", sentence: { sv: error.sv, en: error.en } } };
  }
}

function incomingSheet({ name, visibility, cells, tables, merged }: SheetContents): IncomingSheet {
  const values: Cell[][] = [];
  for (const { row, column, value } of cells) (values[row] ??= [])[column] = plain(value);
  return {
    name,
    isVisible: visibility === "Visible",
    values: Array.from(values, (row) => row ?? []),
    tables: tables.map(({ name: table, rect, showTotals }) => ({
      name: table,
      area: { ...rect, rows: rect.rows - (showTotals ? 1 : 0) },
    })),
    merged,
  };
}

/** An error is what a cell shows, as the pane has it from Excel. */
const plain = (value: CellValue): Cell => (typeof value === "object" && value !== null ? value.error : value);
