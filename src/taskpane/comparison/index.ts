import { comparisonText } from "../../text/comparison/comparison";
import type { PaneText } from "../../text/frame/pane.sv";
import { defineView, type Part } from "../frame/view";
import type { CoverageActions } from "./coverage/coverage-actions";
import { comparisonState, type ComparisonChoices, type ComparisonPlace } from "./place";
import type { ReportActions } from "./report/report-actions";
import type { StructureActions } from "./structure/structure-actions";
import type { TableActions } from "./table/table-actions";
import type { YearsActions } from "./years/years-actions";

type ComparisonPart<Actions> = Part<ComparisonChoices, ComparisonPlace, Actions>;

type PartId = keyof ReturnType<typeof comparisonText.in>["lead"];

const said = (id: PartId): Pick<ComparisonPart<unknown>, "id" | "name" | "lead" | "text"> => ({
  id,
  name: (text) => text.parts.comparison[id],
  lead: ({ language }) => comparisonText.in(language).lead[id],
  text: [comparisonText],
});

/** Indicators chosen out of a table, in order, and written: the first of the parts, which the others build on. */
const table: ComparisonPart<TableActions> = {
  ...said("table"),
  load: () => import(/* webpackChunkName: "taskpane.comparison" */ "./table/table-part"),
};

const words: ComparisonPart<TableActions> = {
  ...said("words"),
  load: () => import(/* webpackChunkName: "taskpane.comparison-words" */ "./words/words-part"),
};

const coverage: ComparisonPart<CoverageActions> = {
  ...said("coverage"),
  load: () => import(/* webpackChunkName: "taskpane.comparison-coverage" */ "./coverage/coverage-part"),
};

const structure: ComparisonPart<StructureActions> = {
  ...said("structure"),
  load: () => import(/* webpackChunkName: "taskpane.comparison-structure" */ "./structure/structure-part"),
};

const years: ComparisonPart<YearsActions> = {
  ...said("years"),
  load: () => import(/* webpackChunkName: "taskpane.comparison-years" */ "./years/years-part"),
};

const report: ComparisonPart<ReportActions> = {
  ...said("report"),
  load: () => import(/* webpackChunkName: "taskpane.comparison-report" */ "./report/report-part"),
};

/** Centres beside each other: figures, words, coverage, agreements and structure, two years, and a paper of it all. */
export const comparisonView = defineView({
  ...comparisonState,
  name: (text: PaneText) => text.views.comparison,
  partsOf: (text: PaneText) => text.parts.comparison.of,
  compare: async () =>
    (
      await import(
        /* webpackChunkName: "taskpane.comparable" */ "../../cells/comparison/source/find-comparable"
      )
    ).findComparable,
  parts: [table, words, coverage, structure, years, report],
});
