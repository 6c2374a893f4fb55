import { html } from "lit";
import { comparisonText } from "../../../text/comparison/comparison";
import { memoised } from "../../frame/memoised";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import { CoverageActions } from "./coverage-actions";
import { coverageModel, type GoalChoice } from "./coverage-model";
import "./coverage-view";

const work = memoised(coverageModel);

/** Municipalities and what they have. */
export const part = definePart({
  model: (contents, choices: ComparisonChoices) => work(contents, choices),
  actions: (frame: ViewFrame<ComparisonChoices, ComparisonPlace>) => new CoverageActions(frame),
  view: ({ text, model, actions, busy, frame }) =>
    html`<fc-coverage-view
      .text=${text}
      .words=${comparisonText.in(text.language)}
      .model=${model}
      ?busy=${busy}
      @to-start=${() => frame.pane.navigate("start")}
      @choose-goal=${({ detail }: CustomEvent<GoalChoice>) => void actions.chooseGoal(detail)}
      @create-catchment=${() => void actions.createCatchment()}
      @write=${() => void actions.write()}
    ></fc-coverage-view>`,
});
