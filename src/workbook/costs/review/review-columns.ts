import type { ReviewedLine, Verdict } from "../../../domain/costs/review/review";
import type { ReviewedSum } from "../../../domain/costs/review/review-sums";
import { formula, type PlannedCell } from "../../action/plan/cell-input";
import type { SheetColumn } from "../../sheet/columns";
import { wordsAsk } from "../../sheet/whole-words";
import { money, percent } from "../formulas";
import { differenceIn, lookUp, numberIn, recomputed, referenceTo, runs, textIn } from "./review-formulas";
import type { ReviewSheetRequest } from "./review-sheet-request";
import type { TableCells } from "./review-tables-sheet";

export const verdicts: Readonly<Record<Verdict, string>> = {
  right: "Stämmer",
  deviating: "Avviker",
  missing: "Saknas",
  unchecked: "Går inte att kontrollera",
};

const reviewColumns = {
  row: { heading: "Rad", width: 7, align: "Left" },
  biller: { heading: "Fakturerar", width: 18, wrap: true },
  charged: { heading: "Faktureras", width: 18, wrap: true },
  kind: { heading: "Kostnadsslag", width: 22, wrap: true },
  period: { heading: "Period", width: 26 },
  verksamhet: { heading: "Verksamhet", width: 18, wrap: true },
  vatCode: { heading: "Momskod", width: 12 },
  whole: { heading: "Helt belopp", width: 15, numberFormat: money },
  calculation: { heading: "Beräkning", width: 30, wrap: true },
  share: { heading: "Andel", width: 9, numberFormat: percent },
  stated: { heading: "Belopp i specifikationen", width: 17, numberFormat: money },
  own: { heading: "Omräknat ur raden", width: 15, numberFormat: money },
  tables: { heading: "Enligt tabellerna", width: 15, numberFormat: money },
  difference: { heading: "Skillnad", width: 13, numberFormat: money },
  verdict: { heading: "Bedömning", width: 14, wrap: true },
  remark: { heading: "Anmärkning", width: 45, wrap: true },
} as const satisfies Record<string, Omit<SheetColumn, "key">>;

export type ReviewColumn = keyof typeof reviewColumns;

/**
 * Those that the specification, and the tables that it is held against, have something to say in; no word of them is
 * parted.
 */
export function columnsOf(request: ReviewSheetRequest): SheetColumn<ReviewColumn>[] {
  const { review, tables } = request;
  const { lines, sums } = review;
  const isOnePair = review.biller !== "" && review.charged !== "";
  const named = lines.some(({ biller, charged }) => biller !== "" || charged !== "");
  const isLeftOut: Readonly<Partial<Record<ReviewColumn, boolean>>> = {
    biller: isOnePair || !named,
    charged: isOnePair || !named,
    vatCode: !sums.some(({ role }) => role === "vat"),
    tables: tables === undefined,
  };
  const columns = (Object.keys(reviewColumns) as ReviewColumn[])
    .filter((key) => isLeftOut[key] !== true)
    .map((key): SheetColumn<ReviewColumn> => ({ key, ...reviewColumns[key] }));
  return columns.map((column) => ({
    ...column,
    width: Math.max(
      column.width ?? 0,
      Math.min(widestName, wordsAsk({ texts: wordsIn(request, column.key), bold: [column.heading] })),
    ),
  }));
}

/** In characters: what is longer is no word of anybody's. */
const widestName = 60;

/** What stands in a column of the lines and of the specification's own sums; nothing of figures. */
const wordsIn = (request: ReviewSheetRequest, key: ReviewColumn): string[] => [
  ...request.review.lines.map((line, index) => wordOf(line, request.remarks[index], key)),
  ...(key === "kind" ? request.review.sums.map(({ label }) => label) : []),
  ...(key === "remark" ? request.sumRemarks : []),
];

/** What a line says in a column; empty of figures. */
export function wordOf(line: ReviewedLine, remark: string | undefined, key: ReviewColumn): string {
  switch (key) {
    case "biller":
    case "charged":
    case "kind":
    case "period":
    case "verksamhet":
    case "vatCode":
      return String(line[key] ?? "");
    case "calculation":
      return line.words;
    case "verdict":
      return verdicts[line.verdict];
    case "remark":
      return remark ?? "";
    default:
      return "";
  }
}

/** Where a formula finds the cells of the sheet. */
export interface ReviewPlaces {
  /** `C8`, by the row of the sheet, counted from 0. */
  readonly at: (column: ReviewColumn, row: number) => string;
  /** Rows of the first line and of the first of the specification's own sums. */
  readonly first: number;
  readonly sumFirst: number;
}

const textOrNull = (text: string): PlannedCell => (text === "" ? null : text);

/** The row of the specification, as its own sheet counts. */
const rowOf = ({ source }: ReviewSheetRequest, row: number | undefined): PlannedCell =>
  row === undefined ? null : row + 1 + (source?.area.row ?? 0);

/** A line's cells, by their columns. */
export function lineCells(
  request: ReviewSheetRequest,
  line: ReviewedLine,
  index: number,
  { at, first }: ReviewPlaces,
  tables: TableCells | undefined,
): Readonly<Record<ReviewColumn, PlannedCell>> {
  const { source } = request;
  const row = first + index;
  const text = (column: "biller" | "charged" | "kind" | "period" | "verksamhet" | "vatCode"): PlannedCell =>
    textIn(source, line, column, String(line[column] ?? ""));
  return {
    row: rowOf(request, line.row),
    biller: text("biller"),
    charged: text("charged"),
    kind: text("kind"),
    period: text("period"),
    verksamhet: text("verksamhet"),
    vatCode: text("vatCode"),
    whole: numberIn(source, line, "whole", line.whole),
    calculation: textIn(source, line, "calculation", line.words),
    share: numberIn(source, line, "share", line.share),
    stated: numberIn(source, line, "amount", line.stated),
    own: recomputed(line, at("whole", row), at("share", row)),
    tables: tables && line.inTables ? lookUp(line.inTables, tables) : null,
    difference: differenceIn(line, {
      stated: at("stated", row),
      own: at("own", row),
      whole: at("whole", row),
      tables: at("tables", row),
    }),
    verdict: verdicts[line.verdict],
    remark: textOrNull(request.remarks[index] ?? ""),
  };
}

/** The cells of one of the specification's own sums. */
export function sumCells(
  request: ReviewSheetRequest,
  sum: ReviewedSum,
  index: number,
  places: ReviewPlaces,
): Readonly<Partial<Record<ReviewColumn, PlannedCell>>> {
  const { role, label, of, row, column, stated, difference } = sum;
  const own = places.sumFirst + index;
  const [told, counted] = [places.at("stated", own), places.at("own", own)];
  return {
    row: rowOf(request, row),
    kind: role === "vat" ? `Momskod ${of === "" ? label : of}` : label,
    stated: referenceTo(request.source, row, column, stated) ?? stated,
    own: recomputedSum(request, sum, places),
    difference: difference === undefined ? null : formula(`=ROUND(${told}-${counted},2)`),
    verdict: verdicts[difference === undefined ? "unchecked" : difference === 0 ? "right" : "deviating"],
    remark: textOrNull(request.sumRemarks[index] ?? ""),
  };
}

/** Out of its lines, or of the sum that the specification states. */
function recomputedSum(
  { review: { lines, sums } }: ReviewSheetRequest,
  sum: ReviewedSum,
  { at, first, sumFirst }: ReviewPlaces,
): PlannedCell {
  if (sum.expected === undefined) return null;
  const rowOfLine = new Map(lines.map((line, index) => [line.row, first + index]));
  const statedSum = sums.findIndex(({ role }) => role === "sum");
  const base = sum.isByStatedSum
    ? at("stated", sumFirst + statedSum)
    : `SUM(${runs(sum.rows, rowOfLine, (row) => at("stated", row))})`;
  if (sum.role === "rounding") return formula(`=ROUND(ROUND(${base},0)-${base},2)`);
  const isRounded = sums.some(({ role }) => role === "rounding");
  return formula(`=ROUND(${base},${sum.role === "total" && isRounded ? 0 : 2})`);
}
