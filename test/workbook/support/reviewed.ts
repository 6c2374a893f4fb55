import { costColumns } from "../../../src/cells/costs/headings/cost-headings";
import { invoiceMatrix } from "../../../src/cells/costs/invoice-matrix";
import { reviewSpecification } from "../../../src/cells/costs/review/review-specification";
import { costSheetsText as swedishCostSheets } from "../../../src/text/sheets/cost-sheets.sv";
import { reviewPlan } from "../../../src/workbook/costs/review/review-sheet";
import type { Book, CellInput } from "../../../src/workbench/host";
import { put, putTable } from "./centres";

const costs: CellInput[][] = [
  ["Kostnadsslag", "Belopp", "Betalas av"],
  ["Hyra", 1_172_000, "Regionen"],
];
const parties: CellInput[][] = [
  ["Verksamhet", "Organisation", "Yta"],
  ["MHV", "Regionen", 848],
  ["ÖF", "Kommunen", 324],
];
const specification = invoiceMatrix(costs, parties, undefined, undefined) as CellInput[][];

/** A workbook with the tables, and the specification on a sheet. */
export function received(book: Book): void {
  putTable(book, "tblParter", "Blad1", 0, 0, parties);
  putTable(book, "tblKostnader", "Blad1", 5, 0, costs);
  put(book, "Blad1", 10, 1, specification);
}

const review = reviewSpecification(specification, { costs, parties });

/** Its review, with the sheet that its formulas read. */
export const reviewWritten = reviewPlan({
  review,
  source: {
    sheet: "Blad1",
    area: { row: 10, column: 1, rows: specification.length, columns: 12 },
    isWholeSheet: false,
    values: specification,
  },
  tables: {
    sources: {
      costs: { table: "tblKostnader", headings: { kind: costColumns.kind.heading } },
      parties: { table: "tblParter", headings: {} },
    },
    lines: specification.map(() => []),
  },
  remarks: review.lines.map(() => ""),
  sumRemarks: [],
  text: { ...swedishCostSheets.check, tables: swedishCostSheets.invoices },
});
