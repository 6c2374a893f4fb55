import { factorResult } from "../../cells/results/survey-results";
import type { PlannedCell } from "../action/plan/cell-input";
import type { Plan, PlannedSheet } from "../action/plan/plan";
import type { PlannedChart } from "../action/plan/planned-chart";
import type { PlacedColumns } from "../sheet/placed";
import { resultColumns } from "../sheet/result-columns";
import { SheetStack } from "../sheet/sheet-stack";
import { groupSheet } from "./group-sheet";
import { measurementRows, measurementsSheet } from "./measurements";
import { tidySheet } from "./tidy-answers";
import { surveySheetStem, type SurveyRequest, type SurveySheetsText } from "./survey-request";

const factorSheetName = (year: string): string => `${surveySheetStem}${year}`;
const basisSheetName = (year: string): string => `${surveySheetStem}underlag ${year}`;

const factorColumns = resultColumns(factorResult);

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

function factorSheet(request: SurveyRequest, text: SurveySheetsText): PlannedSheet {
  const sheet = new SheetStack(
    factorSheetName(request.year),
    { title: request.name, subtitle: text.summary(request), notes: [text.protection(request)] },
    { orientation: "landscape", printed: factorColumns.length },
  );
  sheet.gap();
  const list = writeFactors(sheet, request);
  sheet.gap();
  sheet.chart(factorChart(request.name, list, sheet.row));
  return sheet.plan();
}

/** The formula's own lines where it can read the answers; otherwise the same as values. */
function writeFactors(
  sheet: SheetStack,
  { questions, figures, live }: SurveyRequest,
): PlacedColumns<FactorColumn> {
  const place = { columns: factorColumns, repeats: true };
  if (live !== undefined) return sheet.spill({ ...place, rows: figures.factors.length, formula: live });
  return sheet.list({
    ...place,
    lines: figures.factors.map((factor, at) =>
      factorColumns.map(({ key }) => (key === "factor" ? (questions[at] ?? "") : factor[key])),
    ),
  });
}

type FactorColumn = (typeof factorColumns)[number]["key"];

/** The means as bars from 1 to 5. */
const factorChart = (name: string, list: PlacedColumns<FactorColumn>, row: number): PlannedChart => ({
  kind: "bars",
  title: `${name}: ${factorResult.columns.mean.heading}`,
  at: { row, column: 0, rows: 18, columns: 6 },
  categories: list.area("factor"),
  series: [{ name: factorResult.columns.mean.heading, values: list.area("mean") }],
  valueAxis: { numberFormat: "0.0", minimum: 1, maximum: 5 },
});

/** A digit is a number in a cell, not a text that looks like one. */
const asNumber = (text: string): PlannedCell => (/^\d$/u.test(text) ? Number(text) : text);

/** How the answers were read: columns, values, what was pointed out. No person, no answer. */
function basisSheet(request: SurveyRequest, text: SurveySheetsText): PlannedSheet {
  const sheet = new SheetStack(
    basisSheetName(request.year),
    { title: text.basisTitle(request.name), notes: [text.basisNote], footer: request.name },
    { orientation: "portrait", printed: 2 },
  );
  [62, 54].forEach((width, column) => sheet.widen(column, width));
  const section = (title: string, rows: readonly (readonly PlannedCell[])[], wrap = true): void => {
    if (rows.length === 0) return;
    sheet.subtitle(title);
    sheet.add(rows, { look: { wrap, verticalAlign: "Top", align: "Left" } });
    sheet.gap();
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
  return sheet.plan();
}
