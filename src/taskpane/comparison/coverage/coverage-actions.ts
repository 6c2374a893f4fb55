import { comparisonText } from "../../../text/comparison/comparison";
import { catchmentSheet } from "../../../workbook/comparison/catchment-sheet";
import { coverageSheet, coverageSheetName } from "../../../workbook/comparison/coverage-sheet";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import { coverageModel, type CoverageModel, type GoalChoice } from "./coverage-model";
import { ViewActions } from "../../frame/view-actions";

/** What a person can do in Täckning. */
export class CoverageActions extends ViewActions<ComparisonChoices, ComparisonPlace> {
  private get model(): CoverageModel | undefined {
    const { contents, choices } = this.frame;
    return contents && coverageModel(contents, choices);
  }

  /** Classes that count, or a column of one's own: the goal is measured by one of them. */
  async chooseGoal(goal: GoalChoice): Promise<void> {
    await this.frame.choose("goal" in goal ? { ...goal, countedBy: undefined } : goal);
  }

  async write(): Promise<void> {
    const { request } = this.model ?? {};
    if (!request) return;
    const { sheets } = comparisonText.in(this.frame.state.language);
    await this.frame.changes.carryOut(
      ({ language }) => comparisonText.in(language).work.coverage,
      {
        action: "coverage",
        sheets: [coverageSheet(request, sheets)],
        columns: [],
        writes: [],
        show: coverageSheetName,
      },
      ({ plan }) => [plan.sheets[0]?.name ?? coverageSheetName],
    );
  }

  /** The table of who serves whom, begun with every centre's own municipality. */
  async createCatchment(): Promise<void> {
    const { centres = [] } = this.model ?? {};
    const { sheets } = comparisonText.in(this.frame.state.language);
    const sheet = catchmentSheet(centres, sheets.catchment);
    await this.frame.changes.carryOut(
      ({ language }) => comparisonText.in(language).work.catchment,
      { action: "catchment-table", sheets: [sheet], columns: [], writes: [], show: sheet.name },
      ({ plan }) => [plan.sheets[0]?.name ?? sheet.name],
    );
  }
}
