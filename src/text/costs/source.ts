import { texts } from "../texts";

/** The sentences of Underlag in the split: its tables, the rooms' areas and the list of responsibilities. */
export const sourceText = texts("sourceText", {
  sv: () => import(/* webpackChunkName: "taskpane.source.sv" */ "./source.sv"),
  en: () => import(/* webpackChunkName: "taskpane.source.en" */ "./source.en"),
});
