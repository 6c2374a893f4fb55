import type { PlannedSheet } from "../action/plan";
import { fixedArea } from "./formulas";
import type { CostRequest } from "./cost-request";
import { costFunction, money, percent, roomFor } from "./formulas";
import { invoiceColumns } from "./invoice-sheet";
import { heading, sheetTop } from "./sheet-top";

export const internalSheetName = "Interna överföringar";

const headings = [
  "Organisation",
  "Organisation",
  "Kostnadsslag",
  "Period",
  "Verksamhet",
  "Helt belopp",
  "Nyckel",
  "Beräkning",
  "Andel",
  "Belopp",
  "Momskod",
  "Betalt av",
];

/** What verksamheter of one organisation owe each other: the same lines, between cost centres, that nobody invoices. */
export function internalSheet(request: CostRequest): PlannedSheet {
  const top = sheetTop(request.text.internal).rows + 1;
  const head = top + 2;
  const lines = { row: head + 1, rows: roomFor(4 * request.outline.lines), columns: 1 };
  const column = (of: keyof typeof invoiceColumns): typeof lines & { column: number } => ({
    ...lines,
    column: invoiceColumns[of],
  });
  return {
    name: internalSheetName,
    ifTaken: "number",
    blocks: [
      ...sheetTop(request.text.internal).blocks,
      {
        row: top,
        column: 0,
        cells: [["Summa", `=ROUND(SUM(${fixedArea(column("amount"))}),2)`]],
        look: { role: "sum", numberFormat: money },
      },
      heading(head, 0, headings),
    ],
    formats: [
      { ...column("whole"), look: { numberFormat: money } },
      { ...column("share"), look: { numberFormat: percent } },
      { ...column("amount"), look: { numberFormat: money } },
    ],
    spills: [
      {
        row: lines.row,
        column: 0,
        rows: lines.rows,
        columns: headings.length,
        formula:
          `=LET(rader,${costFunction("FAKTURAUNDERLAG", request, "TRUE")},` +
          'FILTER(rader,INDEX(rader,0,1)=INDEX(rader,0,2),"Inga"))',
      },
    ],
    columnWidths: { 0: 18, 1: 18, 2: 24, 3: 24, 4: 20, 5: 15, 6: 20, 7: 40, 8: 9, 9: 15, 10: 11, 11: 18 },
    frozenRows: head + 1,
    gridLines: false,
    page: {
      orientation: "landscape",
      titleRows: { first: head, last: head },
      footer: request.text.internal.title,
    },
  };
}
