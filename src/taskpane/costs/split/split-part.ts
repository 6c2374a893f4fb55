import { html } from "lit";
import type { FoundTable, Place } from "../../../workbook/reading/contents";
import type { CostsChoices } from "../choices";
import type { FoundRange } from "../../../workbook/ranges/found-range";
import { costsModel } from "../costs-model";
import { sourceModel, type SplitTable } from "./source-model";
import "./split-view";

import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import type { SentSpecification } from "../../../workbook/costs/specification/sent";
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
    html`<fc-split-view
      .text=${text}
      .model=${model.model}
      .source=${model.source}
      .sent=${model.sent}
      .place=${place}
      .property=${frame.choices.property}
      .agreement=${frame.choices.agreement}
      ?confirming=${state.confirming === "overwrite"}
      ?again=${state.confirming === writingAgain}
      ?busy=${busy}
      @create-tables=${({ detail }: CustomEvent<readonly SplitTable[]>) =>
        void actions.source.createTables(detail)}
      @confirm-areas=${({ detail }: CustomEvent<number>) => actions.source.confirmAreas(detail)}
      @read-as-it-is=${({ detail }: CustomEvent<FoundRange>) => void actions.source.readAsItIs(detail)}
      @read-all-as-they-are=${({ detail }: CustomEvent<readonly FoundRange[]>) =>
        void actions.source.readAllAsTheyAre(detail)}
      @cancel=${() => frame.confirm(undefined)}
      @carry-areas=${() => void actions.source.carryAreas()}
      @charge-vacancy=${({ detail }: CustomEvent<string>) => void actions.source.chargeVacancy(detail)}
      @create-list=${() => void actions.source.createList()}
      @fill-list=${() => void actions.source.fillList()}
      @repair=${({ detail }: CustomEvent<readonly FoundTable[]>) => void frame.pane.repair(detail)}
      @supply=${() => void actions.source.supply()}
      @select-table=${({ detail }: CustomEvent<FoundTable>) => void frame.pane.selectTable(detail)}
      @select-place=${({ detail }: CustomEvent<Place>) => void frame.pane.selectPlace(detail)}
      @choose-costs=${({ detail }: CustomEvent<CostsChoices>) => void frame.choose(detail)}
      @use-selection=${() => void actions.useSelection()}
      @look-for=${({ detail }: CustomEvent<string>) => actions.lookFor(detail)}
      @found=${({ detail }: CustomEvent<number>) => actions.announceFound(detail)}
      @write=${({ detail }: CustomEvent<boolean>) => void actions.write(detail)}
      @send=${({ detail }: CustomEvent<number>) => void actions.sending.send(detail)}
      @correct=${({ detail }: CustomEvent<number>) => void actions.sending.correct(detail)}
      @not-sent=${({ detail }: CustomEvent<SentSpecification>) => void actions.sending.forget(detail)}
      @to-copy=${({ detail }: CustomEvent<number>) => actions.sending.copy(detail)}
      @show-specification=${({ detail }: CustomEvent<number>) => actions.showSpecification(detail)}
    ></fc-split-view>`,
});
