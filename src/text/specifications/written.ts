import { texts } from "../texts";

/** What is said of sheets that were written before: writing them anew, marking them as sent, correcting what was sent. */
export const writtenText = texts("writtenText", {
  sv: () => import(/* webpackChunkName: "taskpane.costs-written.sv" */ "./written.sv"),
  en: () => import(/* webpackChunkName: "taskpane.costs-written.en" */ "./written.en"),
});
