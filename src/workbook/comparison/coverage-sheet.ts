import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import { areaAddress, cellAddress } from "../address";
import { tableColumn, tableColumnWithHeading, wholeTable } from "../structured-reference";
import { fixed } from "./source-formulas";
import type { ComparisonSheetText } from "./comparison-request";

export const coverageSheetName = "Täckning";

export interface CoverageRequest {
  /** The municipalities to cover, in the order of their table. */
  readonly municipalities: {
    readonly table: string;
    readonly heading: string;
    readonly names: readonly string[];
  };
  readonly centres: {
    readonly table: string;
    readonly name: string;
    readonly municipality: string;
    /** The heading of the calculated class; FC.KLASS is asked where there is none. */
    readonly className: string | undefined;
  };
  /** Centres that serve several municipalities, one row for each. */
  readonly catchment?:
    { readonly table: string; readonly centre: string; readonly municipality: string } | undefined;
  /** Only FC counts towards the goal, or FCLV too. */
  readonly goal: "FC" | "FC eller FCLV";
}

const summaryTop = 3;
const top = 10;
const columns = { municipality: 0, fc: 1, fclv: 2, centres: 3 };

/** Which municipalities have an FC or FCLV, which do not, and how far the goal of one in each is. */
export function coverageSheet(request: CoverageRequest, { coverage }: ComparisonSheetText): PlannedSheet {
  const { municipalities } = request;
  const rows = municipalities.names.length;
  return {
    name: coverageSheetName,
    ifTaken: "number",
    blocks: [
      { row: 0, column: 0, cells: [[coverage.title]], look: { role: "title" } },
      { row: 1, column: 0, cells: [[coverage.note]], look: { role: "note" } },
      {
        row: summaryTop,
        column: 0,
        cells: summaryRows(request),
        look: { wrap: true, verticalAlign: "Top" },
      },
      { row: top, column: 0, cells: [["Kommun", "FC", "FCLV", "Centraler"]], look: { role: "heading" } },
      {
        row: top + 1,
        column: columns.centres,
        cells: municipalities.names.map((_, row) => [
          formula(`=${centresIn(request, `$${cellAddress(top + 1 + row, 0)}`)}`),
        ]),
      },
    ],
    spills: [
      {
        row: top + 1,
        column: columns.municipality,
        rows,
        columns: 1,
        formula: `=${tableColumn(municipalities.table, municipalities.heading)}`,
      },
      { row: top + 1, column: columns.fc, rows, columns: 1, formula: `=${answers(request, "FC")}` },
      { row: top + 1, column: columns.fclv, rows, columns: 1, formula: `=${answers(request, "FCLV")}` },
    ],
    formats: [
      { row: summaryTop, column: 2, rows: 5, columns: 1, look: { numberFormat: "0%" } },
      { row: summaryTop, column: 0, rows: 5, columns: 2, look: { role: "sum" } },
    ],
    columnWidths: { 0: 38, 1: 16, 2: 16, 3: 70 },
    rowHeights: [{ row: summaryTop, rows: 5, lines: 2 }],
    frozenRows: top + 1,
    page: { orientation: "landscape", titleRows: { first: top, last: top }, footer: coverage.title },
    gridLines: false,
  };
}

/** How many municipalities have what, as a number, a part and a list, and how far the goal is. */
function summaryRows({ municipalities, goal }: CoverageRequest): PlannedCell[][] {
  const rows = municipalities.names.length;
  const area = (column: number): string => fixed(areaAddress({ row: top + 1, column, rows, columns: 1 }));
  const [names, fc, fclv] = [area(columns.municipality), area(columns.fc), area(columns.fclv)];
  const has = (column: string, word: string): string => `(${column}="${word}")`;
  const without = `${has(fc, "nej")}*${has(fclv, "nej")}`;
  const reached = goal === "FC" ? has(fc, "ja") : `((${fc}="ja")+(${fclv}="ja")>0)`;
  const left = goal === "FC" ? has(fc, "nej") : without;
  const list = (those: string): string => `IFERROR(TEXTJOIN(", ",TRUE,IF(${those},${names},"")),"")`;
  const count = (those: string): string => `SUMPRODUCT(--(${those}))`;
  const goalInWords = `IF(${count(left)}=0,"Målet är nått.",${count(left)}&" kommuner kvar: "&${list(left)})`;
  return [
    ["Kommuner med FC", has(fc, "ja"), list(has(fc, "ja"))],
    ["Kommuner med FCLV", has(fclv, "ja"), list(has(fclv, "ja"))],
    ["Kommuner utan", without, list(without)],
    ["Uppgift saknas", `${fc}="uppgift saknas"`, list(`${fc}="uppgift saknas"`)],
    [`Mål: minst en ${goal} per kommun`, reached, goalInWords],
  ].map(([label = "", those = "", which = ""], line) => [
    label,
    formula(`=${count(those)}`),
    formula(`=${cellAddress(summaryTop + line, 1)}/${rows}`),
    formula(`=${which}`),
  ]);
}

const servedBy = ({ centres, catchment }: CoverageRequest): string =>
  catchment
    ? tableColumn(catchment.table, catchment.municipality)
    : tableColumn(centres.table, centres.municipality);

function answers(request: CoverageRequest, className: "FC" | "FCLV"): string {
  const { municipalities, centres, catchment } = request;
  const known = tableColumn(municipalities.table, municipalities.heading);
  const asked = (served: string, classes: string): string =>
    `FC.FINNS(${known},${served},${classes},"${className}")`;
  // The function answers with a heading of its own, so what stands beside it has one too.
  const classes =
    centres.className === undefined
      ? `FC.KLASS(${wholeTable(centres.table)})`
      : tableColumnWithHeading(centres.table, centres.className);
  if (!catchment) return asked(tableColumnWithHeading(centres.table, centres.municipality), classes);
  const names = tableColumnWithHeading(centres.table, centres.name);
  const looked = `XLOOKUP(${tableColumn(catchment.table, catchment.centre)},${names},${classes},"Uppgift saknas")`;
  return asked(servedBy(request), looked);
}

function centresIn(request: CoverageRequest, municipality: string): PlannedCell {
  const { centres, catchment } = request;
  const names = catchment
    ? tableColumn(catchment.table, catchment.centre)
    : tableColumn(centres.table, centres.name);
  return `TEXTJOIN(", ",TRUE,IF(${servedBy(request)}=${municipality},${names},""))`;
}

/** The same lines without the sheet, for a report: counts and names are worked out where they stand. */
export function coverageLines(request: CoverageRequest): (readonly [label: string, formula: string])[] {
  const names = tableColumn(request.municipalities.table, request.municipalities.heading);
  const [fc, fclv] = [answers(request, "FC"), answers(request, "FCLV")];
  const line = (label: string, those: string): readonly [string, string] => [
    label,
    `SUMPRODUCT(--(${those}))&": "&IFERROR(TEXTJOIN(", ",TRUE,IF(${those},${names},"")),"")`,
  ];
  return [
    line("Kommuner med FC", `${fc}="ja"`),
    line("Kommuner med FCLV", `${fclv}="ja"`),
    line("Kommuner utan", `(${fc}="nej")*(${fclv}="nej")`),
  ];
}
