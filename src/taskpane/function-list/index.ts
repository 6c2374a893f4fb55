import { catalogue } from "../../text/functions/catalogue";
import { functionListText } from "../../text/functions/function-list";
import { defineView } from "../frame/view";
import type { FunctionsActions } from "./functions-actions";
import { functionsState, type FunctionsPlace } from "./place";

/** Every function that there is, with examples. */
export const functionsView = defineView<"functions", object, FunctionsPlace, FunctionsActions>({
  ...functionsState,
  name: (text) => text.views.functions,
  isWhole: true,
  text: [functionListText, catalogue],
  load: () => import(/* webpackChunkName: "taskpane.functions" */ "./functions-part"),
});
