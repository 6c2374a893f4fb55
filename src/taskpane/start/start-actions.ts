import type { Plan } from "../../workbook/action/plan/plan";
import type { FoundTable } from "../../workbook/reading/contents";
import type { ViewFrame } from "../frame/view-frame";
import type { Writing } from "../frame/workbook/writing";
import { functionsState } from "../function-list/place";
import { makeTable } from "../ranges/make-table";
import type { FoundRange } from "../../workbook/ranges/found-range";
import { costsState } from "../costs/place";
import { repairFormulas } from "../frame/workbook/repair-formulas";
import { missingTables, type Creatable, type Creation, type TableSet } from "./creatable";

/** What a person can do on Start. */
export class StartActions {
  constructor(private readonly frame: ViewFrame) {}

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

  /** A plain range becomes a table, where it stands. */
  async makeTable(range: FoundRange): Promise<void> {
    await makeTable(this.frame, range);
  }

  /** To Huvudbok, with this ledger chosen; without one, to choose there. */
  async toLedger(source?: string | null): Promise<void> {
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
