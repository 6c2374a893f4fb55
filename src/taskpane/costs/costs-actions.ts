import type { PaneText } from "../../text/frame/pane.sv";
import { costSheetsText } from "../../text/sheets/cost-sheets";
import type { Plan } from "../../workbook/action/plan";
import { costSheetsPlan } from "../../workbook/costs/cost-sheets-plan";
import { inWorkbook } from "../../workbook/run";
import { selectedTable } from "../../workbook/selected-table";
import { changeSettings, type CostsChoices } from "../../workbook/settings";
import type { WorkbookChanges } from "../changes";
import type { CostsPartId, CostsPlace, PaneState } from "../state";
import type { Store } from "../store";
import { announce, tell } from "../voice";
import { costRequest } from "./split/cost-request";
import { ChangeActions } from "./change/change-actions";
import { SourceActions } from "./split/source-actions";
import { costsModel, type CostsModel } from "./costs-model";
import { inKronor } from "./figures";
import { ReviewActions } from "./review/review-actions";
import { YearActions } from "./year/year-actions";
import { WhatIfActions } from "./what-if/what-if-actions";

/** What a person can do in Kostnader. */
export class CostsActions {
  /** Underlag of the split. */
  readonly source: SourceActions;
  /** Året. */
  readonly year: YearActions;
  /** Granska. */
  readonly review: ReviewActions;
  /** Förändring. */
  readonly yearChange: ChangeActions;
  /** Vad händer om. */
  readonly trial: WhatIfActions;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly changes: WorkbookChanges,
    private readonly rememberPlace: () => void,
  ) {
    this.source = new SourceActions(store, changes);
    this.year = new YearActions(store, changes, (change) => this.choose(change), rememberPlace);
    this.review = new ReviewActions(store, changes, this);
    this.yearChange = new ChangeActions(store, changes, this);
    this.trial = new WhatIfActions(store, changes);
  }

  /** Shows another part of Kostnader. */
  open(part: CostsPartId): void {
    this.change({ part });
    this.store.change({ notice: undefined, confirming: undefined });
    announce(this.store, (text) => text.opened(text.costs.parts[part]));
  }

  private get model(): CostsModel | undefined {
    const { workbook, costsChoices } = this.store.state;
    return workbook.status === "here" ? costsModel(workbook.value, costsChoices) : undefined;
  }

  /** The choices are remembered in the workbook, for everybody who opens it; one that is read-only forgets them. */
  async choose(change: CostsChoices): Promise<void> {
    const costs = { ...this.store.state.costsChoices, ...change };
    this.store.change({ costsChoices: costs, confirming: undefined });
    await inWorkbook((context) => changeSettings(context, { costs })).catch(() => {
      // The choice holds for as long as the pane is there.
    });
  }

  /** Reads the table that the person stands in, as costs or as parties by its headings. */
  async useSelection(): Promise<void> {
    const { workbook } = this.store.state;
    const id = await inWorkbook(selectedTable).catch(() => undefined);
    const found = workbook.status === "here" ? workbook.value.tables.find((one) => one.id === id) : undefined;
    if (!found) return tell(this.store, (text) => text.steps.noTable);
    if (found.kind !== "costs" && found.kind !== "parties") {
      return tell(this.store, (text) => text.costs.source.unknownTable(found.name));
    }
    this.store.change({ notice: undefined });
    announce(this.store, (text) => text.steps.place(found.sheet, found.rows));
    await this.choose({ [found.kind]: found.name });
  }

  lookFor(search: string): void {
    this.change({ search });
  }

  announceFound(count: number): void {
    announce(this.store, (text) => text.costs.lines.found(count));
  }

  /** Shows one of the specifications, and says whose it is. */
  showSpecification(specification: number): void {
    const shown = this.model?.specifications?.value?.[specification];
    if (!shown) return;
    this.change({ specification });
    const said = ({ costs: { invoices }, locale }: PaneText): string =>
      invoices.option(shown.biller, shown.charged, inKronor(shown.sum, locale));
    announce(this.store, said);
  }

  /** The result as sheets of live formulas. */
  async write(): Promise<void> {
    const plan = this.plan();
    if (!plan) return;
    await this.changes.carryOut(
      "cost-sheets",
      plan,
      () =>
        ({ actions }) =>
          actions.done["cost-sheets"](plan.sheets.length),
    );
  }

  private plan(): Plan | undefined {
    const { model } = this;
    const request = model && costRequest(model, costSheetsText.in(this.store.state.language));
    return request && costSheetsPlan(request, model.sheets);
  }

  private change(change: Partial<CostsPlace>): void {
    this.store.change({ costsPlace: { ...this.store.state.costsPlace, ...change } });
    this.rememberPlace();
  }
}
