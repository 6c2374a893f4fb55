import { columnWidthsOf, headingsOf } from "../../cells/results/result-shape";
import { groupResult } from "../../cells/results/survey-results";
import type { DivisionResult } from "../../domain/survey/survey-figures";
import { cellAddress } from "../address";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedBlock, PlannedFormat, PlannedSheet } from "../action/plan/plan";
import { surveySheetStem, type SurveyRequest, type SurveySheetsText } from "./survey-request";

const groupSheetName = (year: string): string => `${surveySheetStem}grupper ${year}`;

const counted = headingsOf(groupResult);
/** Where somebody has said how many were asked. */
const asked = ["Antal utskickade", "Svarsfrekvens"] as const;
const answeredColumn = 1;
const askedColumn = 2;
const rateColumn = 3;

/** Excel works out what it can. A number that nobody has said is missing, not zero. */
const rate = (row: number): PlannedCell => {
  const [answered, sent] = [cellAddress(row, answeredColumn), cellAddress(row, askedColumn)];
  return formula(`=IF(ISNUMBER(${sent}),${answered}/${sent},"")`);
};

/** A block for each grouping, with the total below its groups. Always values: a formula cannot know the other tables. */
export function groupSheet(request: SurveyRequest, text: SurveySheetsText): PlannedSheet {
  const { questions, figures, sentTo = [] } = request;
  const hasAsked = sentTo.some((groups) => groups.some((sent) => sent !== undefined));
  const headings = [...counted, ...(hasAsked ? asked : []), ...questions];
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
  figures.divisions.forEach((division, at) => {
    const rows = groupRows(division, row + 2, hasAsked ? (sentTo[at] ?? []) : undefined);
    const total = totalRow(request, row + 2 + rows.length, hasAsked);
    blocks.push(
      { row, column: 0, cells: [[division.heading]], look: { role: "subtitle" } },
      { row: row + 1, column: 0, cells: [headings], look: { role: "heading", wrap: true } },
      { row: row + 2, column: 0, cells: rows },
      { row: row + 2 + rows.length, column: 0, cells: [total], look: { role: "sum" } },
    );
    headingRows.push(row + 1);
    formats.push(...groupFormats(row + 1, rows.length + 1, headings.length, hasAsked));
    row += rows.length + 5;
  });
  const first = headings.length - questions.length;
  return {
    name: groupSheetName(request.year),
    ifTaken: "number",
    blocks,
    formats,
    rowHeights: headingRows.map((at) => ({ row: at, rows: 1, lines: 3 })),
    columnWidths: {
      ...columnWidthsOf(groupResult),
      ...(hasAsked && { [askedColumn]: 12, [rateColumn]: 14 }),
      ...Object.fromEntries(questions.map((_, at) => [at + first, groupResult.further.width])),
    },
    frozenColumns: 1,
    page: { orientation: "landscape", columns: headings.length, footer: request.name },
    gridLines: false,
  };
}

function groupRows(
  { groups }: DivisionResult,
  firstRow: number,
  sentTo: readonly (number | undefined)[] | undefined,
): PlannedCell[][] {
  return groups.map(({ name, respondents, cells }, at) => [
    name,
    respondents,
    ...(sentTo ? [sentTo[at] ?? null, rate(firstRow + at)] : []),
    ...cells.map(({ mean }) => mean),
  ]);
}

const totalRow = ({ figures, sent }: SurveyRequest, row: number, hasAsked: boolean): PlannedCell[] => [
  "Totalt",
  figures.respondents,
  ...(hasAsked ? [sent ?? null, rate(row)] : []),
  ...figures.factors.map(({ mean }) => mean),
];

/** Headings over their numbers, counts, shares, and means with one decimal. */
function groupFormats(headingRow: number, rows: number, columns: number, hasAsked: boolean): PlannedFormat[] {
  const body = { row: headingRow + 1, rows };
  const first = hasAsked ? rateColumn + 1 : askedColumn;
  return [
    {
      row: headingRow,
      rows: 1,
      column: 1,
      columns: columns - 1,
      look: { role: "heading", wrap: true, align: "Right" },
    },
    {
      ...body,
      column: answeredColumn,
      columns: hasAsked ? 2 : 1,
      look: { numberFormat: "0", align: "Right" },
    },
    ...(hasAsked
      ? [{ ...body, column: rateColumn, columns: 1, look: { numberFormat: "0%", align: "Right" } as const }]
      : []),
    { ...body, column: first, columns: columns - first, look: { numberFormat: "0.0", align: "Right" } },
  ];
}
