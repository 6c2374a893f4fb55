import { texts } from "../texts";

/** The sentences of the part Granska. */
export const reviewText = texts("reviewText", {
  sv: () => import(/* webpackChunkName: "taskpane.review.sv" */ "./review.sv"),
  en: () => import(/* webpackChunkName: "taskpane.review.en" */ "./review.en"),
});
