import { html } from "lit";
import type { CostsChoices } from "../choices";
import { yearModel } from "./year-model";
import "./year-view";

import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import { lowRows } from "../writing/low-rows";
import { writingAgain } from "../writing/write-again";
import { YearActions } from "./year-actions";

/** The year: amounts in advance, settlement, and the tables of the next. */
export const part = definePart({
  model: (contents, choices, { yearSection }) => yearModel(contents, choices, yearSection),
  actions: (frame: ViewFrame<CostsChoices, CostsPlace>) => new YearActions(frame),
  view: ({ text, model, actions, place, state, busy, frame }) =>
    html`${lowRows({ text, place, busy, frame })}
    <fc-year-view
      .text=${text}
      .actions=${actions}
      .model=${model}
      .asked=${state.confirming === writingAgain ? place.asked : undefined}
      ?busy=${busy}
    ></fc-year-view>`,
});
