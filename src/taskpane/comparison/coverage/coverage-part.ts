import { html } from "lit";
import { comparisonText } from "../../../text/comparison/comparison";
import { memoised } from "../../frame/memoised";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import { CoverageActions } from "./coverage-actions";
import { coverageModel } from "./coverage-model";
import "./coverage-view";

const work = memoised(coverageModel);

/** Municipalities and what they have. */
export const part = definePart({
  model: (contents, choices: ComparisonChoices) => work(contents, choices),
  actions: (frame: ViewFrame<ComparisonChoices, ComparisonPlace>) => new CoverageActions(frame),
  view: ({ text, model, actions, busy }) =>
    html`<fc-coverage-view
      .text=${text}
      .actions=${actions}
      .words=${comparisonText.in(text.language)}
      .model=${model}
      ?busy=${busy}
    ></fc-coverage-view>`,
});
