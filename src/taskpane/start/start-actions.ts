import type { Plan } from "../../workbook/action/plan";
import type { FoundTable } from "../../workbook/contents";
import { canRepair, type TableToRepair } from "../../workbook/repairs/repair-plan";
import type { WorkbookChanges } from "../changes";
import { problemsIn } from "../problems";
import type { PaneState } from "../state";
import type { Store } from "../store";
import type { Writing } from "../writing";
import { missingTables, type Creatable } from "./creatable";

/** What a person can do on Start. */
export class StartActions {
  constructor(
    private readonly store: Store<PaneState>,
    private readonly changes: WorkbookChanges,
  ) {}

  private get tables(): readonly FoundTable[] {
    const { workbook } = this.store.state;
    return workbook.status === "here" ? workbook.value.tables : [];
  }

  async create(what: Creatable): Promise<void> {
    const done = await this.changes.carryOut(
      what,
      (writing) => this.planFor(what, writing),
      ({ plan: { sheets } }) =>
        ({ actions }) =>
          actions.done[what](sheets.length),
    );
    if (done) this.store.change({ confirming: undefined });
  }

  /** Puts right everything that can be put right without changing what is meant; in some of the tables, or in all. */
  async repair(among: readonly FoundTable[] = this.tables): Promise<void> {
    const tables = among.flatMap(repairsIn);
    const cells = tables.reduce((sum, { problems }) => sum + problems.length, 0);
    await this.changes.carryOut(
      "repair",
      ({ repairPlan }) => repairPlan(tables),
      () => (text) => text.actions.done.repair(cells),
    );
  }

  private planFor(what: Creatable, { sheetText, samplePlan, workingSetPlan }: Writing): Plan {
    const text = sheetText.in(this.store.state.language);
    return what === "sample"
      ? samplePlan(text.sample)
      : workingSetPlan(text.workingSet, missingTables(this.tables));
  }
}

/** A table with those of its problems that can be repaired; nothing where there are none. */
export function repairsIn(table: FoundTable): TableToRepair[] {
  const { sheet, cells } = table;
  if (!cells) return [];
  const problems = problemsIn(table).filter((problem) => canRepair(problem, cells));
  return problems.length > 0 ? [{ sheet, cells, problems }] : [];
}
