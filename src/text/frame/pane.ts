import { texts } from "../texts";
import { paneText as swedish } from "./pane.sv";

/** The sentences that are there from the first moment. Swedish comes with the pane, so that it can always speak. */
export const paneText = texts(
  "paneText",
  {
    sv: () => Promise.resolve({ paneText: swedish }),
    en: () => import(/* webpackChunkName: "taskpane.en" */ "./pane.en"),
  },
  { sv: swedish },
);
