import { html } from "lit";
import { reviewText } from "../../../text/costs/review";
import { reviewModel } from "./review-model";
import "./review-view";

import type { CostsChoices } from "../choices";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import { lowRows } from "../writing/low-rows";
import { ReviewActions } from "./review-actions";

/** A specification that somebody has received, checked line by line. */
export const part = definePart({
  model: (contents, choices, { reviewed }) => reviewModel(contents, choices, reviewed),
  actions: (frame: ViewFrame<CostsChoices, CostsPlace>) => new ReviewActions(frame),
  view: ({ text, model, actions, state, busy, place, frame }) =>
    html`${lowRows({ text, place, busy, frame })}
    <fc-review-view
      .text=${text}
      .actions=${actions}
      .words=${reviewText.in(text.language)}
      .model=${model}
      ?busy=${busy}
      ?copied=${state.copied === "review"}
    ></fc-review-view>`,
});
