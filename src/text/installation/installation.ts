import { texts } from "../texts";

/** Loaded with the check itself. */
export const installationText = texts("installationText", {
  sv: () => import(/* webpackChunkName: "taskpane.installation.sv" */ "./installation.sv"),
  en: () => import(/* webpackChunkName: "taskpane.installation.en" */ "./installation.en"),
});
