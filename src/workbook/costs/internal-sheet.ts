import { invoiceResult } from "../../cells/results/cost-results";
import { headingsOf } from "../../cells/results/result-shape";
import { formula } from "../action/plan/cell-input";
import { fittingPage, widthsOf } from "../action/ornaments/paper";
import type { PlannedSheet } from "../action/plan/plan";
import type { CostRequest } from "./cost-request";
import { costFunction, fixedArea, money, roomFor, withGaps } from "./formulas";
import { invoiceColumns, lineLook } from "./invoice-sheet";
import { heading, sheetTop } from "./sheet-top";

export const internalSheetName = "Interna överföringar";

/** The one who bears and the one who has paid are of the same organisation, which is named once. */
const from = invoiceColumns.charged;

/** Columns between the internal lines and all those that they are taken from. */
const gap = 2;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The lines' own headings; who is charged is the organisation itself. */
const headings = ["Organisation", ...headingsOf(invoiceResult).slice(from + 1)];

/** What verksamheter of one organisation owe each other: the same lines, between cost centres, that nobody invoices. */
export function internalSheet(request: CostRequest): PlannedSheet {
  const { outline } = request;
  const top = sheetTop(request.text.internal).rows + 1;
  const head = top + 2;
  const area = {
    row: head + 1,
    column: 0,
    rows: roomFor(outline.internalLines.length),
    columns: headings.length,
  };
  // All of it on one page, in the least size that can be read.
  const look = lineLook(area, outline.internalLines, from, { calculation: 29.5 });
  const source = {
    row: area.row,
    column: headings.length + gap,
    rows: roomFor(outline.internalLines.length + sum(outline.pairs.map(({ lines }) => lines.length))),
    columns: headings.length + 1,
  };
  const sourceCells = (first: number, last = first): string =>
    fixedArea({ ...source, column: source.column + first, columns: last - first + 1 });
  const amounts = fixedArea({ ...area, column: invoiceColumns.amount - from, columns: 1 });
  return {
    name: internalSheetName,
    ifTaken: "number",
    blocks: [
      ...sheetTop(request.text.internal).blocks,
      {
        row: top,
        column: 0,
        cells: [["Summa", formula(`=ROUND(SUM(${amounts}),2)`)]],
        look: { role: "sum", numberFormat: money },
      },
      heading(head, 0, headings),
      {
        row: top,
        column: source.column,
        cells: [["Alla rader som de interna hämtas ur"]],
        look: { role: "note" },
      },
    ],
    formats: [
      ...look.formats,
      { ...source, row: head, rows: 1, look: { role: "heading" } },
      ...[invoiceColumns.whole, invoiceColumns.amount].map((column) => ({
        ...source,
        column: source.column + column,
        columns: 1,
        look: { numberFormat: money },
      })),
    ],
    spills: [
      {
        ...source,
        row: head,
        rows: source.rows + 1,
        formula: `=${costFunction("FAKTURAUNDERLAG", request, "TRUE")}`,
      },
      {
        row: area.row,
        column: 0,
        rows: area.rows,
        columns: headings.length,
        formula:
          `=FILTER(${withGaps(sourceCells(invoiceColumns.charged, invoiceColumns.payer))},` +
          `(${sourceCells(invoiceColumns.biller)}=${sourceCells(invoiceColumns.charged)})*(${sourceCells(invoiceColumns.biller)}<>""),"Inga")`,
      },
    ],
    columnWidths: look.columnWidths,
    rowHeights: look.rowHeights,
    frozenRows: head + 1,
    gridLines: false,
    page: {
      ...fittingPage(widthsOf(look.columnWidths, headings.length)),
      columns: headings.length,
      titleRows: { first: head, last: head },
      footer: request.text.internal.title,
    },
  };
}
