import { factorHeadings } from "../../cells/survey/factor-rows";
import type { PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedBlock, PlannedFormat, PlannedSheet } from "../action/plan/plan";
import type { PlannedChart } from "../action/plan/planned-chart";
import { measurementRows, measurementsSheet } from "./measurements";
import type { SurveyRequest, SurveySheetsText } from "./survey-request";

/** What the names of all sheets with a survey's results begin with. */
export const surveySheetStem = "Samverkan ";
export const factorSheetName = (year: string): string => `${surveySheetStem}${year}`;
export const groupSheetName = (year: string): string => `${surveySheetStem}grupper ${year}`;
export const basisSheetName = (year: string): string => `${surveySheetStem}underlag ${year}`;

/** Formats of the factors' columns, in their order. */
const factorFormats = ["@", "0", "0", "0.0", "0%", "0%", "0.0", "0.00", "0"];

/** The sheets of a survey: factors with a chart, groups where there are any, how it was read, and what is kept for next year. */
export function surveyPlan(request: SurveyRequest, text: SurveySheetsText): Plan {
  const factors = factorSheet(request, text);
  return {
    action: "survey-sheets",
    sheets: [
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
  const body = { row: top + 1, rows: rows.length };
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
    formats: [
      {
        row: top,
        column: 1,
        rows: 1,
        columns: factorHeadings.length - 1,
        look: { role: "heading", wrap: true, align: "Right" },
      },
      ...(request.live
        ? [
            {
              row: top,
              column: 0,
              rows: 1,
              columns: 1,
              look: { role: "heading", wrap: true } as const,
            },
          ]
        : []),
      ...factorFormats.flatMap((numberFormat, column): PlannedFormat[] =>
        column === 0 ? [] : [{ ...body, column, columns: 1, look: { numberFormat, align: "Right" } }],
      ),
    ],
    columnWidths: { 0: 52, 1: 13, 2: 10, 3: 14, 4: 11, 5: 11, 6: 10, 7: 11, 8: 9 },
    frozenRows: top + 1,
    page: { orientation: "landscape", columns: factorHeadings.length, footer: request.name },
    gridLines: false,
    charts: [factorChart(request.name, rows.length)],
  };
}

/** The means as bars from 1 to 5. */
function factorChart(name: string, rows: number): PlannedChart {
  const body = { row: top + 1, rows };
  return {
    kind: "bars",
    title: `${name}: ${factorHeadings[3]}`,
    at: { row: top + rows + 2, column: 0, rows: 18, columns: 6 },
    categories: { ...body, column: 0, columns: 1 },
    series: [{ name: factorHeadings[3], values: { ...body, column: 3, columns: 1 } }],
    valueAxis: { numberFormat: "0.0", minimum: 1, maximum: 5 },
  };
}

/** A block for each grouping, with the total below its groups. Always values: a formula cannot know the other tables. */
function groupSheet(request: SurveyRequest, text: SurveySheetsText): PlannedSheet {
  const { questions, figures } = request;
  const headings = ["Grupp", "Antal svarande", ...questions];
  const blocks: PlannedBlock[] = [
    { row: 0, column: 0, cells: [[request.name]], look: { role: "title" } },
    { row: 1, column: 0, cells: [[text.groupsNote]], look: { role: "note" } },
    {
      row: 2,
      column: 0,
      cells: [[text.order(figures.divisions.map(({ heading }) => heading))]],
      look: { role: "note" },
    },
  ];
  const formats: PlannedFormat[] = [];
  const headingRows: number[] = [];
  let row = 4;
  for (const { heading, groups } of figures.divisions) {
    const rows = [
      ...groups.map(({ name, respondents, cells }): PlannedCell[] => [
        name,
        respondents,
        ...cells.map(({ mean }) => mean),
      ]),
    ];
    const total: PlannedCell[] = ["Totalt", figures.respondents, ...figures.factors.map(({ mean }) => mean)];
    blocks.push(
      { row, column: 0, cells: [[heading]], look: { role: "subtitle" } },
      { row: row + 1, column: 0, cells: [headings], look: { role: "heading", wrap: true } },
      { row: row + 2, column: 0, cells: rows },
      { row: row + 2 + rows.length, column: 0, cells: [total], look: { role: "sum" } },
    );
    headingRows.push(row + 1);
    formats.push(...groupFormats(row + 1, rows.length + 1, questions.length));
    row += rows.length + 5;
  }
  return {
    name: groupSheetName(request.year),
    ifTaken: "number",
    blocks,
    formats,
    rowHeights: headingRows.map((at) => ({ row: at, rows: 1, lines: 3 })),
    columnWidths: { 0: 32, 1: 11, ...Object.fromEntries(questions.map((_, at) => [at + 2, 16])) },
    frozenColumns: 1,
    page: { orientation: "landscape", columns: headings.length, footer: request.name },
    gridLines: false,
  };
}

/** Headings over their numbers, counts, and means with one decimal. */
function groupFormats(headingRow: number, rows: number, questions: number): PlannedFormat[] {
  const body = { row: headingRow + 1, rows };
  return [
    {
      row: headingRow,
      rows: 1,
      column: 1,
      columns: questions + 1,
      look: { role: "heading", wrap: true, align: "Right" },
    },
    { ...body, column: 1, columns: 1, look: { numberFormat: "0", align: "Right" } },
    { ...body, column: 2, columns: questions, look: { numberFormat: "0.0", align: "Right" } },
  ];
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
