import { html } from "lit";
import { surveyText } from "../../../text/survey/survey";
import { surveyPartsText } from "../../../text/survey/survey-parts";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { SurveyChoices, SurveyPlace } from "../place";
import { oricModel } from "./oric-model";
import { OricActions } from "./oric-actions";
import "./oric-view";

/** Readiness for change by ORIC, with no limits for high and low. */
export const part = definePart({
  model: (_, __: SurveyChoices, { oric }: SurveyPlace) => oricModel(oric),
  actions: (frame: ViewFrame<SurveyChoices, SurveyPlace>) => new OricActions(frame),
  view: ({ text, model, actions, place, state }) =>
    html`<fc-oric-view
      .text=${text}
      .actions=${actions}
      .words=${surveyPartsText.in(text.language)}
      .decimal=${surveyText.in(text.language).decimal}
      .model=${model}
      ?copied=${state.copied === "oric"}
      ?confirmed=${place.isOricInOrder}
    ></fc-oric-view>`,
});
