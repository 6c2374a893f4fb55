import type { SpecificationColumn } from "../../../domain/costs/review/specification-line";
import type { PlannedSheet } from "../../action/plan/plan";
import { onSheet } from "../../action/plan/sheet-reference";
import { SheetStack } from "../../sheet/sheet-stack";
import { wordsAsk } from "../../sheet/whole-words";
import type { SheetTop } from "../../sheet/parts";
import { costFunction, roomFor } from "../formulas";
import { invoiceColumns, lineColumns, lineHeights } from "../invoice-sheet";
import { noteLines } from "../text-lines";
import type { HeldAgainst } from "./review-sheet-request";

const reviewTablesSheetName = "Granskning – underlag";

/** In characters, where the lines have other room than on the sheet of what is charged. */
const widths = {
  verksamhet: 20,
  whole: 15,
  key: 20,
  calculation: 40,
  amount: 15,
  vatCode: 11,
  payer: 18,
} as const;

/** The cells of a column, for formulas on other sheets. */
export type TableCells = (column: SpecificationColumn) => string;

interface TablesSheet {
  readonly sheet: PlannedSheet;
  readonly cells: TableCells;
}

/** What the tables give: what each line of a specification is held against. */
export function tablesSheet({ sources, lines: now }: HeldAgainst, text: SheetTop): TablesSheet {
  const columns = lineColumns(widths).map((column) => {
    const texts = now.map((line) => String(line[invoiceColumns[column.key]] ?? ""));
    const asked = column.numberFormat === undefined ? wordsAsk({ texts, bold: [column.heading] }) : 0;
    return { ...column, wrap: true, width: Math.max(column.width ?? 0, asked) };
  });
  const titles = invoiceColumns.kind + 1;
  const sheet = new SheetStack(
    reviewTablesSheetName,
    {
      ...text,
      notes: noteLines(
        text.notes,
        columns.map(({ width }) => width),
        titles,
      ),
    },
    { orientation: "landscape", printed: columns.length, titleColumns: titles },
  );
  const lines = sheet.spill({
    columns,
    rows: roomFor(now.length),
    formula: `=${costFunction("FAKTURAUNDERLAG", sources)}`,
    repeats: true,
  });
  sheet.raise(lineHeights(lines, now));
  return {
    sheet: sheet.plan(),
    cells: (column) => onSheet(reviewTablesSheetName, lines.cells(column)),
  };
}
