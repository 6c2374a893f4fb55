import { html } from "lit";
import { comparisonText } from "../../../text/comparison/comparison";
import { memoised } from "../../frame/memoised";
import { isMac } from "../../../workbook/host";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import { today } from "../../frame/today";
import { StructureActions } from "./structure-actions";
import { structureModel } from "./structure-model";
import "./structure-view";

const work = memoised(structureModel);

/** Agreements, and what holds the collaboration up. */
export const part = definePart({
  model: (contents, _, { pointed }) => work(contents, today(), pointed?.cells),
  actions: (frame: ViewFrame<ComparisonChoices, ComparisonPlace>) => new StructureActions(frame),
  view: ({ text, model, actions, busy }) =>
    html`<fc-structure-view
      .text=${text}
      .actions=${actions}
      .words=${comparisonText.in(text.language)}
      .model=${model}
      ?canSave=${!isMac()}
      ?busy=${busy}
    ></fc-structure-view>`,
});
