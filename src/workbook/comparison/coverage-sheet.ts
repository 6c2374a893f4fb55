import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import { cellAddress, type Area } from "../address";
import type { SheetColumn } from "../sheet/columns";
import type { PlacedColumns } from "../sheet/placed";
import { SheetStack } from "../sheet/sheet-stack";
import { tableColumn, tableColumnWithHeading, wholeTable } from "../action/plan/structured-reference";
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
    | { readonly table: string; readonly centre: string; readonly municipality: string }
    | undefined;
  /** Only FC counts towards the goal, or FCLV too. */
  readonly goal: "FC" | "FC eller FCLV";
  /** The heading of a column of ja and nej in the table of centres: those with a ja count, whatever their class. */
  readonly countedBy?: string | undefined;
}

type CoverageColumn = "municipality" | "fc" | "fclv" | "centres" | "counted";

/** The last where a column of one's own says what counts: whether the municipality has such a centre. */
const columnsOf = ({ countedBy }: CoverageRequest): SheetColumn<CoverageColumn>[] => [
  { key: "municipality", heading: "Kommun", width: 38 },
  { key: "fc", heading: "FC", width: 16 },
  { key: "fclv", heading: "FCLV", width: 16 },
  { key: "centres", heading: "Centraler", width: 70 },
  ...(countedBy === undefined ? [] : [{ key: "counted", heading: countedBy, width: 20 } as const]),
];

/** Which municipalities have an FC or FCLV, which do not, and how far the goal of one in each is. */
export function coverageSheet(request: CoverageRequest, { coverage }: ComparisonSheetText): PlannedSheet {
  const { names } = request.municipalities;
  const sheet = new SheetStack(
    coverageSheetName,
    { title: coverage.title, notes: [coverage.note] },
    { orientation: "landscape" },
  );
  const summary = sheet.reserve(5, 4);
  sheet.gap(2);
  const list = sheet.spillEach({
    columns: columnsOf(request),
    rows: names.length,
    formulas: (key) => spillOf(request, key),
    repeats: true,
  });
  sheet.put(
    list.area("centres"),
    names.map((_, line) => [formula(`=${centresIn(request, `$${list.cell("municipality", line)}`)}`)]),
  );
  sheet.put(summary, summaryRows(request, list, summary), { wrap: true, verticalAlign: "Top" });
  sheet.dress({ ...summary, column: 2, columns: 1 }, { numberFormat: "0%" });
  // Words to the right of figures would touch them.
  sheet.dress({ ...summary, column: 3, columns: 1 }, { align: "Left", indent: 1 });
  sheet.dress({ ...summary, columns: 2 }, { role: "sum" });
  sheet.raise([{ row: summary.row, rows: summary.rows, lines: 2 }]);
  return sheet.plan();
}

/** Each municipality's centres are looked up one by one. */
function spillOf(request: CoverageRequest, key: CoverageColumn): { readonly formula: string } | undefined {
  const { municipalities, countedBy } = request;
  switch (key) {
    case "municipality":
      return { formula: `=${tableColumn(municipalities.table, municipalities.heading)}` };
    case "fc":
      return { formula: `=${answers(request, "FC")}` };
    case "fclv":
      return { formula: `=${answers(request, "FCLV")}` };
    case "counted":
      return { formula: `=${answers(request, "ja", countedBy)}` };
    case "centres":
      return undefined;
  }
}

/** How many municipalities have what, as a number, a part and a list, and how far the goal is. */
function summaryRows(
  request: CoverageRequest,
  placed: PlacedColumns<CoverageColumn>,
  at: Area,
): PlannedCell[][] {
  const { municipalities, goal, countedBy } = request;
  const rows = municipalities.names.length;
  const [names, fc, fclv] = [placed.cells("municipality"), placed.cells("fc"), placed.cells("fclv")];
  const counted = countedBy === undefined ? "" : placed.cells("counted");
  const without = `${has(fc, "nej")}*${has(fclv, "nej")}`;
  const [reached, left] = goalTests(request, { fc, fclv, counted });
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
    formula(`=${cellAddress(at.row + line, 1)}/${rows}`),
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
    // "4 (Falun, Mora)", and a 0 alone.
    `SUBSTITUTE(SUMPRODUCT(--(${those}))&" ("&IFERROR(TEXTJOIN(", ",TRUE,IF(${those},${names},"")),"")&")"," ()","")`,
  ];
  return [
    line("Kommuner med FC", `${fc}="ja"`),
    line("Kommuner med FCLV", `${fclv}="ja"`),
    line("Kommuner utan", `(${fc}="nej")*(${fclv}="nej")`),
  ];
}
