import { html } from "lit";
import { surveyPartsText } from "../../../text/survey/survey-parts";
import { inWorkbook } from "../../../workbook/run";
import { readPointed } from "../../../workbook/survey/pointed-table";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { SurveyChoices, SurveyPlace } from "../place";
import { visitorsModel, type VisitorsModel } from "./visitors-model";
import "./visitors-view";

/** What a person can do in Besökarenkät. */
export class VisitorsActions {
  constructor(private readonly frame: ViewFrame<SurveyChoices, SurveyPlace>) {}

  get model(): VisitorsModel {
    return visitorsModel(this.frame.place.pointed, this.frame.choices.visitors);
  }

  async point(): Promise<void> {
    const pointed = await inWorkbook(readPointed).catch(() => undefined);
    this.frame.move({ pointed });
    if (this.model.questions.length === 0) {
      this.frame.tell(({ language }) => surveyPartsText.in(language).visitors.nothing);
    }
  }

  async copy(): Promise<void> {
    const { total, heading } = this.model;
    if (!total || typeof total.share !== "number") return;
    const { share, n } = total;
    const { visitors } = surveyPartsText.in(this.frame.state.language);
    await this.frame.copy(
      "visitors",
      visitors.sentence(share, n, heading),
      ({ language }) => surveyPartsText.in(language).visitors.copied,
      ({ language }) => surveyPartsText.in(language).visitors.copyFailed,
    );
  }
}

/** How many of the visitors say yes, as a share with its uncertainty. */
export const part = definePart({
  model: (_, { visitors }: SurveyChoices, { pointed }: SurveyPlace) => visitorsModel(pointed, visitors),
  actions: (frame: ViewFrame<SurveyChoices, SurveyPlace>) => new VisitorsActions(frame),
  view: ({ text, model, actions, state, frame }) =>
    html`<fc-visitors-view
      .text=${text}
      .words=${surveyPartsText.in(text.language)}
      .model=${model}
      ?copied=${state.copied === "visitors"}
      @point=${() => void actions.point()}
      @choose-survey=${({ detail }: CustomEvent<SurveyChoices>) => void frame.choose(detail)}
      @copy=${() => void actions.copy()}
    ></fc-visitors-view>`,
});
