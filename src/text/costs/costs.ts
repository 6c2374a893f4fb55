import { texts } from "../texts";

/** The sentences of Kostnader that its parts share, and of the split. */
export const costsText = texts("costsText", {
  sv: () => import(/* webpackChunkName: "taskpane.costs.sv" */ "./costs.sv"),
  en: () => import(/* webpackChunkName: "taskpane.costs.en" */ "./costs.en"),
});
