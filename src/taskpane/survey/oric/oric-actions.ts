import type { Cell } from "../../../cells/ground/cell";
import { ratedColumns } from "../../../cells/survey/reading/visitor-columns";
import { oricItems } from "../../../domain/survey/oric";
import { surveyPartsText } from "../../../text/survey/survey-parts";
import { readInWorkbook } from "../../../workbook/run";
import { readPointed } from "../../../workbook/survey/pointed-table";
import { readPointedCells } from "../../../workbook/survey/pointed-cells";
import type { SurveyChoices, SurveyPlace } from "../place";
import { surveyText } from "../../../text/survey/survey";
import { isPublished, oricModel } from "./oric-model";
import { ViewActions } from "../../frame/view-actions";

/** What a person can do in Beredskap (ORIC). */
export class OricActions extends ViewActions<SurveyChoices, SurveyPlace> {
  /** Other cells may have another order: it is confirmed anew. */
  async point(): Promise<void> {
    const cells = await readInWorkbook(readPointedCells).catch(() => []);
    const isOneCell = cells.length === 1 && cells[0]?.length === 1;
    const oric = isOneCell ? await this.aroundCell() : cells;
    this.frame.move({ oric, isOricInOrder: false });
    const { columns = 0 } = oricModel(oric);
    if (columns === oricItems) return;
    this.frame.tell(({ language }) => {
      const { wrong, wrongTable } = surveyPartsText.in(language).oric;
      return (isOneCell ? wrongTable : wrong)(columns);
    });
  }

  /** The columns of ratings in the table that a cell stands in. */
  private async aroundCell(): Promise<readonly (readonly Cell[])[]> {
    const pointed = await readInWorkbook(readPointed).catch(() => undefined);
    return ratedColumns(pointed?.columns ?? []);
  }

  /** What the pane shows, and nothing else: what is protected is copied as protected. */
  async copy(): Promise<void> {
    const { figures } = oricModel(this.frame.place.oric);
    if (!figures || !this.frame.place.isOricInOrder || !isPublished(figures)) return;
    const { language } = this.frame.state;
    const { oric, notShown } = surveyPartsText.in(language);
    const { decimal } = surveyText.in(language);
    const told = figures.map(({ name, respondents, mean }) =>
      oric.figure(oric.names[name], typeof mean === "number" ? decimal(mean) : notShown[mean], respondents),
    );
    await this.frame.copy(
      "oric",
      oric.sentence(told),
      (text) => surveyPartsText.in(text.language).copying.copied,
      (text) => surveyPartsText.in(text.language).copying.failed,
    );
  }

  confirmOrder(): void {
    this.frame.move({ isOricInOrder: true });
  }
}
