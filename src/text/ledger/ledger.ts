import { texts } from "../texts";

/** The sentences of Huvudbok, and of the sheets that it writes. */
export const ledgerText = texts("ledgerText", {
  sv: () => import(/* webpackChunkName: "taskpane.ledger.sv" */ "./ledger.sv"),
  en: () => import(/* webpackChunkName: "taskpane.ledger.en" */ "./ledger.en"),
});
