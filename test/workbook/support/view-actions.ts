import { findAnswers } from "../../../src/cells/survey/reading/answer-sheet";
import { samverkansfaktorer } from "../../../src/domain/survey/factors";
import { comparisonModel } from "../../../src/taskpane/comparison/comparison-model";
import { coverageModel } from "../../../src/taskpane/comparison/coverage/coverage-model";
import { comparisonState, type ComparisonChoices } from "../../../src/taskpane/comparison/place";
import { reportModel } from "../../../src/taskpane/comparison/report/report-model";
import { yearsModel } from "../../../src/taskpane/comparison/years/years-model";
import { measureModel } from "../../../src/taskpane/survey/measure-model";
import { surveyState, type SurveyChoices } from "../../../src/taskpane/survey/place";
import { surveyRequest } from "../../../src/taskpane/survey/survey-request";
import { surveyText } from "../../../src/text/survey/survey.sv";
import { surveyPartsText } from "../../../src/text/survey/survey-parts.sv";
import type { Plan, PlannedSheet } from "../../../src/workbook/action/plan/plan";
import { agreementSheet } from "../../../src/workbook/comparison/agreement-sheet";
import { catchmentSheet } from "../../../src/workbook/comparison/catchment-sheet";
import { comparisonRowsSheet } from "../../../src/workbook/comparison/comparison-rows-sheet";
import { comparisonSheet } from "../../../src/workbook/comparison/comparison-sheet";
import { coverageSheet } from "../../../src/workbook/comparison/coverage-sheet";
import { answerPlan, numbersPlan } from "../../../src/workbook/comparison/figures-plan";
import { worksheets, worksheetsPlan } from "../../../src/workbook/comparison/method-sheet";
import { reportSheet, type ReportPart } from "../../../src/workbook/comparison/report-sheet";
import { structureSheet } from "../../../src/workbook/comparison/structure-sheet";
import { wordsSheet } from "../../../src/workbook/comparison/words-sheet";
import { yearsSheet } from "../../../src/workbook/comparison/years-sheet";
import type { FoundTable, WorkbookContents } from "../../../src/workbook/reading/contents";
import { answerSamplePlan } from "../../../src/workbook/survey/answer-sample";
import { surveyPlan } from "../../../src/workbook/survey/survey-sheets";
import { timePlan } from "../../../src/workbook/survey/time-sheet";
import type { Book, CellInput } from "../../../src/workbench/host";
import { comparisonText } from "../../support/texts";
import type { TriedAction } from "./actions";
import { put, putTable } from "./centres";

/** What Samverkan and Jämför write: each plan as their own models make it of a small workbook. */

const { sheets: text, report } = comparisonText.sv;

const centres: CellInput[][] = [
  ["Central", "Kommun", "Klass", "Öppet (h/v)", "Besök/vecka"],
  ["Alfa", "Mora", "FC", 20, "120 st"],
  ["Beta", "Orsa", "FCLV", 15, "ca 90"],
  ["Gamma", "Säter", "FC", 15, 80],
];
const municipalities: CellInput[][] = [["Kommun"], ["Mora"], ["Orsa"], ["Säter"]];

const tables = [
  ["tblCentraler", "centres", centres, 2],
  ["tblCentraler2024", undefined, centres, 8],
  ["tblKommuner", "municipalities", municipalities, 14],
] as const;

function region(book: Book): void {
  put(book, "Blad1", 20, 0, [["Anteckning", 12, "=A1", true]]);
  for (const [name, , cells, row] of tables) putTable(book, name, "Blad1", row, 1, cells);
}

const contents: WorkbookContents = {
  tables: tables.map(
    ([name, kind, cells, row]): FoundTable => ({
      id: name,
      name,
      kind,
      sheet: "Blad1",
      sheetIsVisible: true,
      rows: cells.length - 1,
      totals: undefined,
      cells: {
        row,
        column: 1,
        values: cells as FoundTable["cells"] extends infer C
          ? C extends { values: infer V }
            ? V
            : never
          : never,
        formulas: cells,
      },
    }),
  ),
};

const choices: ComparisonChoices = {
  chosen: ["Öppet (h/v)"],
  indicators: { "Öppet (h/v)": { direction: "hög", hasSignal: true } },
};
const comparison = comparisonModel(contents, choices, comparisonState.place.initial).request!;
const { place, cells, source } = comparison.from;
const years = yearsModel(
  contents,
  { before: "tblCentraler2024", after: "tblCentraler" },
  comparisonState.place.initial,
).request!;

const alone = (action: string, sheet: PlannedSheet): Plan => ({
  action,
  sheets: [sheet],
  columns: [],
  writes: [],
  show: sheet.name,
});

/** Twelve people of two professions, too few of one to be shown. */
const answers: CellInput[][] = [
  ["Yrke", ...samverkansfaktorer],
  ...Array.from({ length: 12 }, (_, person): CellInput[] => [
    person < 9 ? "Barnmorska" : "Socionom",
    ...samverkansfaktorer.map((_, factor) => 1 + ((person + factor) % 5)),
  ]),
];

function answered(book: Book): void {
  put(book, "Blad1", 0, 0, answers);
}

const surveyChoices: SurveyChoices = { name: "Samverkansmätning 2026", writeAs: "tidy", sent: 14 };

function survey(): Plan {
  const found = findAnswers(answers as string[][])!;
  const area = { row: 0, column: 0, rows: answers.length, columns: answers[0]!.length };
  const here = {
    ...surveyState.place.initial,
    read: {
      source: { name: "Blad1", isTable: false, sheet: "Blad1", area, found, isTurned: false },
      found,
      cells: new Map(
        answers[0]!.map((_, column) => [column, answers.slice(1).map((row) => row[column] ?? "")]),
      ),
    },
  };
  const model = measureModel(surveyChoices, here);
  const request = surveyRequest(model, surveyChoices, here, surveyText, new Date(2026, 10, 28), [])!;
  return surveyPlan(request, surveyText.sheets);
}

const over = timePlan(
  "Samverkan 2025 och 2026",
  [
    {
      factor: "Lokaler",
      change: { before: 3, after: 3.5, difference: 0.5, from: "skyddad", to: "skyddad" },
      verdict: "too few",
      isUnshown: false,
    },
    { factor: "Flöde", change: undefined, verdict: undefined, isUnshown: true },
  ],
  surveyPartsText.time,
);

/** The actions of the two views, each in a workbook where it can be done. */
export const viewActions: readonly TriedAction[] = [
  { name: "a survey, with the answers in order", prepare: answered, plan: survey() },
  { name: "two surveys beside each other", prepare: answered, plan: over },
  { name: "invented answers", prepare: answered, plan: answerSamplePlan(surveyText.sampleText) },
  {
    name: "a comparison",
    prepare: region,
    plan: alone("comparison", comparisonSheet(comparison, text, { source: "Källa" })),
  },
  {
    name: "a comparison by rows",
    prepare: region,
    plan: alone("comparison", comparisonRowsSheet(comparison, text, { name: "Jämförelse", source: "Källa" })),
  },
  {
    name: "a comparison in words",
    prepare: region,
    plan: alone("comparison-words", wordsSheet(comparison, text, "Källa")),
  },
  {
    name: "coverage",
    prepare: region,
    plan: alone("coverage", coverageSheet(coverageModel(contents, choices).request!, text)),
  },
  {
    name: "the table of who serves whom",
    prepare: region,
    plan: alone("catchment-table", catchmentSheet([{ name: "Alfa", municipality: "Mora" }], text.catchment)),
  },
  {
    name: "the table of agreements",
    prepare: region,
    plan: alone(
      "agreements-table",
      agreementSheet([{ level: "Central", centre: "Alfa", end: "tills vidare" }], text.agreements),
    ),
  },
  {
    name: "the table of structure",
    prepare: region,
    plan: alone(
      "structure-table",
      structureSheet([{ centre: "Alfa", states: { plan: "uppfyllt" } }], text.structure),
    ),
  },
  {
    name: "two years beside each other",
    prepare: region,
    plan: alone(
      "comparison-years",
      yearsSheet(years, {
        title: text.years.title,
        note: text.years.note("2024", "2025"),
        notCompared: text.notCompared,
      }),
    ),
  },
  {
    name: "a report",
    prepare: region,
    plan: alone(
      "comparison-report",
      reportSheet(
        reportModel(contents, choices, comparisonState.place.initial).available,
        text.report,
        report.parts as Readonly<Record<ReportPart, string>>,
      ),
    ),
  },
  { name: "sheets to work in", prepare: region, plan: worksheetsPlan(worksheets.slice(0, 2)) },
  { name: "numbers out of texts", prepare: region, plan: numbersPlan(place, cells, source) },
  {
    name: "an answer about a cell",
    prepare: region,
    plan: answerPlan(place, cells, { row: 2, column: 4 }, 90),
  },
];
