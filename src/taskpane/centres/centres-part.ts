import { html } from "lit";
import type { DefinitionChoice } from "../../workbook/centres/classify-plan";
import type { FoundTable, Place } from "../../workbook/reading/contents";
import type { FoundRange } from "../../workbook/ranges/found-range";
import { definePart } from "../frame/view";
import type { ViewFrame } from "../frame/view-frame";
import { makeTable } from "../ranges/make-table";
import { CentresActions } from "./centres-actions";
import { centresModel } from "./centres-model";
import "./centres-view";
import type { CentresChoices, CentresPlace } from "./place";

/** What the pane loads when Centraler is first opened. */
export const part = definePart({
  model: centresModel,
  actions: (frame: ViewFrame<CentresChoices, CentresPlace>) => new CentresActions(frame),
  view: ({ text, model, actions, place, state, busy, frame }) =>
    html`<fc-centres-view
      .text=${text}
      .model=${model}
      .place=${place}
      ?confirming=${state.confirming === "overwrite"}
      ?busy=${busy}
      ?copied=${state.copied === "questions"}
      @to-start=${() => frame.pane.navigate("start")}
      @select-table=${({ detail }: CustomEvent<FoundTable>) => void frame.pane.selectTable(detail)}
      @select-place=${({ detail }: CustomEvent<Place>) => void frame.pane.selectPlace(detail)}
      @make-table=${({ detail }: CustomEvent<FoundRange>) => void makeTable(frame, detail)}
      @read-as-it-is=${({ detail }: CustomEvent<FoundRange>) => void actions.readAsItIs(detail)}
      @choose-table=${({ detail }: CustomEvent<string>) => void actions.chooseTable(detail)}
      @use-selection=${() => void actions.useSelection()}
      @choose-definition=${({ detail }: CustomEvent<DefinitionChoice>) => void actions.chooseDefinition(detail)}
      @write-definition=${() => void actions.writeDefinition()}
      @look-for-centres=${({ detail }: CustomEvent<Partial<CentresPlace>>) => actions.change(detail)}
      @found=${({ detail }: CustomEvent<number>) => actions.announceFound(detail)}
      @choose-centre=${({ detail }: CustomEvent<number>) => void actions.chooseCentre(detail)}
      @write=${({ detail }: CustomEvent<boolean>) => void actions.write(detail)}
      @cancel=${() => frame.confirm(undefined)}
      @copy-questions=${({ detail }: CustomEvent<readonly string[]>) => void actions.copyQuestions(detail)}
      @write-questions=${() => void actions.writeQuestions()}
    ></fc-centres-view>`,
});
