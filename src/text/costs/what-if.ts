import { texts } from "../texts";

/** The sentences of the part Vad händer om. */
export const whatIfText = texts("whatIfText", {
  sv: () => import(/* webpackChunkName: "taskpane.what-if.sv" */ "./what-if.sv"),
  en: () => import(/* webpackChunkName: "taskpane.what-if.en" */ "./what-if.en"),
});
