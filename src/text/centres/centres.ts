import { texts } from "../texts";

/** The sentences of the view Centraler. */
export const centresText = texts("centresText", {
  sv: () => import(/* webpackChunkName: "taskpane.centres.sv" */ "./centres.sv"),
  en: () => import(/* webpackChunkName: "taskpane.centres.en" */ "./centres.en"),
});
