import type { PlannedSheet } from "../action/plan";
import type { CostRequest } from "./cost-request";
import { costFunction, fixedArea, money, roomFor } from "./formulas";
import { invoiceColumns, lineLook } from "./invoice-sheet";
import { heading, sheetTop } from "./sheet-top";

export const internalSheetName = "Interna överföringar";

/** The one who bears and the one who has paid are of the same organisation, which is named once. */
const from = invoiceColumns.charged;

const headings = [
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
  const area = {
    row: head + 1,
    column: 0,
    rows: roomFor(request.outline.internalLines.length),
    columns: headings.length,
  };
  const look = lineLook(area, request.outline.internalLines, from);
  const amounts = fixedArea({ ...area, column: invoiceColumns.amount - from, columns: 1 });
  return {
    name: internalSheetName,
    ifTaken: "number",
    blocks: [
      ...sheetTop(request.text.internal).blocks,
      {
        row: top,
        column: 0,
        cells: [["Summa", `=ROUND(SUM(${amounts}),2)`]],
        look: { role: "sum", numberFormat: money },
      },
      heading(head, 0, headings),
    ],
    formats: look.formats,
    spills: [
      {
        row: area.row,
        column: 0,
        rows: area.rows,
        columns: headings.length,
        formula:
          `=LET(rader,${costFunction("FAKTURAUNDERLAG", request, "TRUE")},` +
          `FILTER(INDEX(rader,SEQUENCE(ROWS(rader)),SEQUENCE(1,${headings.length},${from + 1})),` +
          'INDEX(rader,0,1)=INDEX(rader,0,2),"Inga"))',
      },
    ],
    columnWidths: look.columnWidths,
    rowHeights: look.rowHeights,
    frozenRows: head + 1,
    gridLines: false,
    page: {
      orientation: "landscape",
      titleRows: { first: head, last: head },
      footer: request.text.internal.title,
    },
  };
}
