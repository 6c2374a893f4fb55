import { texts } from "../texts";

/** The sentences of the part Förändring. */
export const changeText = texts("changeText", {
  sv: () => import(/* webpackChunkName: "taskpane.change.sv" */ "./change.sv"),
  en: () => import(/* webpackChunkName: "taskpane.change.en" */ "./change.en"),
});
