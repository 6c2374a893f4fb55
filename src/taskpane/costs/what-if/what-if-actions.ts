import type { TrialChange } from "../../../domain/costs/trial/trial-change";
import { paneText } from "../../../text/frame/pane";
import { whatIfText } from "../../../text/costs/what-if";
import type { Plan } from "../../../workbook/action/plan/plan";
import { trialSheetNames, trialTableName, whatIfPlan } from "../../../workbook/costs/trial/what-if-sheets";
import { splitTables } from "../named-tables";
import { changeSentence } from "./change-sentence";
import { whatIfModel, type WhatIfModel } from "./what-if-model";
import type { CostsChoices } from "../choices";
import type { CostsPlace } from "../place";
import { ViewActions } from "../../frame/view-actions";

/** What is tried where nothing is: always the same list, so that nothing is worked out anew for it. */
export const nothingTried: readonly TrialChange[] = [];

/** What a person can do in Vad händer om. */
export class WhatIfActions extends ViewActions<CostsChoices, CostsPlace> {
  private get tried(): readonly TrialChange[] {
    return this.frame.place.trial ?? nothingTried;
  }

  private get model(): WhatIfModel | undefined {
    const { contents, choices } = this.frame;
    return contents && whatIfModel(contents, choices, this.tried);
  }

  add(change: TrialChange): void {
    this.try([...this.tried, change]);
    this.announceChange("added", change);
  }

  remove(index: number): void {
    const change = this.tried[index];
    if (!change) return;
    this.try(this.tried.filter((_, place) => place !== index));
    this.announceChange("removed", change);
  }

  removeAll(): void {
    this.try([]);
    this.frame.announce(({ language }) => whatIfText.in(language).removedAll);
  }

  /** Copies with the changes, and a comparison by formulas, to go on trying on. */
  async write(): Promise<void> {
    const plan = this.plan();
    if (!plan) return;
    await this.frame.changes.carryOut(
      ({ actions }) => actions.work["cost-trial"],
      plan,
      (done) => [done.plan.sheets.at(-1)?.name ?? trialSheetNames.comparison],
    );
  }

  private try(trial: readonly TrialChange[]): void {
    this.frame.move({ trial });
  }

  private announceChange(what: "added" | "removed", change: TrialChange): void {
    const words = whatIfText.in(this.frame.state.language);
    this.frame.announce(({ locale }) => words[what](changeSentence(change, words, locale)));
  }

  private plan(): Plan | undefined {
    const { source, trial, result, changes, lost } = this.model ?? {};
    const { contents } = this.frame;
    const { language } = this.frame.state;
    const { costs, parties, centre } = source ?? {};
    if (!contents || !trial || !result?.value || !changes || !costs?.cells || !parties?.cells) {
      return undefined;
    }
    const words = whatIfText.in(language);
    const { locale } = paneText.in(language);
    const taken = contents.tables.map(({ name }) => name);
    const copies = {
      costs: trialTableName(costs.name, taken),
      parties: trialTableName(parties.name, taken),
    };
    const { sheet } = words;
    const copied = (text: typeof sheet.costs, table: string): typeof sheet.costs => ({
      title: text.title,
      notes: [...text.notes, sheet.copyOf(table)],
    });
    return whatIfPlan({
      before: splitTables(
        { name: costs.name, cells: costs.cells.values },
        { name: parties.name, cells: parties.cells.values },
        centre,
      ),
      after: splitTables(
        { name: copies.costs, cells: trial.costs.cells },
        { name: copies.parties, cells: trial.parties.cells },
        centre,
      ),
      costs: trial.costs,
      parties: trial.parties,
      changes: changes.flatMap((change, index) =>
        lost?.has(index) ? [] : [changeSentence(change, words, locale)],
      ),
      text: {
        ...sheet,
        costs: copied(sheet.costs, costs.name),
        parties: copied(sheet.parties, parties.name),
        comparison: {
          title: sheet.comparison.title,
          notes: [
            ...sheet.comparison.notes,
            ...(centre === undefined ? [] : [`${words.centre}: ${centre}.`]),
          ],
        },
      },
    });
  }
}
