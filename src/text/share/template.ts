import { texts } from "../texts";

/** The sentences of Mall, and of the templates that it makes. */
export const templateText = texts("templateText", {
  sv: () => import(/* webpackChunkName: "taskpane.template.sv" */ "./template.sv"),
  en: () => import(/* webpackChunkName: "taskpane.template.en" */ "./template.en"),
});
