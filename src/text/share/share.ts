import { texts } from "../texts";

/** The sentences of Skicka och samla in. */
export const shareText = texts("shareText", {
  sv: () => import(/* webpackChunkName: "taskpane.share.sv" */ "./share.sv"),
  en: () => import(/* webpackChunkName: "taskpane.share.en" */ "./share.en"),
});
