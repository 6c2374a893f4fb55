import { html } from "lit";
import { comparisonText } from "../../../text/comparison/comparison";
import { memoised } from "../../frame/memoised";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import { comparisonModel } from "../comparison-model";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import "./comparison-view";
import { TableActions } from "./table-actions";

const work = memoised(comparisonModel);

/** What the pane loads when Jämför is first opened. */
export const part = definePart({
  model: (contents, choices: ComparisonChoices, place: ComparisonPlace) => work(contents, choices, place),
  actions: (frame: ViewFrame<ComparisonChoices, ComparisonPlace>) => new TableActions(frame),
  view: ({ text, model, actions, choices, place, busy, frame }) =>
    html`<fc-comparison-view
      .text=${text}
      .actions=${actions}
      .contents=${frame.contents}
      .words=${comparisonText.in(text.language)}
      .model=${model}
      .place=${place}
      .zeros=${choices.answers?.zeros ?? {}}
      ?busy=${busy}
    ></fc-comparison-view>`,
});
