import type { Cell } from "../../cells/ground/cell";
import type { ScaleChoices } from "../../cells/survey/reading/scale";
import type { GroupNames } from "../../cells/survey/reading/groupings";
import type { PublishedRound } from "../../domain/survey/publishing/republishing";
import type { ColumnChoices } from "../../cells/survey/reading/column-uses";
import type { AnswerSource, UnreadSheet } from "../../workbook/survey/answer-sources";
import type { Measurement } from "../../workbook/survey/measurements";
import type { PointedColumns } from "../../workbook/survey/pointed-table";
import type { ReadAnswers } from "../../workbook/survey/read-answers";
import type { KeptPlace, ViewState } from "../frame/view-state";

/** What the workbook remembers of Samverkan: nothing that anybody has answered, and no value out of a cell. */
export interface SurveyChoices {
  /** Where the answers stand: a table's or a sheet's name. */
  readonly source?: string;
  /** What columns are, by their number. */
  readonly columns?: ColumnChoices;
  readonly doubles?: "keep" | "latest";
  readonly unsent?: "leave out" | "count";
  readonly name?: string;
  /** The headings of the groupings that are shown, in the order of their importance. */
  readonly groupings?: readonly string[];
  readonly minst?: number;
  readonly sent?: number | undefined;
  /** Formulas over the answers as they stand, over the answers in order, or values. */
  readonly writeAs?: "live" | "tidy" | "values";
  /** What has been published: the figures that were shown, never who or what anybody answered. */
  readonly published?: readonly PublishedRound[];
  readonly before?: string;
  readonly after?: string;
  /** In Besökarenkät: the column of the question and the one that divides the answers, by number. */
  readonly visitors?: { readonly question?: number | undefined; readonly group?: number | undefined };
}

/** What is in the pane's memory for as long as it is there. None of it is kept. */
export interface SurveyPlace {
  readonly looking: "not yet" | "waiting" | "here" | "failed";
  readonly sources: readonly AnswerSource[];
  /** Where no answers were found: what looks like some, and why they are none. */
  readonly noAnswers: UnreadSheet | undefined;
  readonly read: ReadAnswers | undefined;
  readonly measurements: readonly Measurement[] | undefined;
  /** What values mean: they come out of cells, so they are not remembered. */
  readonly scale: ScaleChoices;
  readonly groups: Readonly<Record<number, GroupNames>>;
  /** How many of each group were asked, by column and the group's key: groups' names come out of cells as well. */
  readonly sentTo: Readonly<Record<number, Readonly<Record<string, number>>>>;
  /** The rounds that have been published of which a person has said that they hold none of these answers. */
  readonly apart: readonly string[];
  /** The round of which they are the same people's answers, corrected or read in another way. */
  readonly same: readonly string[];
  /** The round that these answers are published in the place of: nobody has seen its figures. */
  readonly withdrawn: string | undefined;
  readonly lowestFirst: boolean;
  /** The question that is shown by group, by its position. */
  readonly shownQuestion: number;
  /** In Över tid: the group that is compared. */
  readonly timeGroup: string | undefined;
  /** In Över tid: the answers that are compared, by where they stand. */
  readonly timeRead: Readonly<Record<string, ReadAnswers>>;
  /** In Besökarenkät and Beredskap: the cells that were pointed at. */
  readonly pointed: PointedColumns | undefined;
  readonly oric: readonly (readonly Cell[])[] | undefined;
  readonly isOricInOrder: boolean;
}

const initial: SurveyPlace = {
  looking: "not yet",
  sources: [],
  noAnswers: undefined,
  read: undefined,
  measurements: undefined,
  scale: {},
  groups: {},
  sentTo: {},
  apart: [],
  same: [],
  withdrawn: undefined,
  lowestFirst: false,
  shownQuestion: 0,
  timeGroup: undefined,
  timeRead: {},
  pointed: undefined,
  oric: undefined,
  isOricInOrder: false,
};

const surveyPlace: KeptPlace<SurveyPlace> = { initial, kept: () => ({}), read: () => initial };

/** What other views may know of Samverkan. */
export const surveyState: ViewState<"survey", SurveyChoices, SurveyPlace> = {
  id: "survey",
  choices: {},
  place: surveyPlace,
};
