import { centresText } from "../../text/centres/centres";
import { defineView } from "../frame/view";
import type { CentresActions } from "./centres-actions";
import { centresPlace, type CentresChoices, type CentresPlace } from "./place";

/** Which class each centre has, and why. */
export const centresView = defineView<"centres", CentresChoices, CentresPlace, CentresActions>({
  id: "centres",
  name: (text) => text.views.centres,
  lead: ({ language }) => centresText.in(language).lead,
  text: [centresText],
  place: centresPlace,
  load: () => import(/* webpackChunkName: "taskpane.centres", webpackPrefetch: true */ "./centres-part"),
});
