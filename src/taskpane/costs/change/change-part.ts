import { html } from "lit";
import { changeText } from "../../../text/costs/change";
import type { FoundTable, Place } from "../../../workbook/contents";
import type { CostsPart } from "../costs-parts";
import { changeModel } from "./change-model";
import type { ChosenTable } from "./change-source";
import "./change-view";

/** Two years side by side, and why each organisation's part changed. */
export const changePart: CostsPart = {
  name: (text) => text.costs.parts.change,
  lead: (text) => changeText.in(text.language).lead,
  render: ({ text, contents, state, busy, costs, pane }) =>
    html`<fc-change-view
      .text=${text}
      .words=${changeText.in(text.language)}
      .model=${changeModel(contents, state.costsChoices)}
      .explained=${state.costsPlace.explained}
      ?busy=${busy}
      @to-split=${() => costs.open("split")}
      @select-table=${({ detail }: CustomEvent<FoundTable>) => void pane.selectTable(detail)}
      @select-place=${({ detail }: CustomEvent<Place>) => void pane.selectPlace(detail)}
      @choose-year=${({ detail }: CustomEvent<ChosenTable>) =>
        void costs.yearChange.chooseYear(detail.side, detail.year)}
      @choose-centre=${({ detail }: CustomEvent<string>) => void costs.choose({ centre: detail })}
      @explain=${({ detail }: CustomEvent<string>) => costs.yearChange.explain(detail)}
      @write=${() => void costs.yearChange.write()}
    ></fc-change-view>`,
};
