import type { Verdict } from "../../../domain/costs/review/review";
import { formula, type PlannedCell } from "../../action/plan/cell-input";
import type { Plan, PlannedSheet } from "../../action/plan/plan";
import { cellAddress, type Area } from "../../address";
import { fixedArea, fixedCell, type PlacedColumns } from "../../sheet/placed";
import { SheetStack } from "../../sheet/sheet-stack";
import { literal, money } from "../formulas";
import { rowHeights, type WrappedText } from "../row-heights";
import {
  columnsOf,
  lineCells,
  sumCells,
  verdicts,
  wordOf,
  type ReviewColumn,
  type ReviewPlaces,
} from "./review-columns";
import type { ReviewSheetRequest } from "./review-sheet-request";
import { tablesSheet, type TableCells } from "./review-tables-sheet";

export const reviewSheetName = "Granskning";

/**
 * A specification that was reviewed: each line as it is stated, recomputed and what differs, as live formulas. Where it
 * stands in the workbook its cells are read from there; what was pasted is kept as it was, for it stands nowhere else.
 */
export function reviewPlan(request: ReviewSheetRequest): Plan {
  const tables = request.tables && tablesSheet(request.tables, request.text.tables);
  return {
    action: "review-sheet",
    sheets: [...(tables ? [tables.sheet] : []), reviewSheet(request, tables?.cells)],
    columns: [],
    writes: [],
    show: reviewSheetName,
  };
}

/** Between the sum of the lines and the first of the specification's own sums: nothing, and what they are. */
const aboveSums = 2;

function reviewSheet(request: ReviewSheetRequest, tables: TableCells | undefined): PlannedSheet {
  const { lines, sums } = request.review;
  const columns = columnsOf(request);
  const sheet = new SheetStack(reviewSheetName, request.text, {
    orientation: "landscape",
    printed: columns.length,
  });
  const summary = sheet.reserve(4, 5);
  sheet.gap();
  const count = Math.max(1, lines.length);
  const list = sheet.room({ columns, rows: count + 1 + aboveSums + sums.length, repeats: true });
  const { body } = list;
  const total = body.row + count;
  const places: ReviewPlaces = {
    at: (column, row) => cellAddress(row, list.columnOf(column)),
    first: body.row,
    sumFirst: total + 1 + aboveSums,
  };
  const inColumns = (cells: Readonly<Partial<Record<ReviewColumn, PlannedCell>>>): PlannedCell[] =>
    columns.map(({ key }) => cells[key] ?? null);
  sheet.fill(
    list,
    lines.map((line, index) => inColumns(lineCells(request, line, index, places, tables))),
  );
  const ofLines = (key: ReviewColumn): string => fixedArea({ ...list.area(key), rows: count });
  sheet.put({ row: total, column: 0 }, [inColumns(totals(ofLines))], { role: "sum" });
  if (sums.length > 0) {
    sheet.put({ row: places.sumFirst - 1, column: 0 }, [["Summor i specifikationen"]], { role: "subtitle" });
    sheet.put(
      { row: places.sumFirst, column: 0 },
      sums.map((sum, index) => inColumns(sumCells(request, sum, index, places))),
    );
  }
  writeSummary(sheet, request, summary, { total: (key) => fixedCell(total, list.columnOf(key)), ofLines });
  sheet.dress(body, { verticalAlign: "Top" });
  sheet.dress({ ...body, rows: count }, { lines: "rows" });
  sheet.dress({ ...body, row: total, rows: 1 }, { lines: "above" });
  raiseRows(sheet, request, list, places);
  return sheet.plan();
}

const totals = (
  ofLines: (key: ReviewColumn) => string,
): Readonly<Partial<Record<ReviewColumn, PlannedCell>>> => {
  const sum = (key: ReviewColumn): PlannedCell => formula(`=ROUND(SUM(${ofLines(key)}),2)`);
  return { kind: "Summa", stated: sum("stated"), tables: sum("tables"), difference: sum("difference") };
};

const textOrNull = (text: string): PlannedCell => (text === "" ? null : text);

/** Who charges whom and what the lines sum to, and how many lines there are of each verdict. */
function writeSummary(
  sheet: SheetStack,
  { review }: ReviewSheetRequest,
  { row }: Area,
  { total, ofLines }: Readonly<Record<"total" | "ofLines", (key: ReviewColumn) => string>>,
): void {
  const countOf = (verdict: Verdict): PlannedCell =>
    formula(`=COUNTIF(${ofLines("verdict")},${literal(verdicts[verdict])})`);
  sheet.put({ row, column: 1 }, [
    ["Fakturerar", textOrNull(review.biller), "Stämmer", countOf("right")],
    ["Faktureras", textOrNull(review.charged), "Avviker", countOf("deviating")],
    ["Summa av raderna", formula(`=${total("stated")}`), "Saknas", countOf("missing")],
    ["Skillnad", formula(`=${total("difference")}`), "Ej kontrollerade", countOf("unchecked")],
  ]);
  sheet.dress({ row: row + 2, column: 2, rows: 2, columns: 1 }, { numberFormat: money, align: "Left" });
}

/** Excel fits rows to texts that wrap before the columns have their widths: each row gets its height. */
function raiseRows(
  sheet: SheetStack,
  { review: { lines, sums }, remarks, sumRemarks }: ReviewSheetRequest,
  { head, body, columns }: PlacedColumns<ReviewColumn>,
  { first, sumFirst }: ReviewPlaces,
): void {
  const wrapped = columns.filter(({ wrap }) => wrap);
  const widthOf = (key: ReviewColumn): number => columns.find((column) => column.key === key)?.width ?? 0;
  sheet.raise([
    { row: body.row, rows: body.rows, lines: 1 },
    ...rowHeights(head, [columns.map(({ heading, width = 0 }): WrappedText => [heading, width])]),
    ...rowHeights(
      first,
      lines.map((line, index) =>
        wrapped.map(({ key, width = 0 }): WrappedText => [wordOf(line, remarks[index], key), width]),
      ),
    ),
    ...rowHeights(
      sumFirst,
      sums.map(({ label }, index) => [
        [label, widthOf("kind")],
        [sumRemarks[index], widthOf("remark")],
      ]),
    ),
  ]);
}
