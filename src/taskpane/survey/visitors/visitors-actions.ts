import { surveyPartsText } from "../../../text/survey/survey-parts";
import { readInWorkbook } from "../../../workbook/run";
import { readPointed } from "../../../workbook/survey/pointed-table";
import type { SurveyChoices, SurveyPlace } from "../place";
import { visitorsModel, type VisitorsModel } from "./visitors-model";
import { ViewActions } from "../../frame/view-actions";

/** What a person can do in Besökarenkät. */
export class VisitorsActions extends ViewActions<SurveyChoices, SurveyPlace> {
  get model(): VisitorsModel {
    return visitorsModel(this.frame.place.pointed, this.frame.choices.visitors);
  }

  async point(): Promise<void> {
    const pointed = await readInWorkbook(readPointed).catch(() => undefined);
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
      ({ language }) => surveyPartsText.in(language).copying.copied,
      ({ language }) => surveyPartsText.in(language).copying.failed,
    );
  }
}
