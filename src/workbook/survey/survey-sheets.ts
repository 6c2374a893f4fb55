import { columnWidthsOf, headingsOf, numberFormats } from "../../cells/results/result-shape";
import { factorResult } from "../../cells/results/survey-results";
import type { PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedBlock, PlannedFormat, PlannedSheet } from "../action/plan/plan";
import type { PlannedChart } from "../action/plan/planned-chart";
import { groupSheet } from "./group-sheet";
import { measurementRows, measurementsSheet } from "./measurements";
import { tidySheet } from "./tidy-answers";
import { surveySheetStem, type SurveyRequest, type SurveySheetsText } from "./survey-request";

const factorSheetName = (year: string): string => `${surveySheetStem}${year}`;
const basisSheetName = (year: string): string => `${surveySheetStem}underlag ${year}`;

const factorHeadings = headingsOf(factorResult);

/** Formats of the factors' columns, in their order. */
const factorFormats = Object.values(factorResult.columns).map(({ holds }) => numberFormats[holds]);

/**
 * The sheets of a survey: factors with a chart, groups where there are any, how it was read, and what is kept for next
 * year. Answers in order come first, since Excel takes no formula over a table that is not there yet.
 */
export function surveyPlan(request: SurveyRequest, text: SurveySheetsText): Plan {
  const factors = factorSheet(request, text);
  return {
    action: "survey-sheets",
    sheets: [
      ...(request.tidy ? [tidySheet(request.year, request.name, request.tidy, text)] : []),
      factors,
      ...(request.figures.divisions.length > 0 ? [groupSheet(request, text)] : []),
      basisSheet(request, text),
      ...(request.hasMeasurements ? [] : [measurementsSheet(measurementRows(request), text)]),
    ],
    columns: [],
    writes: [],
    show: factors.name,
  };
}

const top = 5;

function factorSheet(request: SurveyRequest, text: SurveySheetsText): PlannedSheet {
  const { questions, figures } = request;
  const rows = figures.factors.map((factor, at): PlannedCell[] => [
    questions[at] ?? "",
    factor.n,
    factor.missing,
    factor.mean,
    factor.high,
    factor.low,
    factor.median,
    factor.spread,
    factor.index,
  ]);
  const table: PlannedBlock[] = request.live
    ? []
    : [
        { row: top, column: 0, cells: [[...factorHeadings]], look: { role: "heading", wrap: true } },
        { row: top + 1, column: 0, cells: rows },
      ];
  return {
    name: factorSheetName(request.year),
    ifTaken: "number",
    blocks: [
      { row: 0, column: 0, cells: [[request.name]], look: { role: "title" } },
      { row: 1, column: 0, cells: [[text.summary(request)]], look: { role: "subtitle" } },
      { row: 2, column: 0, cells: [[text.protection(request)]], look: { role: "note" } },
      ...table,
    ],
    ...(request.live && {
      spills: [
        { row: top, column: 0, rows: rows.length + 1, columns: factorHeadings.length, formula: request.live },
      ],
    }),
    formats: factorLooks(rows.length, Boolean(request.live)),
    columnWidths: columnWidthsOf(factorResult),
    frozenRows: top + 1,
    page: { orientation: "landscape", columns: factorHeadings.length, footer: request.name },
    gridLines: false,
    charts: [factorChart(request.name, rows.length)],
  };
}

/** The headings stand above their figures; those of a formula have their look from the sheet. */
function factorLooks(rows: number, isLive: boolean): PlannedFormat[] {
  const head = { row: top, rows: 1 };
  const body = { row: top + 1, rows, columns: 1 };
  const heading = { role: "heading", wrap: true } as const;
  return [
    { ...head, column: 1, columns: factorHeadings.length - 1, look: { ...heading, align: "Right" } },
    ...(isLive ? [{ ...head, column: 0, columns: 1, look: heading }] : []),
    ...factorFormats.flatMap((numberFormat, column): PlannedFormat[] =>
      column === 0 ? [] : [{ ...body, column, look: { numberFormat, align: "Right" } }],
    ),
  ];
}

/** The means as bars from 1 to 5. */
function factorChart(name: string, rows: number): PlannedChart {
  const body = { row: top + 1, rows };
  return {
    kind: "bars",
    title: `${name}: ${factorResult.columns.mean.heading}`,
    at: { row: top + rows + 2, column: 0, rows: 18, columns: 6 },
    categories: { ...body, column: 0, columns: 1 },
    series: [{ name: factorResult.columns.mean.heading, values: { ...body, column: 3, columns: 1 } }],
    valueAxis: { numberFormat: "0.0", minimum: 1, maximum: 5 },
  };
}

/** A digit is a number in a cell, not a text that looks like one. */
const asNumber = (text: string): PlannedCell => (/^\d$/u.test(text) ? Number(text) : text);

/** How the answers were read: columns, values, what was pointed out. No person, no answer. */
function basisSheet(request: SurveyRequest, text: SurveySheetsText): PlannedSheet {
  const blocks: PlannedBlock[] = [
    { row: 0, column: 0, cells: [[text.basisTitle(request.name)]], look: { role: "title" } },
    { row: 1, column: 0, cells: [[text.basisNote]], look: { role: "note" } },
  ];
  let row = 3;
  const section = (title: string, rows: readonly (readonly PlannedCell[])[], wrap = true): void => {
    if (rows.length === 0) return;
    blocks.push(
      { row, column: 0, cells: [[title]], look: { role: "subtitle" } },
      { row: row + 1, column: 0, cells: rows, look: { wrap, verticalAlign: "Top", align: "Left" } },
    );
    row += rows.length + 2;
  };
  section(
    text.remarksTitle,
    request.remarks.map((remark) => [remark]),
    false,
  );
  section(
    text.columnsTitle,
    request.columns.map(({ heading, became }) => [heading, became]),
  );
  section(
    text.valuesTitle,
    request.values.map(({ value, read }) => [asNumber(value), asNumber(read)]),
  );
  return {
    name: basisSheetName(request.year),
    ifTaken: "number",
    blocks,
    columnWidths: { 0: 62, 1: 54 },
    page: { orientation: "portrait", columns: 2, footer: request.name },
    gridLines: false,
  };
}
