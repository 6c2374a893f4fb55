import { agreementShape, structureShape } from "../../cells/tables/follow-up-table-shapes";
import { structureStates } from "../../domain/follow-up/structure-states";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { Cells } from "../sheet/parts";
import { rowsOnPage } from "../action/ornaments/paper";
import { SheetStack } from "../sheet/sheet-stack";
import { everybody } from "../survey/measurements";
import { samverkansfaktorer } from "../../domain/survey/factors";
import { tableColumn } from "../action/plan/structured-reference";
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
        /** Each class, and the names of those that have it now: for the height of its row. */
        readonly words: readonly { readonly word: string; readonly names: string }[];
      }
    | undefined;
  /** Labels and formulas of the coverage, as the sheet Täckning has them. */
  readonly coverage?:
    | {
        readonly lines: readonly (readonly [label: string, formula: string])[];
        /** What each line names now. */
        readonly names: readonly string[];
      }
    | undefined;
  /** A formula for each sentence, and what it says now. */
  readonly words?: readonly { readonly formula: string; readonly sentence: string }[] | undefined;
  readonly survey?: { readonly table: string; readonly latest: string } | undefined;
  readonly agreements?: { readonly table: string; readonly rows: number } | undefined;
  readonly structure?: { readonly table: string; readonly checks: readonly string[] } | undefined;
}

interface Part {
  readonly heading: string;
  readonly rows?: Cells;
  /** The height of each row, in lines of text, where one may not be enough. */
  readonly lines?: readonly number[];
  /** The table whose agreements are listed: such a part is the last, so that it can grow. */
  readonly agreements?: NonNullable<ReportRequest["agreements"]>;
}

/** In characters: sentences as wide as an upright page lets them be in ten points, or in eight. */
const [usual, widest] = [112, 138];

/** Of a sentence that may grow by some words. */
const linesOf =
  (width: number) =>
  (sentence: string): number =>
    Math.max(1, Math.ceil((sentence.length + 20) / width));

/** Rows of one line that a title, a note and a gap take, and a part's heading and gap: their letters are larger. */
const [atTop, aroundPart] = [4, 2.5];

const rowsOf = (parts: readonly Part[]): number =>
  parts.reduce(
    (sum, { rows = [], lines, agreements }) =>
      sum +
      aroundPart +
      (lines?.reduce((all, high) => all + high, 0) ?? rows.length) +
      (agreements?.rows ?? 0),
    atTop,
  );

/** As wide as makes it one page, where eight points do that; else as large as it is read best. */
function widthFor(partsAt: (width: number) => readonly Part[]): number {
  const fits = (width: number): boolean =>
    rowsOf(partsAt(width)) <= rowsOnPage([width], { orientation: "portrait", across: 1 });
  return !fits(usual) && fits(widest) ? widest : usual;
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
    { orientation: "portrait" },
  );
  const partsAt = (width: number): Part[] => partsOf(request, headings, linesOf(width));
  const width = widthFor(partsAt);
  sheet.widen(0, width);
  for (const { heading, rows = [], lines = [], agreements } of partsAt(width)) {
    sheet.subtitle(heading);
    const said = sheet.add(rows, { look: { wrap: true, verticalAlign: "Top" } });
    // A row of one line is left as high as the workbook's own letters make it.
    lines.forEach((high, at) => high > 1 && sheet.raise([{ row: said.row + at, rows: 1, lines: high }]));
    if (agreements) {
      const area = sheet.reserve(agreements.rows);
      sheet.dress({ ...area, rows: area.rows + room }, { wrap: true, verticalAlign: "Top" });
      sheet.spillInto(area, `=${agreementSentences(agreements.table)}`);
    }
    sheet.gap();
  }
  return sheet.plan();
}

/** What the workbook has something to say about, in the order in which it stands. */
function partsOf(
  request: ReportRequest,
  headings: Readonly<Record<ReportPart, string>>,
  lines: (sentence: string) => number,
): Part[] {
  const parts: Part[] = [];
  if (request.classes)
    parts.push({
      heading: headings.classes,
      rows: classRows(request.classes),
      lines: request.classes.words.map(({ names }) => lines(names)),
    });
  if (request.coverage)
    parts.push({
      heading: headings.coverage,
      rows: request.coverage.lines.map(([label, written]) => [
        formula(`=${quoted(`${label}: `)}&${written}`),
      ]),
      lines: request.coverage.names.map(lines),
    });
  if (request.words)
    parts.push({
      heading: headings.words,
      rows: request.words.map((written) => [formula(`=${written.formula}`)]),
      lines: request.words.map(({ sentence }) => lines(sentence)),
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
  return words.map(({ word }) => [
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

/** A day as figures: the codes that TEXT takes are others in every language. */
const dayInFigures = (cells: string): string =>
  `YEAR(${cells})&"-"&RIGHT("0"&MONTH(${cells}),2)&"-"&RIGHT("0"&DAY(${cells}),2)`;

/** Every agreement with its status, its end and the last day of notice, as the table has them. */
function agreementSentences(table: string): string {
  const of = (column: keyof typeof shape): string => tableColumn(table, shape[column].heading);
  const day = (said: string, column: "end" | "lastNotice"): string =>
    `IF(ISNUMBER(${of(column)}),${quoted(said)}&${dayInFigures(of(column))},"")`;
  return [
    `IF(${of("centre")}="",${of("level")},${of("centre")})&": "&${of("status")}`,
    day("; giltigt till ", "end"),
    day("; säg upp senast ", "lastNotice"),
    `IF(${of("review")}="för sent","; översyn för sent","")`,
  ].join("&");
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
