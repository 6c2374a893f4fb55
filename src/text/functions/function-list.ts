import { texts } from "../texts";

/** The sentences of the view Funktioner. */
export const functionListText = texts("functionListText", {
  sv: () => import(/* webpackChunkName: "taskpane.function-list.sv" */ "./function-list.sv"),
  en: () => import(/* webpackChunkName: "taskpane.function-list.en" */ "./function-list.en"),
});
