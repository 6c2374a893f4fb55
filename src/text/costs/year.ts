import { texts } from "../texts";

/** The sentences of the part Året. */
export const yearText = texts("yearText", {
  sv: () => import(/* webpackChunkName: "taskpane.year.sv" */ "./year.sv"),
  en: () => import(/* webpackChunkName: "taskpane.year.en" */ "./year.en"),
});
