import { html } from "lit";
import type { TrialChange } from "../../../cells/costs/trial";
import { whatIfText } from "../../../text/costs/what-if";
import type { FoundTable, Place } from "../../../workbook/contents";
import type { CostsChoices } from "../../../workbook/settings";
import type { CostsPart } from "../costs-parts";
import { nothingTried } from "./what-if-actions";
import { whatIfModel } from "./what-if-model";
import "./what-if-view";

/** Changes tried in copies of the tables: before and after in kronor. */
export const whatIfPart: CostsPart = {
  name: (text) => text.costs.parts["what-if"],
  lead: (text) => whatIfText.in(text.language).lead,
  render: ({ text, contents, state, busy, costs, pane }) =>
    html`<fc-what-if-view
      .text=${text}
      .words=${whatIfText.in(text.language)}
      .model=${whatIfModel(contents, state.costsChoices, state.costsPlace.trial ?? nothingTried)}
      ?busy=${busy}
      @to-split=${() => costs.open("split")}
      @select-table=${({ detail }: CustomEvent<FoundTable>) => void pane.selectTable(detail)}
      @select-place=${({ detail }: CustomEvent<Place>) => void pane.selectPlace(detail)}
      @choose-costs=${({ detail }: CustomEvent<CostsChoices>) => void costs.choose(detail)}
      @add-change=${({ detail }: CustomEvent<TrialChange>) => costs.trial.add(detail)}
      @remove-change=${({ detail }: CustomEvent<number>) => costs.trial.remove(detail)}
      @remove-changes=${() => costs.trial.removeAll()}
      @write=${() => void costs.trial.write()}
    ></fc-what-if-view>`,
};
