import { html } from "lit";
import type { YearSection } from "./year-section-names";
import type { FoundTable, Place } from "../../../workbook/reading/contents";
import type { CostsChoices, YearChoices } from "../choices";
import { yearModel } from "./year-model";
import type { ChosenTable } from "./year-source";
import "./year-view";

import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import type { ReconciledRow } from "../../../cells/costs/reconciliation/reconciliation-overview";
import { writingAgain } from "../writing/write-again";
import { YearActions } from "./year-actions";

/** The year: amounts in advance, settlement, and the tables of the next. */
export const part = definePart({
  model: (contents, choices, { yearSection }) => yearModel(contents, choices, yearSection),
  actions: (frame: ViewFrame<CostsChoices, CostsPlace>) => new YearActions(frame),
  view: ({ text, model, actions, place, state, busy, frame }) =>
    html`<fc-year-view
      .text=${text}
      .model=${model}
      .asked=${state.confirming === writingAgain ? place.asked : undefined}
      ?busy=${busy}
      @open-section=${({ detail }: CustomEvent<YearSection>) => actions.openSection(detail)}
      @to-start=${() => frame.pane.navigate("start")}
      @select-table=${({ detail }: CustomEvent<FoundTable>) => void frame.pane.selectTable(detail)}
      @select-place=${({ detail }: CustomEvent<Place>) => void frame.pane.selectPlace(detail)}
      @choose-costs=${({ detail }: CustomEvent<CostsChoices>) => void frame.choose(detail)}
      @choose-year=${({ detail }: CustomEvent<YearChoices>) => void actions.choose(detail)}
      @choose-source=${({ detail }: CustomEvent<ChosenTable>) =>
        void actions.chooseTable(detail.role, detail.name)}
      @use-selection=${() => void actions.useSelection()}
      @read-balances=${({ detail }: CustomEvent<readonly ReconciledRow[]>) => void actions.readBalances(detail)}
      @write=${({ detail }: CustomEvent<boolean>) => void actions.write(detail)}
      @cancel=${() => frame.confirm(undefined)}
    ></fc-year-view>`,
});
