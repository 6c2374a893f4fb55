import { html } from "lit";
import type { CostsChoices } from "../choices";
import { costsModel } from "../costs-model";
import { sourceModel } from "./source-model";
import "./split-view";

import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import { lowRows } from "../writing/low-rows";
import { sentStates } from "../writing/sent-model";
import { SplitActions } from "./split-actions";
import { writingAgain } from "../writing/write-again";

/** Who bears what of the costs, and who invoices whom: the first of the parts, which the others build on. */
export const part = definePart({
  model: (contents, choices) => {
    const model = costsModel(contents, choices);
    return { model, source: sourceModel(contents, model), sent: sentStates(contents, choices, model) };
  },
  actions: (frame: ViewFrame<CostsChoices, CostsPlace>) => new SplitActions(frame),
  view: ({ text, model, actions, place, state, busy, frame }) =>
    html`${lowRows({ text, place, busy, frame })}
    <fc-split-view
      .text=${text}
      .actions=${actions}
      .model=${model.model}
      .source=${model.source}
      .sent=${model.sent}
      .place=${place}
      .property=${frame.choices.property}
      .agreement=${frame.choices.agreement}
      ?confirming=${state.confirming === "overwrite"}
      ?again=${state.confirming === writingAgain}
      ?busy=${busy}
    ></fc-split-view>`,
});
