import { comparisonText } from "../../../text/comparison/comparison";
import { readSelection, readTable } from "../../../workbook/comparison/read-selection";
import { yearsSheet, yearsSheetName } from "../../../workbook/comparison/years-sheet";
import { inWorkbook } from "../../../workbook/run";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import { yearsModel, type Side, type YearsModel } from "./years-model";
import { ViewActions } from "../../frame/view-actions";

/** What a person can do in Över tid. */
export class YearsActions extends ViewActions<ComparisonChoices, ComparisonPlace> {
  private get model(): YearsModel | undefined {
    const { contents, choices, place } = this.frame;
    return contents && yearsModel(contents, choices, place);
  }

  async chooseYear(side: Side, id: string): Promise<void> {
    const option = this.model?.options.find((one) => one.id === id);
    this.frame.move({ [side]: undefined });
    await this.frame.choose({ [side]: id });
    if (!option || option.cells) return;
    const pointed = await inWorkbook((context) => readTable(context, id)).catch(() => undefined);
    if (pointed) this.frame.move({ [side]: pointed });
  }

  async readMarked(side: Side): Promise<void> {
    const pointed = await inWorkbook(readSelection).catch(() => undefined);
    if (pointed) this.frame.move({ [side]: pointed });
    else this.frame.tell(({ language }) => comparisonText.in(language).source.notRead);
  }

  /** Says that two names are the same centre, or that they are not. */
  async pair(before: string, after: string | null): Promise<void> {
    await this.frame.choose({ pairs: { ...this.frame.choices.pairs, [before]: after } });
  }

  async write(): Promise<void> {
    const { request } = this.model ?? {};
    if (!request) return;
    const { sheets } = comparisonText.in(this.frame.state.language);
    const { years, notCompared } = sheets;
    const sheet = yearsSheet(request, {
      title: years.title,
      note: years.note(request.before.label, request.after.label),
      notCompared,
    });
    await this.frame.changes.carryOut(
      ({ language }) => comparisonText.in(language).work.years,
      { action: "comparison-years", sheets: [sheet], columns: [], writes: [], show: yearsSheetName },
      ({ plan }) => [plan.sheets[0]?.name ?? yearsSheetName],
    );
  }
}
