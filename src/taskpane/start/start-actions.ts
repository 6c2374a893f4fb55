import type { Plan } from "../../workbook/action/plan/plan";
import type { FoundTable } from "../../workbook/reading/contents";
import type { Writing } from "../frame/workbook/writing";
import { functionsState } from "../function-list/place";
import { centresState } from "../centres/place";
import { comparisonState } from "../comparison/place";
import { costsState } from "../costs/place";
import { repairFormulas } from "../frame/workbook/repair-formulas";
import { missingTables, type Creatable, type Creation, type TableSet } from "./creatable";
import { ViewActions } from "../frame/view-actions";

/** What a person can do on Start. */
export class StartActions extends ViewActions {
  private get tables(): readonly FoundTable[] {
    return this.frame.contents?.tables ?? [];
  }

  async create(what: Creatable, set: TableSet = "all"): Promise<void> {
    const done = await this.frame.changes.carryOut(
      ({ actions }) => actions.work[what],
      (writing) => this.planFor({ what, set }, writing),
      ({ plan: { sheets } }) => [sheets.length],
    );
    if (done) this.frame.confirm(undefined);
  }

  repairFormulas(): Promise<void> {
    return repairFormulas(this.frame);
  }

  /** Opens what can be created, to be agreed to; or closes it. */
  confirm(what: Creatable | undefined): void {
    this.frame.confirm(what);
  }

  /** Puts right what can be put right in all tables. */
  repair(): Promise<void> {
    return this.frame.pane.repair();
  }

  calculate(fromNowOn: boolean): Promise<void> {
    return this.frame.pane.calculate(fromNowOn);
  }

  /** Takes away what remains of an action that failed half-way. */
  cleanUp(): Promise<void> {
    return this.frame.changes.cleanUp();
  }

  toCentres(): void {
    this.frame.pane.navigate(centresState.id);
  }

  toWorksheets(): void {
    this.frame.pane.navigate(comparisonState.id, "report");
  }

  /** To Huvudbok, with this ledger chosen; without one, to choose there. */
  async toLedger(source?: string): Promise<void> {
    const costs = this.frame.pane.frameOf(costsState);
    costs.move({ ledgerFile: undefined, accounts: {} });
    if (source) await costs.choose({ ledger: { ...costs.choices.ledger, source } });
    this.frame.pane.navigate(costsState.id, "ledger");
  }

  /** From a table to a function that reads it. */
  showFunction(id: string): void {
    const functions = this.frame.pane.frameOf(functionsState);
    functions.move({ search: "", open: [...new Set([...functions.place.open, id])] });
    this.frame.pane.navigate(functionsState.id);
  }

  private planFor({ what, set }: Creation, { sheetText, samplePlan, workingSetPlan }: Writing): Plan {
    const text = sheetText.in(this.frame.state.language);
    return what === "sample"
      ? samplePlan(text.sample)
      : workingSetPlan(text.workingSet, missingTables(this.tables, set));
  }
}
