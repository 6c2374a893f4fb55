import { html } from "lit";
import { surveyPartsText } from "../../../text/survey/survey-parts";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { SurveyChoices, SurveyPlace } from "../place";
import { visitorsModel } from "./visitors-model";
import { VisitorsActions } from "./visitors-actions";
import "./visitors-view";

/** How many of the visitors say yes, as a share with its uncertainty. */
export const part = definePart({
  model: (_, { visitors }: SurveyChoices, { pointed }: SurveyPlace) => visitorsModel(pointed, visitors),
  actions: (frame: ViewFrame<SurveyChoices, SurveyPlace>) => new VisitorsActions(frame),
  view: ({ text, model, actions, state }) =>
    html`<fc-visitors-view
      .text=${text}
      .actions=${actions}
      .words=${surveyPartsText.in(text.language)}
      .model=${model}
      ?copied=${state.copied === "visitors"}
    ></fc-visitors-view>`,
});
