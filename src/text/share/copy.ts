import { texts } from "../texts";

/** The sentences of Kopia. */
export const copyText = texts("copyText", {
  sv: () => import(/* webpackChunkName: "taskpane.copy.sv" */ "./copy.sv"),
  en: () => import(/* webpackChunkName: "taskpane.copy.en" */ "./copy.en"),
});
