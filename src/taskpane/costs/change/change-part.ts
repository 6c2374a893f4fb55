import { html } from "lit";
import { changeText } from "../../../text/costs/change";
import type { CostsChoices } from "../choices";
import { changeModel } from "./change-model";
import "./change-view";

import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import { lowRows } from "../writing/low-rows";
import { ChangeActions } from "./change-actions";

/** Two years side by side, and why each organisation's part changed. */
export const part = definePart({
  model: (contents, choices: CostsChoices) => changeModel(contents, choices),
  actions: (frame: ViewFrame<CostsChoices, CostsPlace>) => new ChangeActions(frame),
  view: ({ text, model, actions, place, busy, frame }) =>
    html`${lowRows({ text, place, busy, frame })}
    <fc-change-view
      .text=${text}
      .actions=${actions}
      .words=${changeText.in(text.language)}
      .model=${model}
      .explained=${place.explained}
      ?busy=${busy}
    ></fc-change-view>`,
});
