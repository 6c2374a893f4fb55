import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet, PlannedSpill } from "../action/plan/plan";
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
  /** The heading of a column of ja and nej in the table of centres: those with a ja count, whatever their class. */
  readonly countedBy?: string | undefined;
}

const summaryTop = 3;
const top = 10;
const columns = { municipality: 0, fc: 1, fclv: 2, centres: 3, counted: 4 };

/** Which municipalities have an FC or FCLV, which do not, and how far the goal of one in each is. */
export function coverageSheet(request: CoverageRequest, { coverage }: ComparisonSheetText): PlannedSheet {
  const { municipalities, countedBy } = request;
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
      {
        row: top,
        column: 0,
        cells: [["Kommun", "FC", "FCLV", "Centraler", ...(countedBy === undefined ? [] : [countedBy])]],
        look: { role: "heading" },
      },
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
      ...countedSpill(request),
    ],
    formats: [
      { row: summaryTop, column: 2, rows: 5, columns: 1, look: { numberFormat: "0%" } },
      { row: summaryTop, column: 0, rows: 5, columns: 2, look: { role: "sum" } },
    ],
    columnWidths: { 0: 38, 1: 16, 2: 16, 3: 70, ...(countedBy !== undefined && { 4: 20 }) },
    rowHeights: [{ row: summaryTop, rows: 5, lines: 2 }],
    frozenRows: top + 1,
    page: { orientation: "landscape", titleRows: { first: top, last: top }, footer: coverage.title },
    gridLines: false,
  };
}

/** Where a column of one's own says what counts: beside each municipality, whether it has such a centre. */
function countedSpill(request: CoverageRequest): PlannedSpill[] {
  const { municipalities, countedBy } = request;
  if (countedBy === undefined) return [];
  const at = { row: top + 1, column: columns.counted, rows: municipalities.names.length, columns: 1 };
  return [{ ...at, formula: `=${answers(request, "ja", countedBy)}` }];
}

/** How many municipalities have what, as a number, a part and a list, and how far the goal is. */
function summaryRows(request: CoverageRequest): PlannedCell[][] {
  const { municipalities, goal, countedBy } = request;
  const rows = municipalities.names.length;
  const area = (column: number): string => fixed(areaAddress({ row: top + 1, column, rows, columns: 1 }));
  const [names, fc, fclv] = [area(columns.municipality), area(columns.fc), area(columns.fclv)];
  const without = `${has(fc, "nej")}*${has(fclv, "nej")}`;
  const [reached, left] = goalTests(request, { fc, fclv, counted: area(columns.counted) });
  const list = (those: string): string => `IFERROR(TEXTJOIN(", ",TRUE,IF(${those},${names},"")),"")`;
  const count = (those: string): string => `SUMPRODUCT(--(${those}))`;
  // Where it cannot be said of some municipality, the goal is not known to be reached.
  const goalInWords = `IF(${count(reached)}=${rows},"Målet är nått.",IF(${count(left)}=0,"Uppgift saknas för resten.",${count(left)}&IF(${count(left)}=1," kommun kvar: "," kommuner kvar: ")&${list(left)}))`;
  return [
    ["Kommuner med FC", has(fc, "ja"), list(has(fc, "ja"))],
    ["Kommuner med FCLV", has(fclv, "ja"), list(has(fclv, "ja"))],
    ["Kommuner utan", without, list(without)],
    ["Uppgift saknas", `${fc}="uppgift saknas"`, list(`${fc}="uppgift saknas"`)],
    [
      countedBy === undefined
        ? `Mål: minst en ${goal} per kommun`
        : `Mål: minst en per kommun med ja i ${countedBy}`,
      reached,
      goalInWords,
    ],
  ].map(([label = "", those = "", which = ""], line) => [
    label,
    formula(`=${count(those)}`),
    formula(`=${cellAddress(summaryTop + line, 1)}/${rows}`),
    formula(`=${which}`),
  ]);
}

const has = (cells: string, word: string): string => `(${cells}="${word}")`;

/** Which municipalities have reached the goal, and which have not: where it cannot be said, neither. */
function goalTests(
  { goal, countedBy }: CoverageRequest,
  { fc, fclv, counted }: Readonly<Record<"fc" | "fclv" | "counted", string>>,
): readonly [reached: string, left: string] {
  if (countedBy !== undefined) return [has(counted, "ja"), has(counted, "nej")];
  if (goal === "FC") return [has(fc, "ja"), has(fc, "nej")];
  return [`((${fc}="ja")+(${fclv}="ja")>0)`, `${has(fc, "nej")}*${has(fclv, "nej")}`];
}

const servedBy = ({ centres, catchment }: CoverageRequest): string =>
  catchment
    ? tableColumn(catchment.table, catchment.municipality)
    : tableColumn(centres.table, centres.municipality);

/** Municipality by municipality, whether a centre of the class is there, or one with that word in a column of one's own. */
function answers(request: CoverageRequest, className: "FC" | "FCLV" | "ja", inColumn?: string): string {
  const { municipalities, centres, catchment } = request;
  const known = tableColumn(municipalities.table, municipalities.heading);
  const asked = (served: string, classes: string): string =>
    `FC.FINNS(${known},${served},${classes},"${className}")`;
  // The function answers with a heading of its own, so what stands beside it has one too.
  // A column of one's own has a heading that the function does not know: there, neither has one.
  const columnOf = inColumn === undefined ? tableColumnWithHeading : tableColumn;
  const column = inColumn ?? centres.className;
  const classes =
    column === undefined ? `FC.KLASS(${wholeTable(centres.table)})` : columnOf(centres.table, column);
  if (!catchment) return asked(columnOf(centres.table, centres.municipality), classes);
  const names = columnOf(centres.table, centres.name);
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
