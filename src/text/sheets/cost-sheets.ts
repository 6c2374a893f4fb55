import { texts } from "../texts";

/** What stands above the sheets about costs. */
export const costSheetsText = texts("costSheetsText", {
  sv: () => import(/* webpackChunkName: "taskpane.cost-sheets.sv" */ "./cost-sheets.sv"),
  en: () => import(/* webpackChunkName: "taskpane.cost-sheets.en" */ "./cost-sheets.en"),
});
