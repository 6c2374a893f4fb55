import { html } from "lit";
import { comparisonText } from "../../../text/comparison/comparison";
import { memoised } from "../../frame/memoised";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import { ReportActions } from "./report-actions";
import { reportModel } from "./report-model";
import "./report-view";

const work = memoised(reportModel);

/** A paper for the steering group, and sheets to work in. */
export const part = definePart({
  model: (contents, choices: ComparisonChoices, place: ComparisonPlace) => work(contents, choices, place),
  actions: (frame: ViewFrame<ComparisonChoices, ComparisonPlace>) => new ReportActions(frame),
  view: ({ text, model, actions, busy }) =>
    html`<fc-report-view
      .text=${text}
      .actions=${actions}
      .words=${comparisonText.in(text.language)}
      .model=${model}
      ?busy=${busy}
    ></fc-report-view>`,
});
