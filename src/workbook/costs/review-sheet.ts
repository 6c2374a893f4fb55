import type { Calculation } from "../../domain/costs/review/calculation";
import type { Review, ReviewedLine, Verdict } from "../../domain/costs/review/review";
import type { ReviewedSum } from "../../domain/costs/review/review-sums";
import type { SpecificationColumn } from "../../domain/costs/review/specification-line";
import { formula, type Formula, type PlannedCell } from "../action/plan/cell-input";
import type { CellLook, Plan, PlannedFormat, PlannedSheet } from "../action/plan/plan";
import { fittingPage } from "../action/ornaments/paper";
import { onSheet, quotedSheet } from "../action/plan/sheet-reference";
import { cellAddress, type Area } from "../address";
import type { SpecificationCells } from "../specification-cells";
import { fixedArea, fixedCell, literal, money, percent, type CostSources } from "./formulas";
import { besideFigures } from "../sheet/columns";
import { reviewTablesSheetName, tableAmount, tablesArea, tablesSheet } from "./review/review-tables-sheet";
import { rowHeights, type WrappedText } from "./row-heights";
import { heading, sheetTop } from "./sheet-top";

export const reviewSheetName = "Granskning";

/** Sentences in the language of the pane; headings and words in cells are Swedish in both, as on every sheet. */
interface ReviewSheetText {
  readonly title: string;
  readonly notes: readonly string[];
  readonly tables: { readonly title: string; readonly notes: readonly string[] };
}

export interface ReviewSheetRequest {
  readonly review: Review;
  /** Where the specification stands; nothing where it was pasted, and the sheet keeps what was. */
  readonly source: SpecificationCells | undefined;
  /** The tables that it was held against. */
  readonly tables: { readonly sources: CostSources; readonly rows: number } | undefined;
  /** Why a line or a sum is not right, in their order; empty for those that are. */
  readonly remarks: readonly string[];
  readonly sumRemarks: readonly string[];
  readonly text: ReviewSheetText;
}

const verdicts: Readonly<Record<Verdict, string>> = {
  right: "Stämmer",
  deviating: "Avviker",
  missing: "Saknas",
  unchecked: "Går inte att kontrollera",
};

/** As FC.FAKTURAUNDERLAG gives them. */
const tableColumns = ["biller", "charged", "kind", "period", "verksamhet"] as const;

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly look?: CellLook;
  /** A line's cell on a row of the sheet. */
  readonly cell: (line: ReviewedLine, row: number) => PlannedCell;
  readonly sumCell?: (sum: ReviewedSum, row: number, index: number) => PlannedCell;
}

type ColumnName =
  | "row"
  | "biller"
  | "charged"
  | "kind"
  | "period"
  | "verksamhet"
  | "vatCode"
  | "whole"
  | "calculation"
  | "share"
  | "stated"
  | "own"
  | "tables"
  | "difference"
  | "verdict"
  | "remark";

/**
 * A specification that was reviewed: each line as it is stated, recomputed and what differs, as live formulas. Where it
 * stands in the workbook its cells are read from there; what was pasted is kept as it was, for it stands nowhere else.
 */
export function reviewPlan(request: ReviewSheetRequest): Plan {
  return {
    action: "review-sheet",
    sheets: [...(request.tables ? [tablesSheet(request.tables, request.text)] : []), reviewSheet(request)],
    columns: [],
    writes: [],
    show: reviewSheetName,
  };
}

function reviewSheet(request: ReviewSheetRequest): PlannedSheet {
  const { review, text } = request;
  const { lines, sums } = review;
  const top = sheetTop(text).rows + 1;
  const head = top + summaryRows + 1;
  const first = head + 1;
  const last = first + Math.max(1, lines.length) - 1;
  const total = last + 1;
  const sumHead = total + 2;
  const columns = columnsOf(request, { first, sumFirst: sumHead + 1 });
  const names = [...columns.keys()];
  const place = (name: ColumnName): number => names.indexOf(name);
  const down = (name: ColumnName): string =>
    fixedArea({ row: first, column: place(name), rows: last - first + 1, columns: 1 });
  const all = [...columns.values()];
  const body = lines.map((line, index) => all.map(({ cell }) => cell(line, first + index)));
  const sumBody = sums.map((sum, index) =>
    all.map(({ sumCell }) => sumCell?.(sum, sumHead + 1 + index, index) ?? null),
  );
  const totals = names.map((name): PlannedCell => {
    if (name === "kind") return "Summa";
    return name === "stated" || name === "tables" || name === "difference"
      ? formula(`=ROUND(SUM(${down(name)}),2)`)
      : null;
  });
  const summary: PlannedCell[][] = [
    ["Fakturerar", textOrNull(review.biller), "Stämmer", countOf(down("verdict"), "right")],
    ["Faktureras", textOrNull(review.charged), "Avviker", countOf(down("verdict"), "deviating")],
    [
      "Summa av raderna",
      formula(`=${fixedCell(total, place("stated"))}`),
      "Saknas",
      countOf(down("verdict"), "missing"),
    ],
    [
      "Skillnad",
      formula(`=${fixedCell(total, place("difference"))}`),
      "Ej kontrollerade",
      countOf(down("verdict"), "unchecked"),
    ],
  ];
  return {
    name: reviewSheetName,
    ifTaken: "number",
    blocks: [
      ...sheetTop(text).blocks,
      {
        row: top,
        column: 1,
        cells: summary.map(([label, value]) => [label as PlannedCell, value as PlannedCell]),
      },
      {
        row: top,
        column: 3,
        cells: summary.map(([, , label, count]) => [label as PlannedCell, count as PlannedCell]),
      },
      heading(
        head,
        0,
        all.map((column) => column.heading),
      ),
      ...(body.length > 0 ? [{ row: first, column: 0, cells: body }] : []),
      { row: total, column: 0, cells: [totals], look: { role: "sum" } },
      ...(sumBody.length > 0
        ? [
            {
              row: sumHead,
              column: 0,
              cells: [["Summor i specifikationen"]],
              look: { role: "subtitle" } as const,
            },
            { row: sumHead + 1, column: 0, cells: sumBody },
          ]
        : []),
    ],
    formats: formatsOf({
      names,
      all,
      top,
      head,
      first,
      total,
      lines: lines.length,
      last: sumHead + sumBody.length,
    }),
    columnWidths: Object.fromEntries(all.map(({ width }, column) => [column, width])),
    // Excel fits rows to texts that wrap before the columns have their widths: each row gets its height.
    rowHeights: [
      { row: first, rows: sumHead + sumBody.length - first + 1, lines: 1 },
      ...rowHeights(head, [all.map(({ heading: words, width }): WrappedText => [words, width])]),
      ...rowHeights(
        first,
        lines.map((line, index) => wrappedIn(line, request.remarks[index])),
      ),
      ...rowHeights(
        sumHead + 1,
        sums.map((sum, index) => [
          [sum.label, widths.kind],
          [request.sumRemarks[index], widths.remark],
        ]),
      ),
    ],
    frozenRows: head + 1,
    gridLines: false,
    page: {
      ...fittingPage(
        all.map(({ width }) => width),
        "landscape",
      ),
      columns: all.length,
      titleRows: { first: head, last: head },
      footer: text.title,
    },
  };
}

interface ReviewPlaces {
  readonly names: readonly ColumnName[];
  readonly all: readonly Column[];
  /** Rows: of what is summed up, of the headings, of the first line, of the sum, and the last of all. */
  readonly top: number;
  readonly head: number;
  readonly first: number;
  readonly total: number;
  readonly last: number;
  readonly lines: number;
}

function formatsOf({ names, all, top, head, first, total, last, lines }: ReviewPlaces): PlannedFormat[] {
  const rows = last - first + 1;
  const width = all.length;
  return [
    { row: top + 2, column: 2, rows: 2, columns: 1, look: { numberFormat: money, align: "Left" } },
    {
      row: first,
      column: 0,
      rows,
      columns: width,
      look: { verticalAlign: "Top" },
    },
    { row: head, column: 0, rows: 1, columns: width, look: { role: "heading", wrap: true } },
    ...names.flatMap((name, column): PlannedFormat[] =>
      figures.has(name) ? [{ row: head, column, rows: 1, columns: 1, look: { align: "Right" } }] : [],
    ),
    { row: first, column: 0, rows: Math.max(1, lines), columns: width, look: { lines: "rows" } },
    { row: total, column: 0, rows: 1, columns: width, look: { lines: "above" } },
    ...names.flatMap((name, column): PlannedFormat[] =>
      isBesideFigures(name, names[column - 1])
        ? [{ row: head, column, rows: last - head + 1, columns: 1, look: besideFigures }]
        : [],
    ),
    ...all.flatMap(({ look }, column): PlannedFormat[] =>
      look ? [{ row: first, column, rows, columns: 1, look }] : [],
    ),
  ];
}

const summaryRows = 4;

/** Their headings stand above the figures. */
const figures: ReadonlySet<ColumnName> = new Set(["whole", "share", "stated", "own", "tables", "difference"]);

const isBesideFigures = (name: ColumnName, before: ColumnName | undefined): boolean =>
  before !== undefined && figures.has(before) && !figures.has(name);

/** In characters, of the columns whose texts may take more than a line. */
const widths = { kind: 22, verksamhet: 18, calculation: 30, remark: 45, verdict: 14 } as const;

const wrappedIn = (line: ReviewedLine, remark: string | undefined): WrappedText[] => [
  [line.kind, widths.kind],
  [line.verksamhet, widths.verksamhet],
  [line.words, widths.calculation],
  [remark, widths.remark],
  [verdicts[line.verdict], widths.verdict],
];

const countOf = (cells: string, verdict: Verdict): PlannedCell =>
  formula(`=COUNTIF(${cells},${literal(verdicts[verdict])})`);

const textOrNull = (text: string): PlannedCell => (text === "" ? null : text);

function columnsOf(
  request: ReviewSheetRequest,
  { first, sumFirst }: { first: number; sumFirst: number },
): ReadonlyMap<ColumnName, Column> {
  const { review, source, tables, text, remarks, sumRemarks } = request;
  const { lines, sums } = review;
  const isOnePair = review.biller !== "" && review.charged !== "";
  const named = lines.some(({ biller, charged }) => biller !== "" || charged !== "");
  const wanted: readonly ColumnName[] = [
    "row",
    ...(!isOnePair && named ? (["biller", "charged"] as const) : []),
    ...(["kind", "period", "verksamhet"] as const),
    ...(sums.some(({ role }) => role === "vat") ? (["vatCode"] as const) : []),
    ...(["whole", "calculation", "share", "stated", "own"] as const),
    ...(tables ? (["tables"] as const) : []),
    ...(["difference", "verdict", "remark"] as const),
  ];
  const at = (name: ColumnName, row: number): string => cellAddress(row, wanted.indexOf(name));
  const lineText =
    (column: SpecificationColumn & keyof ReviewedLine): Column["cell"] =>
    (line) =>
      textIn(source, line, column, String(line[column] ?? ""));
  const remarkOf = new Map(lines.map((line, index) => [line, remarks[index] ?? ""]));
  const rowOf = (row: number | undefined): PlannedCell =>
    row === undefined ? null : row + 1 + (source?.area.row ?? 0);
  const rowOfLine = new Map(lines.map((line, index) => [line.row, first + index]));
  const statedSum = sums.findIndex(({ role }) => role === "sum");
  const base = (sum: ReviewedSum): string =>
    sum.isByStatedSum
      ? at("stated", sumFirst + statedSum)
      : `SUM(${runs(sum.rows, rowOfLine, (row) => at("stated", row))})`;
  const isRounded = sums.some(({ role }) => role === "rounding");

  const columns: Record<ColumnName, Column> = {
    row: {
      heading: "Rad",
      width: 7,
      look: { align: "Left" },
      cell: ({ row }) => rowOf(row),
      sumCell: ({ row }) => rowOf(row),
    },
    biller: { heading: "Fakturerar", width: 18, look: { wrap: true }, cell: lineText("biller") },
    charged: { heading: "Faktureras", width: 18, look: { wrap: true }, cell: lineText("charged") },
    kind: {
      heading: "Kostnadsslag",
      width: widths.kind,
      look: { wrap: true },
      cell: lineText("kind"),
      sumCell: ({ role, label, of }) => (role === "vat" ? `Momskod ${of === "" ? label : of}` : label),
    },
    period: { heading: "Period", width: 26, cell: lineText("period") },
    verksamhet: {
      heading: "Verksamhet",
      width: widths.verksamhet,
      look: { wrap: true },
      cell: lineText("verksamhet"),
    },
    vatCode: { heading: "Momskod", width: 12, cell: lineText("vatCode") },
    whole: {
      heading: "Helt belopp",
      width: 15,
      look: { numberFormat: money },
      cell: (line) => numberIn(source, line, "whole", line.whole),
    },
    calculation: {
      heading: "Beräkning",
      width: widths.calculation,
      look: { wrap: true },
      cell: (line) => textIn(source, line, "calculation", line.words),
    },
    share: {
      heading: "Andel",
      width: 9,
      look: { numberFormat: percent },
      cell: (line) => numberIn(source, line, "share", line.share),
    },
    stated: {
      heading: "Belopp i specifikationen",
      width: 17,
      look: { numberFormat: money },
      cell: (line) => numberIn(source, line, "amount", line.stated),
      sumCell: ({ row, column, stated }) => referenceTo(source, row, column, stated) ?? stated,
    },
    own: {
      heading: "Omräknat ur raden",
      width: 15,
      look: { numberFormat: money },
      cell: (line, row) => recomputed(line, at("whole", row), at("share", row)),
      sumCell: (sum) => {
        if (sum.expected === undefined) return null;
        if (sum.role === "rounding") return formula(`=ROUND(ROUND(${base(sum)},0)-${base(sum)},2)`);
        return formula(`=ROUND(${base(sum)},${sum.role === "total" && isRounded ? 0 : 2})`);
      },
    },
    tables: {
      heading: "Enligt tabellerna",
      width: 15,
      look: { numberFormat: money },
      cell: (line) => (tables && line.inTables ? lookUp(line.inTables, tablesArea(tables, text)) : null),
    },
    difference: {
      heading: "Skillnad",
      width: 13,
      look: { numberFormat: money },
      cell: (line, row) =>
        differenceIn(line, {
          stated: at("stated", row),
          own: at("own", row),
          whole: at("whole", row),
          tables: at("tables", row),
        }),
      sumCell: ({ difference }, row) =>
        difference === undefined ? null : formula(`=ROUND(${at("stated", row)}-${at("own", row)},2)`),
    },
    verdict: {
      heading: "Bedömning",
      width: widths.verdict,
      look: { wrap: true },
      cell: ({ verdict }) => verdicts[verdict],
      sumCell: ({ difference }) =>
        verdicts[difference === undefined ? "unchecked" : difference === 0 ? "right" : "deviating"],
    },
    remark: {
      heading: "Anmärkning",
      width: widths.remark,
      look: { wrap: true },
      cell: (line) => textOrNull(remarkOf.get(line) ?? ""),
      sumCell: (_, __, index) => textOrNull(sumRemarks[index] ?? ""),
    },
  };
  return new Map(wanted.map((name) => [name, columns[name]]));
}

/** The cell of the specification, where it is in the workbook and still holds what was read as `holds`. */
function referenceTo(
  source: SpecificationCells | undefined,
  row: number | undefined,
  column: number | undefined,
  holds: number | string,
): Formula | undefined {
  if (!source || row === undefined || column === undefined || source.values[row]?.[column] !== holds) {
    return undefined;
  }
  const address = fixedCell(source.area.row + row, source.area.column + column);
  return formula(`=${quotedSheet(source.sheet)}!${address}`);
}

function textIn(
  source: SpecificationCells | undefined,
  { row, columns }: ReviewedLine,
  column: SpecificationColumn,
  text: string,
): PlannedCell {
  if (text === "") return null;
  // An empty text after it, so that a cell that is emptied later does not become a 0.
  const reference = referenceTo(source, row, columns[column], text);
  return reference === undefined ? text : formula(`${reference.formula}&""`);
}

/** A number that stands as a text, "12 345,67", is no number to Excel's formulas: it is written as one. */
const numberIn = (
  source: SpecificationCells | undefined,
  { row, columns }: ReviewedLine,
  column: SpecificationColumn,
  value: number | undefined,
): PlannedCell => (value === undefined ? null : (referenceTo(source, row, columns[column], value) ?? value));

/** The whole amount times the calculation as Excel counts it: `=E12*(184/365*100/200)`; or times the share. */
function recomputed(line: ReviewedLine, whole: string, share: string): PlannedCell {
  if (line.whole === undefined) return null;
  if (line.recomputedBy) return formula(`=${whole}*(${arithmetic(line.recomputedBy)})`);
  return line.share === undefined ? null : formula(`=${whole}*${share}`);
}

const arithmetic = (calculation: Calculation): string =>
  calculation
    .map((steps) => (steps.length === 0 ? "1" : steps.map(({ part, of }) => `${part}/${of}`).join("*")))
    .join("+");

/** Less than this is no difference: an öre that is left over goes to somebody. */
const oneOre = "0.0099999";

function differenceIn(
  line: ReviewedLine,
  at: Readonly<Record<"stated" | "own" | "whole" | "tables", string>>,
): PlannedCell {
  if (line.difference === undefined) return null;
  if (line.inTables) return formula(`=IF(${at.tables}="","",ROUND(N(${at.stated})-${at.tables},2))`);
  const isTooMuch = line.findings.some(({ kind }) => kind === "not-in-tables" || kind === "twice");
  if (isTooMuch) return formula(`=${at.stated}`);
  const rounding = line.recomputedBy
    ? oneOre
    : `ROUNDUP(ABS(${at.whole})*${line.shareTolerance},2)+${oneOre}`;
  return formula(`=IF(ABS(${at.stated}-${at.own})<${rounding},0,ROUND(${at.stated}-ROUND(${at.own},2),2))`);
}

/** The line of the tables by its names, as long as they give it. */
function lookUp(line: NonNullable<ReviewedLine["inTables"]>, area: Area): PlannedCell {
  const cells = (column: number): string =>
    onSheet(reviewTablesSheetName, fixedArea({ ...area, column, columns: 1 }));
  const conditions = tableColumns.map((name, column) => `(${cells(column)}=${literal(line[name])})`);
  return formula(
    `=IFERROR(INDEX(FILTER(${cells(tableAmount)},${conditions.join("*")}),${line.occurrence}),"")`,
  );
}

/** Rows that follow on each other as one area: `H12:H40,H43`. */
function runs(
  rows: readonly number[],
  rowOfLine: ReadonlyMap<number | undefined, number>,
  at: (row: number) => string,
): string {
  const onSheetRows = rows.map((row) => rowOfLine.get(row) as number);
  const found: { first: number; last: number }[] = [];
  for (const row of onSheetRows) {
    const before = found.at(-1);
    if (before?.last === row - 1) before.last = row;
    else found.push({ first: row, last: row });
  }
  return found.map(({ first, last }) => (first === last ? at(first) : `${at(first)}:${at(last)}`)).join(",");
}
