import { texts } from "../texts";

/** The sentences of the view Samverkan. */
export const surveyText = texts("surveyText", {
  sv: () => import(/* webpackChunkName: "taskpane.survey.sv" */ "./survey.sv"),
  en: () => import(/* webpackChunkName: "taskpane.survey.en" */ "./survey.en"),
});

export type { SurveyText } from "./survey.sv";
