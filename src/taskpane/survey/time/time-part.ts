import { html } from "lit";
import { surveyPartsText } from "../../../text/survey/survey-parts";
import { surveyText } from "../../../text/survey/survey";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { SurveyChoices, SurveyPlace } from "../place";
import { timeModel } from "./time-model";
import { TimeActions } from "./time-actions";
import "./time-view";

/** Two rounds beside each other, out of what has been published. */
export const part = definePart({
  model: (_, choices: SurveyChoices, place: SurveyPlace) => timeModel(choices, place),
  actions: (frame: ViewFrame<SurveyChoices, SurveyPlace>) => new TimeActions(frame),
  view: ({ text, model, actions, busy, frame }) =>
    html`<fc-time-view
      .text=${text}
      .actions=${actions}
      .words=${surveyPartsText.in(text.language)}
      .decimal=${surveyText.in(text.language).decimal}
      .contents=${frame.contents}
      .model=${model}
      ?busy=${busy}
    ></fc-time-view>`,
});
