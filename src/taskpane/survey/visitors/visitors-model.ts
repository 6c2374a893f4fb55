import { readShares, shareQuestion, valuesOf } from "../../../cells/survey/reading/visitor-columns";
import { readGrouping } from "../../../cells/survey/reading/groupings";
import { isEmpty } from "../../../cells/ground/cell";
import { refusedAsGroup } from "../../../cells/survey/personal";
import { lowestMinst } from "../../../domain/survey/anonymity";
import { countYes } from "../../../domain/survey/visitor-answers";
import { visitorFigures, type ShareFigure } from "../../../domain/survey/visitors";
import type { PointedColumns } from "../../../workbook/survey/pointed-table";
import { memoised } from "../../frame/memoised";
import type { SurveyChoices } from "../place";

/** What Besökarenkät shows of the columns that a person has pointed at. */
export interface VisitorsModel {
  readonly questions: readonly { readonly column: number; readonly heading: string }[];
  readonly groupings: readonly { readonly column: number; readonly heading: string }[];
  readonly question: number | undefined;
  readonly group: number | undefined;
  readonly heading: string;
  /** What the answers are divided by; empty where they are not. */
  readonly division: string;
  /** The values that count as yes, and those that are no answer, as they are written. */
  readonly yes: readonly string[];
  readonly noAnswer: readonly string[];
  /** How many rows say nothing of the question, and how many of those are empty. */
  readonly unanswered: number;
  readonly empty: number;
  readonly total: ShareFigure | undefined;
  readonly groups: readonly { readonly name: string; readonly figure: ShareFigure }[];
}

const nothing: VisitorsModel = {
  questions: [],
  groupings: [],
  question: undefined,
  group: undefined,
  heading: "",
  division: "",
  yes: [],
  noAnswer: [],
  unanswered: 0,
  empty: 0,
  total: undefined,
  groups: [],
};

export const visitorsModel = memoised(
  (pointed: PointedColumns | undefined, wanted: SurveyChoices["visitors"]): VisitorsModel => {
    if (!pointed) return nothing;
    const listed = pointed.columns.map(({ heading, cells }, column) => ({ column, heading, cells }));
    const questions = listed.filter(
      ({ heading, cells }) => heading !== "" && shareQuestion(heading, cells) !== undefined,
    );
    const groupings = listed.filter(
      ({ heading, cells, column }) =>
        heading !== "" &&
        cells.some((cell) => cell !== "") &&
        !questions.some((one) => one.column === column) &&
        refusedAsGroup(cells) === undefined,
    );
    const question = questions.find(({ column }) => column === wanted?.question) ?? questions[0];
    const kind = question && shareQuestion(question.heading, question.cells);
    if (!question || !kind) return { ...nothing, questions, groupings };
    const group = groupings.find(({ column }) => column === wanted?.group);
    const answers = readShares(question.cells, kind);
    const grouping = readGrouping(0, group?.heading ?? "", group?.cells ?? question.cells.map(() => "Alla"));
    const counts = countYes(answers, grouping.groupOf, grouping.names.length);
    const figures = visitorFigures(counts, lowestMinst);
    return {
      questions,
      groupings,
      question: question.column,
      group: group?.column,
      heading: question.heading,
      division: group?.heading ?? "",
      yes: valuesOf(question.cells, answers, true),
      noAnswer: valuesOf(question.cells, answers, undefined),
      unanswered: answers.filter((answer) => answer === undefined).length,
      empty: question.cells.filter(isEmpty).length,
      total: figures.total,
      groups: group
        ? grouping.names
            .map((name, at) => ({ name, figure: figures.groups[at] as ShareFigure }))
            .filter(({ figure }) => figure.n > 0)
        : [],
    };
  },
);
