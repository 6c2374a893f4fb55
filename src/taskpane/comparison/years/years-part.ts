import { html } from "lit";
import { comparisonText } from "../../../text/comparison/comparison";
import { memoised } from "../../frame/memoised";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import { YearsActions } from "./years-actions";
import { yearsModel } from "./years-model";
import "./years-view";

const work = memoised(yearsModel);

/** Two years beside each other. */
export const part = definePart({
  model: (contents, choices: ComparisonChoices, place: ComparisonPlace) => work(contents, choices, place),
  actions: (frame: ViewFrame<ComparisonChoices, ComparisonPlace>) => new YearsActions(frame),
  view: ({ text, model, actions, busy }) =>
    html`<fc-years-view
      .text=${text}
      .actions=${actions}
      .words=${comparisonText.in(text.language)}
      .model=${model}
      ?busy=${busy}
    ></fc-years-view>`,
});
