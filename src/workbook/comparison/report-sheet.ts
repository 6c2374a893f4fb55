import { agreementShape, structureShape } from "../../cells/tables/follow-up-shapes";
import { structureStates } from "../../domain/follow-up/structure-states";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { SheetColumn } from "../sheet/columns";
import type { Cells } from "../sheet/parts";
import { SheetStack } from "../sheet/sheet-stack";
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
  readonly rows?: Cells;
  /** The height of each row, in lines of text. */
  readonly lines?: number;
  /** The table whose agreements are listed: such a part is the last, so that it can grow. */
  readonly agreements?: NonNullable<ReportRequest["agreements"]>;
}

/** How many rows beside those that are there now have their looks. */
const room = 20;

/** One sheet of A4 with what a steering group needs, all of it formulas over the tables that are there. */
export function reportSheet(
  request: ReportRequest,
  text: { readonly title: string; readonly note: string },
  headings: Readonly<Record<ReportPart, string>>,
): PlannedSheet {
  const sheet = new SheetStack(
    reportSheetName,
    { title: text.title, notes: [text.note] },
    { orientation: "portrait", printed: agreementColumns.length },
  );
  agreementColumns.forEach(({ width }, column) => sheet.widen(column, width));
  for (const { heading, rows = [], lines, agreements } of partsOf(request, headings)) {
    sheet.subtitle(heading);
    const said = sheet.add(rows, { look: { wrap: true, verticalAlign: "Top" } });
    if (lines !== undefined && said.rows > 0) sheet.raise([{ row: said.row, rows: said.rows, lines }]);
    if (agreements) {
      sheet.spillEach({
        columns: agreementColumns,
        rows: agreements.rows,
        spare: room,
        formulas: (key) => ({ formula: `=${agreementFormula(agreements.table, key)}` }),
      });
    }
    sheet.gap();
  }
  return sheet.plan();
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
  if (request.agreements) parts.push({ heading: headings.agreements, agreements: request.agreements });
  return parts;
}

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

const { columns: shape } = agreementShape;

/** Sentences stand in the first column, as wide as the page lets them be beside the agreements' other three. */
const agreementColumns = [
  { key: "agreement", heading: "Avtal", width: 84 },
  { key: "status", heading: "Status", width: 22 },
  { key: "end", heading: shape.end.heading, width: 14, numberFormat: "yyyy-mm-dd" },
  { key: "lastNotice", heading: shape.lastNotice.heading, width: 15, numberFormat: "yyyy-mm-dd" },
] as const satisfies readonly SheetColumn[];

/** Every agreement with its status, its end and the last day of notice, as the table has them. */
function agreementFormula(table: string, key: (typeof agreementColumns)[number]["key"]): string {
  const of = (column: keyof typeof shape): string => tableColumn(table, shape[column].heading);
  switch (key) {
    case "agreement":
      return `IF(${of("centre")}="","",${of("centre")})`;
    case "status":
      return `${of("status")}&IF(${of("review")}="för sent","; översyn för sent","")`;
    case "end":
      return `IF(${of("end")}="","",${of("end")})`;
    case "lastNotice":
      return of("lastNotice");
  }
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
