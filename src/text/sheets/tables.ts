import { texts } from "../texts";

/** What stands on the sheets of tables that the add-in lays out. */
export const sheetText = texts("sheetText", {
  sv: () => import(/* webpackChunkName: "taskpane.tables.sv" */ "./tables.sv"),
  en: () => import(/* webpackChunkName: "taskpane.tables.en" */ "./tables.en"),
});
