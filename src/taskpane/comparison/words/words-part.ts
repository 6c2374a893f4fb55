import { html } from "lit";
import { comparisonText } from "../../../text/comparison/comparison";
import { memoised } from "../../frame/memoised";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import { comparisonModel } from "../comparison-model";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import { TableActions } from "../table/table-actions";
import "./words-view";

const work = memoised(comparisonModel);

/** The chosen indicators in words. */
export const part = definePart({
  model: (contents, choices: ComparisonChoices, place: ComparisonPlace) => work(contents, choices, place),
  actions: (frame: ViewFrame<ComparisonChoices, ComparisonPlace>) => new TableActions(frame),
  view: ({ text, model, actions, busy, frame }) =>
    html`<fc-words-view
      .text=${text}
      .actions=${actions}
      .contents=${frame.contents}
      .words=${comparisonText.in(text.language)}
      .model=${model}
      ?busy=${busy}
    ></fc-words-view>`,
});
