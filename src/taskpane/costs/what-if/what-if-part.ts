import { html } from "lit";
import type { TrialChange } from "../../../domain/costs/trial/trial-change";
import { whatIfText } from "../../../text/costs/what-if";
import type { FoundTable, Place } from "../../../workbook/reading/contents";
import type { CostsChoices } from "../choices";
import { nothingTried, WhatIfActions } from "./what-if-actions";
import { whatIfModel } from "./what-if-model";
import "./what-if-view";

import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";

/** Changes tried in copies of the tables: before and after in kronor. */
export const part = definePart({
  model: (contents, choices, { trial = nothingTried }) => whatIfModel(contents, choices, trial),
  actions: (frame: ViewFrame<CostsChoices, CostsPlace>) => new WhatIfActions(frame),
  view: ({ text, model, actions, busy, frame }) =>
    html`<fc-what-if-view
      .text=${text}
      .words=${whatIfText.in(text.language)}
      .model=${model}
      ?busy=${busy}
      @to-split=${() => frame.openPart("split")}
      @select-table=${({ detail }: CustomEvent<FoundTable>) => void frame.pane.selectTable(detail)}
      @select-place=${({ detail }: CustomEvent<Place>) => void frame.pane.selectPlace(detail)}
      @choose-costs=${({ detail }: CustomEvent<CostsChoices>) => void frame.choose(detail)}
      @add-change=${({ detail }: CustomEvent<TrialChange>) => actions.add(detail)}
      @remove-change=${({ detail }: CustomEvent<number>) => actions.remove(detail)}
      @remove-changes=${() => actions.removeAll()}
      @write=${() => void actions.write()}
    ></fc-what-if-view>`,
});
