import { html } from "lit";
import { whatIfText } from "../../../text/costs/what-if";
import type { CostsChoices } from "../choices";
import { nothingTried, WhatIfActions } from "./what-if-actions";
import { whatIfModel } from "./what-if-model";
import "./what-if-view";

import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import { lowRows } from "../writing/low-rows";

/** Changes tried in copies of the tables: before and after in kronor. */
export const part = definePart({
  model: (contents, choices, { trial = nothingTried }) => whatIfModel(contents, choices, trial),
  actions: (frame: ViewFrame<CostsChoices, CostsPlace>) => new WhatIfActions(frame),
  view: ({ text, model, actions, busy, place, frame }) =>
    html`${lowRows({ text, place, busy, frame })}
    <fc-what-if-view
      .text=${text}
      .actions=${actions}
      .words=${whatIfText.in(text.language)}
      .model=${model}
      ?busy=${busy}
    ></fc-what-if-view>`,
});
