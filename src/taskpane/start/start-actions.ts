import type { Plan } from "../../workbook/action/plan";
import type { FoundTable } from "../../workbook/contents";
import type { ViewFrame } from "../frame/view-frame";
import type { Writing } from "../frame/writing";
import { functionsView } from "../function-list";
import { missingTables, type Creatable } from "./creatable";

/** What a person can do on Start. */
export class StartActions {
  constructor(private readonly frame: ViewFrame) {}

  private get tables(): readonly FoundTable[] {
    return this.frame.contents?.tables ?? [];
  }

  async create(what: Creatable): Promise<void> {
    const done = await this.frame.changes.carryOut(
      ({ actions }) => actions.work[what],
      (writing) => this.planFor(what, writing),
      ({ plan: { sheets } }) => [sheets.length],
    );
    if (done) this.frame.confirm(undefined);
  }

  /** From a table to a function that reads it. */
  showFunction(id: string): void {
    const functions = this.frame.pane.frameOf(functionsView);
    functions.move({ search: "", open: [...new Set([...functions.place.open, id])] });
    this.frame.pane.navigate(functionsView.id);
  }

  private planFor(what: Creatable, { sheetText, samplePlan, workingSetPlan }: Writing): Plan {
    const text = sheetText.in(this.frame.state.language);
    return what === "sample"
      ? samplePlan(text.sample)
      : workingSetPlan(text.workingSet, missingTables(this.tables));
  }
}
