import { html } from "lit";
import { definePart } from "../frame/view";
import type { ViewFrame } from "../frame/view-frame";
import { CentresActions } from "./centres-actions";
import { centresModel } from "./centres-model";
import "./centres-view";
import type { CentresChoices, CentresPlace } from "./place";

/** What the pane loads when Centraler is first opened. */
export const part = definePart({
  model: centresModel,
  actions: (frame: ViewFrame<CentresChoices, CentresPlace>) => new CentresActions(frame),
  view: ({ text, model, actions, place, state, busy }) =>
    html`<fc-centres-view
      .text=${text}
      .actions=${actions}
      .model=${model}
      .place=${place}
      ?confirming=${state.confirming === "overwrite"}
      ?busy=${busy}
      ?copied=${state.copied === "questions"}
    ></fc-centres-view>`,
});
