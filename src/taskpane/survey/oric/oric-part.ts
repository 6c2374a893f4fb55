import { html } from "lit";
import { oricItems } from "../../../domain/survey/oric";
import { surveyText } from "../../../text/survey/survey";
import { surveyPartsText } from "../../../text/survey/survey-parts";
import { inWorkbook } from "../../../workbook/run";
import { readPointedCells } from "../../../workbook/survey/pointed-cells";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { SurveyChoices, SurveyPlace } from "../place";
import { oricModel } from "./oric-model";
import "./oric-view";

/** What a person can do in Beredskap (ORIC). */
export class OricActions {
  constructor(private readonly frame: ViewFrame<SurveyChoices, SurveyPlace>) {}

  /** Other cells may have another order: it is confirmed anew. */
  async point(): Promise<void> {
    const oric = await inWorkbook(readPointedCells).catch(() => []);
    this.frame.move({ oric, isOricInOrder: false });
    const { columns = 0 } = oricModel(oric);
    if (columns !== oricItems) {
      this.frame.tell(({ language }) => surveyPartsText.in(language).oric.wrong(columns));
    }
  }

  confirmOrder(): void {
    this.frame.move({ isOricInOrder: true });
  }
}

/** Readiness for change by ORIC, with no limits for high and low. */
export const part = definePart({
  model: (_, __: SurveyChoices, { oric }: SurveyPlace) => oricModel(oric),
  actions: (frame: ViewFrame<SurveyChoices, SurveyPlace>) => new OricActions(frame),
  view: ({ text, model, actions, place }) =>
    html`<fc-oric-view
      .text=${text}
      .words=${surveyPartsText.in(text.language)}
      .decimal=${surveyText.in(text.language).decimal}
      .model=${model}
      ?confirmed=${place.isOricInOrder}
      @point=${() => void actions.point()}
      @confirm-order=${() => actions.confirmOrder()}
    ></fc-oric-view>`,
});
