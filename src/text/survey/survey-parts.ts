import { texts } from "../texts";

/** The sentences of Samverkan's other parts: over time, visitors, readiness. */
export const surveyPartsText = texts("surveyPartsText", {
  sv: () => import(/* webpackChunkName: "taskpane.survey-parts.sv" */ "./survey-parts.sv"),
  en: () => import(/* webpackChunkName: "taskpane.survey-parts.en" */ "./survey-parts.en"),
});

export type { SurveyPartsText } from "./survey-parts.sv";
