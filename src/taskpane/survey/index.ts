import type { PaneText } from "../../text/frame/pane.sv";
import { surveyText } from "../../text/survey/survey";
import { defineView, type Part } from "../frame/view";
import type { MeasureActions } from "./measure-actions";
import { surveyPlace, type SurveyChoices, type SurveyPlace } from "./place";

type SurveyPart<Actions> = Part<SurveyChoices, SurveyPlace, Actions>;

/** The yearly survey, from the export to the steering group's papers. */
const measure: SurveyPart<MeasureActions> = {
  id: "measure",
  name: (text) => text.parts.survey.measure,
  lead: ({ language }) => surveyText.in(language).lead,
  text: [surveyText],
  load: () => import(/* webpackChunkName: "taskpane.survey" */ "./measure-part"),
};

export const surveyView = defineView({
  id: "survey",
  name: (text: PaneText) => text.views.survey,
  partsOf: (text: PaneText) => text.parts.survey.of,
  choices: {} as SurveyChoices,
  place: surveyPlace,
  parts: [measure],
});
