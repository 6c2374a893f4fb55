import type { PlannedSheet } from "../action/plan";
import type { Area } from "../address";
import type { CostRequest } from "./cost-request";
import { costFunction, fixedArea, money, percent, roomFor } from "./formulas";
import { sheetTop } from "./sheet-top";
import { onSheet } from "../action/sheet-reference";

export const invoiceSheetName = "Fakturaunderlag";

/** The columns of FC.FAKTURAUNDERLAG. */
export const invoiceColumns = {
  biller: 0,
  charged: 1,
  kind: 2,
  period: 3,
  verksamhet: 4,
  whole: 5,
  key: 6,
  calculation: 7,
  share: 8,
  amount: 9,
  vatCode: 10,
  payer: 11,
} as const;

const width = 12;

/** The lines without their heading, from one of the columns to another; on other sheets by `linesOn`. */
export function invoiceArea(request: CostRequest, from: number, to = from): Area {
  const rows = roomFor(request.outline.pairs.reduce((sum, pair) => sum + pair.rows, 0));
  return { row: sheetTop(request.text.invoices).rows + 2, column: from, rows, columns: to - from + 1 };
}

export const invoiceCells = (request: CostRequest, from: number, to = from): string =>
  onSheet(invoiceSheetName, fixedArea(invoiceArea(request, from, to)));

/**
 * All that is charged between the organisations, as the function gives it: once, for the sheets of the pairs to read.
 * Each of those then is one FILTER of this sheet, which every Excel has that can show what a function spills (CHOOSECOLS
 * came later), and the costs are divided once and not once for each pair.
 */
export function invoiceSheet(request: CostRequest): PlannedSheet {
  const area = invoiceArea(request, 0, width - 1);
  const columns = (column: number): Area => ({ ...area, column, columns: 1 });
  const head = area.row - 1;
  return {
    name: invoiceSheetName,
    ifTaken: "number",
    blocks: [...sheetTop(request.text.invoices).blocks],
    formats: [
      { row: head, column: 0, rows: 1, columns: width, look: { role: "heading", wrap: true } },
      { ...columns(invoiceColumns.whole), look: { numberFormat: money } },
      { ...columns(invoiceColumns.share), look: { numberFormat: percent } },
      { ...columns(invoiceColumns.amount), look: { numberFormat: money } },
    ],
    spills: [
      {
        row: head,
        column: 0,
        rows: area.rows + 1,
        columns: width,
        formula: `=${costFunction("FAKTURAUNDERLAG", request)}`,
      },
    ],
    columnWidths: { 0: 18, 1: 18, 2: 24, 3: 24, 4: 20, 5: 15, 6: 20, 7: 40, 8: 9, 9: 15, 10: 11, 11: 18 },
    frozenRows: head + 1,
    gridLines: false,
    page: {
      orientation: "landscape",
      titleRows: { first: head, last: head },
      footer: request.text.invoices.title,
    },
  };
}
