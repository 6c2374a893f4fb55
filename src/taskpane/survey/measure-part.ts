import { html } from "lit";
import { surveyText } from "../../text/survey/survey";
import { definePart } from "../frame/view";
import type { ViewFrame } from "../frame/view-frame";
import { MeasureActions } from "./measure-actions";
import { measureModel, surveyYear } from "./measure-model";
import "./measure-view";
import type { SurveyChoices, SurveyPlace } from "./place";

/** The yearly survey, from the export to the sheets. */
export const part = definePart({
  model: (_, choices: SurveyChoices, place: SurveyPlace) => measureModel(choices, place),
  actions: (frame: ViewFrame<SurveyChoices, SurveyPlace>) => new MeasureActions(frame),
  view: ({ text, model, actions, choices, place, state, busy, frame }) =>
    html`<fc-measure-view
      .text=${text}
      .actions=${actions}
      .words=${surveyText.in(text.language)}
      .contents=${frame.contents}
      .model=${model}
      .choices=${choices}
      .place=${place}
      .defaultName=${surveyText.in(text.language).choices.defaultName(surveyYear(model.reading, model.read, new Date()))}
      ?confirming=${state.confirming === "clear-answers"}
      ?busy=${busy}
    ></fc-measure-view>`,
});
