import { texts } from "../texts";

/** The sentences of Jämför. */
export const comparisonText = texts("comparisonText", {
  sv: () => import(/* webpackChunkName: "taskpane.comparison.sv" */ "./comparison.sv"),
  en: () => import(/* webpackChunkName: "taskpane.comparison.en" */ "./comparison.en"),
});
