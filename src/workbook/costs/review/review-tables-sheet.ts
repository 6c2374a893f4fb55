import { invoiceResult } from "../../../cells/results/cost-results";
import { columnOf, numberFormats, widthOf } from "../../../cells/results/result-shape";
import { fittingPage, widthsOf } from "../../action/ornaments/paper";
import type { PlannedFormat, PlannedSheet } from "../../action/plan/plan";
import type { Area } from "../../address";
import { besideFigures } from "../../sheet/columns";
import { costFunction, roomFor, type CostSources } from "../formulas";
import type { SheetTop } from "../../sheet/sheet-stack";
import { sheetTop } from "../sheet-top";

export const reviewTablesSheetName = "Granskning – underlag";

/** The amount's column in what FC.FAKTURAUNDERLAG gives, and how many columns that has. */
export const tableAmount = columnOf(invoiceResult, "amount");
const tableWidth = widthOf(invoiceResult);

/** The lines of what the tables give, without their headings. */
export function tablesArea({ rows }: { readonly rows: number }, text: { readonly tables: SheetTop }): Area {
  return { row: sheetTop(text.tables).rows + 2, column: 0, rows: roomFor(rows), columns: tableWidth };
}

/** In characters. */
const tableWidths = {
  0: 18,
  1: 18,
  2: 24,
  3: 24,
  4: 20,
  5: 15,
  6: 20,
  7: 40,
  8: 9,
  9: 15,
  10: 11,
  11: 18,
} as const;

/** What the tables give: what each line of a specification is held against. */
export function tablesSheet(
  tables: { readonly sources: CostSources; readonly rows: number },
  text: { readonly tables: SheetTop },
): PlannedSheet {
  const area = tablesArea(tables, text);
  const head = area.row - 1;
  const column = (index: number): Area => ({ ...area, column: index, columns: 1 });
  return {
    name: reviewTablesSheetName,
    ifTaken: "number",
    blocks: [...sheetTop(text.tables).blocks],
    formats: [
      { row: head, column: 0, rows: 1, columns: tableWidth, look: { role: "heading", wrap: true } },
      ...Object.values(invoiceResult.columns).flatMap(({ holds }, index): PlannedFormat[] =>
        holds === "text" ? [] : [{ ...column(index), look: { numberFormat: numberFormats[holds] } }],
      ),
      ...[5, 8, tableAmount].map((index): PlannedFormat => ({
        ...column(index),
        row: head,
        rows: 1,
        look: { align: "Right" },
      })),
      // The key and the VAT code stand beside kronor.
      ...[6, tableAmount + 1].map((index): PlannedFormat => ({
        ...column(index),
        row: head,
        rows: area.rows + 1,
        look: besideFigures,
      })),
    ],
    spills: [
      {
        ...area,
        row: head,
        rows: area.rows + 1,
        formula: `=${costFunction("FAKTURAUNDERLAG", tables.sources)}`,
      },
    ],
    columnWidths: tableWidths,
    frozenRows: head + 1,
    gridLines: false,
    page: {
      ...fittingPage(widthsOf(tableWidths, tableWidth), "landscape"),
      columns: tableWidth,
      titleRows: { first: head, last: head },
      footer: text.tables.title,
    },
  };
}
