import { comparisonText } from "../../../text/comparison/comparison";
import { worksheets, worksheetsPlan } from "../../../workbook/comparison/method-sheet";
import {
  reportParts,
  reportSheet,
  reportSheetName,
  type ReportPart,
} from "../../../workbook/comparison/report-sheet";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import { reportModel, type ReportModel } from "./report-model";
import { ViewActions } from "../../frame/view-actions";

/** What a person can do in Rapport: the paper for the steering group, and sheets to work in. */
export class ReportActions extends ViewActions<ComparisonChoices, ComparisonPlace> {
  private get model(): ReportModel | undefined {
    const { contents, choices, place } = this.frame;
    return contents && reportModel(contents, choices, place);
  }

  async checkPart(part: string, isChosen: boolean): Promise<void> {
    const { chosen = new Set<ReportPart>() } = this.model ?? {};
    await this.frame.choose({
      report: reportParts.filter((one) => (one === part ? isChosen : chosen.has(one))),
    });
  }

  async checkMethod(id: string, isChosen: boolean): Promise<void> {
    const others = (this.frame.choices.methods ?? []).filter((one) => one !== id);
    await this.frame.choose({ methods: isChosen ? [...others, id] : others });
  }

  async write(): Promise<void> {
    const { available, chosen } = this.model ?? {};
    if (!available || !chosen || chosen.size === 0) return;
    const { sheets, report } = comparisonText.in(this.frame.state.language);
    const request = Object.fromEntries(
      Object.entries(available).filter(([part]) => chosen.has(part as ReportPart)),
    );
    const sheet = reportSheet(request, sheets.report, report.parts as Readonly<Record<ReportPart, string>>);
    await this.frame.changes.carryOut(
      ({ language }) => comparisonText.in(language).work.report,
      { action: "comparison-report", sheets: [sheet], columns: [], writes: [], show: reportSheetName },
      ({ plan }) => [plan.sheets[0]?.name ?? reportSheetName],
    );
  }

  async createMethods(): Promise<void> {
    const { methods } = this.model ?? {};
    const chosen = worksheets.filter(({ id }) => methods?.has(id));
    if (chosen.length === 0) return;
    await this.frame.changes.carryOut(
      ({ language }) => comparisonText.in(language).work.methods,
      worksheetsPlan(chosen),
      ({ plan }) => [plan.sheets.length],
    );
  }
}
