import { SheetStack } from "../sheet/sheet-stack";
import type { SheetColumn } from "../sheet/columns";
import type { PlacedColumns } from "../sheet/placed";
import type { PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { TableColumn, TableShape } from "../../cells/tables/table-shape";
import type { TableSheetText } from "../sheet/sheet-text";
import { wrapLongTexts } from "../sheet/long-texts";
import { layoutOf } from "./column-layout";

interface TableSheet {
  readonly name: string;
  readonly shape: TableShape;
  readonly text: TableSheetText;
  /** Below the headings, blank ones too; none gives one blank row, since a table has at least one. */
  readonly rows?: readonly (readonly PlannedCell[])[];
  /** Words to choose from, where this workbook knows more than the shape does; by the column's key. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Puts what stands beside the table. */
  readonly beside?: (sheet: SheetStack, table: PlacedColumns<string>) => void;
}

/**
 * A sheet with one table of a shape: a title, what it is for, the headings in view, and in each column its format, its
 * drop-down and its help. Excel carries formats and drop-downs on to the rows that a table grows by.
 */
export function tableSheet({ name, shape, text, rows = [], words = {}, beside }: TableSheet): PlannedSheet {
  const sheet = new SheetStack(name, text, { gridLines: true, orientation: "landscape" });
  const columns = columnsOf(shape, text, words);
  const table = sheet.table({ name: shape.name, columns, lines: rows, repeats: true });
  wrapLongTexts(sheet, table, rows);
  beside?.(sheet, table);
  return sheet.plan();
}

const columnsOf = (
  shape: TableShape,
  { help }: TableSheetText,
  words: Readonly<Record<string, readonly string[]>>,
): SheetColumn[] =>
  Object.entries<TableColumn>(shape.columns).map(([key, column]): SheetColumn => {
    const text = help[key] ?? help[key.replace(/\d+$/, "")];
    return {
      key,
      heading: column.heading,
      ...layoutOf(key, column),
      ...(words[key] && { words: words[key] }),
      ...(text !== undefined && { help: text }),
    };
  });
