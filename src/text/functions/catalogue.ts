import { texts } from "../texts";

/** The functions as the pane lists them. */
export const catalogue = texts("catalogue", {
  sv: () => import(/* webpackChunkName: "taskpane.catalogue.sv" */ "./catalogue.sv"),
  en: () => import(/* webpackChunkName: "taskpane.catalogue.en" */ "./catalogue.en"),
});
