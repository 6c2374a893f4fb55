import { centresText } from "../../text/centres/centres";
import { defineView } from "../frame/view";
import type { CentresActions } from "./centres-actions";
import { centresState, type CentresChoices, type CentresPlace } from "./place";

/** Which class each centre has, and why. */
export const centresView = defineView<"centres", CentresChoices, CentresPlace, CentresActions>({
  ...centresState,
  name: (text) => text.views.centres,
  lead: ({ language }) => centresText.in(language).lead,
  text: [centresText],
  load: () => import(/* webpackChunkName: "taskpane.centres" */ "./centres-part"),
});
