import { oricItems } from "../../../domain/survey/oric";
import { surveyPartsText } from "../../../text/survey/survey-parts";
import { inWorkbook } from "../../../workbook/run";
import { readPointedCells } from "../../../workbook/survey/pointed-cells";
import type { SurveyChoices, SurveyPlace } from "../place";
import { oricModel } from "./oric-model";
import { ViewActions } from "../../frame/view-actions";

/** What a person can do in Beredskap (ORIC). */
export class OricActions extends ViewActions<SurveyChoices, SurveyPlace> {
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
