import { html } from "lit";
import { yearText } from "../../../text/costs/year";
import type { YearSection } from "./year-section-names";
import type { FoundTable, Place } from "../../../workbook/contents";
import type { CostsChoices, YearChoices } from "../../../workbook/settings";
import type { CostsPart } from "../costs-parts";
import { yearModel } from "./year-model";
import type { ChosenTable } from "./year-source";
import "./year-view";

/** The year: amounts in advance, settlement, and the tables of the next. */
export const yearPart: CostsPart = {
  name: (text) => text.costs.parts.year,
  lead: (text) => yearText.in(text.language).lead,
  render: ({ text, contents, state, busy, costs, pane }) =>
    html`<fc-year-view
      .text=${text}
      .model=${yearModel(contents, state.costsChoices, state.costsPlace.yearSection)}
      ?busy=${busy}
      @open-section=${({ detail }: CustomEvent<YearSection>) => costs.year.openSection(detail)}
      @to-start=${() => pane.navigate("start")}
      @select-table=${({ detail }: CustomEvent<FoundTable>) => void pane.selectTable(detail)}
      @select-place=${({ detail }: CustomEvent<Place>) => void pane.selectPlace(detail)}
      @choose-costs=${({ detail }: CustomEvent<CostsChoices>) => void costs.choose(detail)}
      @choose-year=${({ detail }: CustomEvent<YearChoices>) => void costs.year.choose(detail)}
      @choose-source=${({ detail }: CustomEvent<ChosenTable>) =>
        void costs.year.chooseTable(detail.role, detail.name)}
      @use-selection=${() => void costs.year.useSelection()}
      @write=${() => void costs.year.write()}
    ></fc-year-view>`,
};
