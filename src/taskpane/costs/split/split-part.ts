import { html } from "lit";
import type { FoundTable, Place } from "../../../workbook/contents";
import type { CostsChoices } from "../../../workbook/settings";
import type { CostsPart } from "../costs-parts";
import { costsModel } from "../costs-model";
import { sourceModel, type SplitTable } from "./source-model";
import "./split-view";

/** Who bears what of the costs, and who invoices whom: the first of the parts, which the others build on. */
export const splitPart: CostsPart = {
  name: (text) => text.costs.parts.split,
  lead: (text) => text.costs.lead,
  render: ({ text, contents, state, busy, costs, pane }) => {
    const model = costsModel(contents, state.costsChoices);
    return html`<fc-split-view
      .text=${text}
      .model=${model}
      .source=${sourceModel(contents, model)}
      .place=${state.costsPlace}
      ?confirming=${state.confirming === "overwrite"}
      ?busy=${busy}
      @create-tables=${({ detail }: CustomEvent<readonly SplitTable[]>) =>
        void costs.source.createTables(detail)}
      @confirm-areas=${({ detail }: CustomEvent<number>) => costs.source.confirmAreas(detail)}
      @cancel=${() => pane.confirm(undefined)}
      @carry-areas=${() => void costs.source.carryAreas()}
      @create-list=${() => void costs.source.createList()}
      @fill-list=${() => void costs.source.fillList()}
      @repair=${({ detail }: CustomEvent<readonly FoundTable[]>) => void pane.beginning.repair(detail)}
      @supply=${() => void costs.source.supply()}
      @select-table=${({ detail }: CustomEvent<FoundTable>) => void pane.selectTable(detail)}
      @select-place=${({ detail }: CustomEvent<Place>) => void pane.selectPlace(detail)}
      @choose-costs=${({ detail }: CustomEvent<CostsChoices>) => void costs.choose(detail)}
      @use-selection=${() => void costs.useSelection()}
      @look-for=${({ detail }: CustomEvent<string>) => costs.lookFor(detail)}
      @found=${({ detail }: CustomEvent<number>) => costs.announceFound(detail)}
      @write=${() => void costs.write()}
      @show-specification=${({ detail }: CustomEvent<number>) => costs.showSpecification(detail)}
    ></fc-split-view>`;
  },
};
