import type { PaneText } from "../../text/frame/pane.sv";
import { surveyText } from "../../text/survey/survey";
import { surveyPartsText } from "../../text/survey/survey-parts";
import { defineView, type Part } from "../frame/view";
import type { MeasureActions } from "./measure-actions";
import type { OricActions } from "./oric/oric-actions";
import type { TimeActions } from "./time/time-actions";
import type { VisitorsActions } from "./visitors/visitors-actions";
import { surveyState, type SurveyChoices, type SurveyPlace } from "./place";

type SurveyPart<Actions> = Part<SurveyChoices, SurveyPlace, Actions>;

/** The yearly survey, from the export to the steering group's papers. */
const measure: SurveyPart<MeasureActions> = {
  id: "measure",
  name: (text) => text.parts.survey.measure,
  lead: ({ language }) => surveyText.in(language).lead,
  text: [surveyText],
  load: () => import(/* webpackChunkName: "taskpane.survey" */ "./measure-part"),
};

/** Two rounds beside each other, out of what has been published. */
const time: SurveyPart<TimeActions> = {
  id: "time",
  name: (text) => text.parts.survey.time,
  lead: ({ language }) => surveyPartsText.in(language).time.lead,
  text: [surveyText, surveyPartsText],
  load: () => import(/* webpackChunkName: "taskpane.survey-time" */ "./time/time-part"),
};

/** What visitors say, as shares. */
const visitors: SurveyPart<VisitorsActions> = {
  id: "visitors",
  name: (text) => text.parts.survey.visitors,
  lead: ({ language }) => surveyPartsText.in(language).visitors.lead,
  text: [surveyPartsText],
  load: () => import(/* webpackChunkName: "taskpane.survey-visitors" */ "./visitors/visitors-part"),
};

/** Readiness for change, by ORIC. */
const oric: SurveyPart<OricActions> = {
  id: "oric",
  name: (text) => text.parts.survey.oric,
  lead: ({ language }) => surveyPartsText.in(language).oric.lead,
  text: [surveyText, surveyPartsText],
  load: () => import(/* webpackChunkName: "taskpane.survey-oric" */ "./oric/oric-part"),
};

export const surveyView = defineView({
  ...surveyState,
  name: (text: PaneText) => text.views.survey,
  partsOf: (text: PaneText) => text.parts.survey.of,
  parts: [measure, time, visitors, oric],
});
