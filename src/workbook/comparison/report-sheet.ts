import { agreementShape, structureShape } from "../../cells/tables/follow-up-shapes";
import { structureStates } from "../../domain/follow-up/structure-states";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedBlock, PlannedFormat, PlannedSheet, PlannedSpill } from "../action/plan/plan";
import { everybody } from "../survey/measurements";
import { samverkansfaktorer } from "../../domain/survey/factors";
import { tableColumn } from "../structured-reference";
import { quoted } from "./source-formulas";

export const reportSheetName = "Rapport";

/** The parts that a steering group's paper can have; each only where the workbook has what it is made of. */
export const reportParts = ["classes", "coverage", "words", "survey", "structure", "agreements"] as const;
export type ReportPart = (typeof reportParts)[number];

export interface ReportRequest {
  readonly classes?:
    | {
        readonly table: string;
        readonly name: string;
        readonly className: string;
        readonly words: readonly string[];
      }
    | undefined;
  /** Labels and formulas of the coverage, as the sheet Täckning has them. */
  readonly coverage?: readonly (readonly [label: string, formula: string])[] | undefined;
  /** A formula for each sentence. */
  readonly words?: readonly string[] | undefined;
  readonly survey?: { readonly table: string; readonly latest: string } | undefined;
  readonly agreements?: { readonly table: string; readonly rows: number } | undefined;
  readonly structure?: { readonly table: string; readonly checks: readonly string[] } | undefined;
}

interface Part {
  readonly heading: string;
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly lines?: number;
  /** One formula a column below the rows, each as high as its table: such a part is the last, so that it can grow. */
  readonly spills?: { readonly formulas: readonly string[]; readonly rows: number };
}

const columns = 4;

/** How many rows beside those that are there now have their looks. */
const room = 20;

/** One sheet of A4 with what a steering group needs, all of it formulas over the tables that are there. */
export function reportSheet(
  request: ReportRequest,
  text: { readonly title: string; readonly note: string },
  headings: Readonly<Record<ReportPart, string>>,
): PlannedSheet {
  const blocks: PlannedBlock[] = [
    { row: 0, column: 0, cells: [[text.title]], look: { role: "title" } },
    { row: 1, column: 0, cells: [[text.note]], look: { role: "note" } },
  ];
  const formats: PlannedFormat[] = [];
  const spills: PlannedSpill[] = [];
  const rowHeights: { row: number; rows: number; lines: number }[] = [];
  let row = 3;
  for (const { heading, rows, lines, spills: below } of partsOf(request, headings)) {
    blocks.push({ row, column: 0, cells: [[heading]], look: { role: "subtitle" } });
    blocks.push({
      row: row + 1,
      column: 0,
      cells: rows.map((cells) => filledUp(cells)),
      look: { wrap: true, verticalAlign: "Top" },
    });
    if (lines) rowHeights.push({ row: row + 1, rows: rows.length, lines });
    if (below) {
      const first = { row: row + 1 + rows.length, rows: below.rows, columns: 1 };
      spills.push(...below.formulas.map((written, column) => ({ ...first, column, formula: `=${written}` })));
      formats.push({
        ...first,
        rows: below.rows + room,
        column: 2,
        columns: 2,
        look: { numberFormat: "yyyy-mm-dd", align: "Left" },
      });
    }
    row += rows.length + 2;
  }
  return {
    name: reportSheetName,
    ifTaken: "number",
    blocks,
    spills,
    formats,
    rowHeights,
    // Sentences stand in the first column, as wide as the page lets them be beside the agreements' other three.
    columnWidths: { 0: 84, 1: 22, 2: 14, 3: 15 },
    page: { orientation: "portrait", columns, footer: text.title },
    gridLines: false,
  };
}

/** What the workbook has something to say about, in the order in which it stands. */
function partsOf(request: ReportRequest, headings: Readonly<Record<ReportPart, string>>): Part[] {
  const parts: Part[] = [];
  if (request.classes) parts.push({ heading: headings.classes, rows: classRows(request.classes), lines: 2 });
  if (request.coverage)
    parts.push({
      heading: headings.coverage,
      rows: request.coverage.map(([label, written]) => [formula(`=${quoted(`${label}: `)}&${written}`)]),
      lines: 2,
    });
  if (request.words)
    parts.push({
      heading: headings.words,
      rows: request.words.map((written) => [formula(`=${written}`)]),
      lines: 2,
    });
  if (request.survey) parts.push({ heading: headings.survey, rows: surveyRows(request.survey) });
  if (request.structure) parts.push({ heading: headings.structure, rows: structureRows(request.structure) });
  if (request.agreements) {
    parts.push({
      heading: headings.agreements,
      rows: [agreementHeadings],
      spills: { formulas: agreementSpills(request.agreements.table), rows: request.agreements.rows },
    });
  }
  return parts;
}

const filledUp = (cells: readonly PlannedCell[]): PlannedCell[] =>
  Array.from({ length: columns }, (_, column) => cells[column] ?? null);

/** "FC: 5 (Falun Britsarvet, …)" */
function classRows({
  table,
  name,
  className,
  words,
}: NonNullable<ReportRequest["classes"]>): PlannedCell[][] {
  const [names, classes] = [tableColumn(table, name), tableColumn(table, className)];
  return words.map((word) => [
    formula(
      `=${quoted(`${word}: `)}&COUNTIF(${classes},${quoted(word)})&IFERROR(" ("&TEXTJOIN(", ",TRUE,IF(${classes}=${quoted(word)},${names},""))&")","")`,
    ),
  ]);
}

/**
 * The published index of the latest survey, everybody together: the mean of the indices of those of the nine factors that
 * are shown. Questions of one's own are no part of it.
 */
function surveyRows({ table, latest }: NonNullable<ReportRequest["survey"]>): PlannedCell[][] {
  const of = (heading: string): string => tableColumn(table, heading);
  const nine = `{${samverkansfaktorer.map(quoted).join(",")}}`;
  const those = `(${of("Mätning")}=${quoted(latest)})*(${of("Grupp")}=${quoted(everybody)})*ISNUMBER(MATCH(${of("Faktor")},${nine},0))*ISNUMBER(${of("Index")})`;
  return [
    [
      formula(
        `=${quoted(`${latest}: `)}&IFERROR("index "&ROUND(SUMPRODUCT(${those},${of("Index")})/SUMPRODUCT(${those}),0),"inget index är publicerat")`,
      ),
    ],
  ];
}

const { columns: agreementColumns } = agreementShape;
const agreementHeadings = [
  "Avtal",
  "Status",
  agreementColumns.end.heading,
  agreementColumns.lastNotice.heading,
];

/** Every agreement with its status, its end and the last day of notice, as the table has them. */
function agreementSpills(table: string): string[] {
  const of = (key: keyof typeof agreementColumns): string =>
    tableColumn(table, agreementColumns[key].heading);
  return [
    `IF(${of("centre")}="","",${of("centre")})`,
    `${of("status")}&IF(${of("review")}="för sent","; översyn för sent","")`,
    `IF(${of("end")}="","",${of("end")})`,
    `${of("lastNotice")}`,
  ];
}

/** For each check, how many centres stand where: never added up over the checks. */
function structureRows({ table, checks }: NonNullable<ReportRequest["structure"]>): PlannedCell[][] {
  const [check, state] = [structureShape.columns.check, structureShape.columns.state].map(({ heading }) =>
    tableColumn(table, heading),
  ) as [string, string];
  return checks.map((name) => [
    formula(
      `=${quoted(`${name}: `)}&${structureStates.map((word) => `${quoted(`${word} `)}&COUNTIFS(${check},${quoted(name)},${state},${quoted(word)})`).join('&", "&')}`,
    ),
  ]);
}
