import { html } from "lit";
import { changeText } from "../../../text/costs/change";
import type { CostsChoices } from "../choices";
import type { FoundTable, Place } from "../../../workbook/reading/contents";
import { changeModel } from "./change-model";
import type { ChosenTable } from "./change-source";
import "./change-view";

import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import { ChangeActions } from "./change-actions";

/** Two years side by side, and why each organisation's part changed. */
export const part = definePart({
  model: (contents, choices: CostsChoices) => changeModel(contents, choices),
  actions: (frame: ViewFrame<CostsChoices, CostsPlace>) => new ChangeActions(frame),
  view: ({ text, model, actions, place, busy, frame }) =>
    html`<fc-change-view
      .text=${text}
      .words=${changeText.in(text.language)}
      .model=${model}
      .explained=${place.explained}
      ?busy=${busy}
      @to-split=${() => frame.openPart("split")}
      @select-table=${({ detail }: CustomEvent<FoundTable>) => void frame.pane.selectTable(detail)}
      @select-place=${({ detail }: CustomEvent<Place>) => void frame.pane.selectPlace(detail)}
      @choose-year=${({ detail }: CustomEvent<ChosenTable>) =>
        void actions.chooseYear(detail.side, detail.year)}
      @choose-costs=${({ detail }: CustomEvent<CostsChoices>) => void frame.choose(detail)}
      @explain=${({ detail }: CustomEvent<string>) => actions.explain(detail)}
      @write=${() => void actions.write()}
    ></fc-change-view>`,
});
