import { formatDay } from "../../../cells/ground/dates";
import { costsText } from "../../../text/costs/costs";
import type { PaneText } from "../../../text/frame/pane.sv";
import { costSheetsText } from "../../../text/sheets/cost-sheets";
import type { Plan } from "../../../workbook/action/plan/plan";
import { costSheetsPlan } from "../../../workbook/costs/cost-sheets-plan";
import { numbersFor, type NumberedSpecification } from "../../../workbook/costs/specification/numbers";
import { yearsOf } from "../../../workbook/costs/specification/pair-names";
import type { CostsChoices } from "../../../workbook/settings";
import { today } from "../../frame/today";
import type { ViewFrame } from "../../frame/view-frame";
import { costsModel, type CostsModel } from "../costs-model";
import { inKronor } from "../figures";
import type { CostsPlace } from "../place";
import { costRequest } from "./cost-request";
import { SourceActions } from "./source-actions";

/** What a person can do in Fördelning. */
export class SplitActions {
  /** Underlag of the split. */
  readonly source: SourceActions;

  constructor(private readonly frame: ViewFrame<CostsChoices, CostsPlace>) {
    this.source = new SourceActions(frame);
  }

  private get model(): CostsModel | undefined {
    const { contents, choices } = this.frame;
    return contents && costsModel(contents, choices);
  }

  /** Reads the table that the person stands in, as costs or as parties by its headings. */
  async useSelection(): Promise<void> {
    const found = await this.frame.pointedTable();
    if (!found) return;
    if (found.kind !== "costs" && found.kind !== "parties") {
      return this.frame.tell((text) => costsText.in(text.language).source.unknownTable(found.name));
    }
    this.frame.announceTable(found);
    await this.frame.choose({ [found.kind]: found.name });
  }

  lookFor(search: string): void {
    this.frame.move({ search });
  }

  announceFound(count: number): void {
    this.frame.announce((text) => costsText.in(text.language).lines.found(count));
  }

  /** Shows one of the specifications, and says whose it is. */
  showSpecification(specification: number): void {
    const shown = this.model?.specifications?.value?.[specification];
    if (!shown) return;
    this.frame.move({ specification });
    const said = ({ language, locale }: PaneText): string =>
      costsText.in(language).invoices.option(shown.biller, shown.charged, inKronor(shown.sum, locale));
    this.frame.announce(said);
  }

  /** The result as sheets of live formulas. */
  async write(): Promise<void> {
    const planned = this.plan();
    if (!planned) return;
    const { plan, numbered } = planned;
    const isWritten = await this.frame.changes.carryOut(
      ({ actions }) => actions.work["cost-sheets"],
      plan,
      () => [plan.sheets.length],
    );
    if (isWritten && planned.isInvoiced) await this.frame.choose({ numbered });
  }

  /** The sheets, with the numbers that their specifications have from then on. */
  private plan():
    | {
        readonly plan: Plan;
        readonly isInvoiced: boolean;
        readonly numbered: readonly NumberedSpecification[];
      }
    | undefined {
    const { model } = this;
    const request = model && costRequest(model, costSheetsText.in(this.frame.state.language));
    if (!request) return undefined;
    const { numbered = [], property, agreement } = this.frame.choices;
    const issued = formatDay(today());
    const { numbers, kept } = numbersFor(numbered, request.outline.pairs, {
      years: yearsOf(request) || issued.slice(0, 4),
      centre: request.centre,
    });
    const head = {
      numbers,
      issued,
      ...(property !== undefined && { property }),
      ...(agreement !== undefined && { agreement }),
    };
    return {
      plan: costSheetsPlan({ ...request, head }, model.sheets),
      isInvoiced: model.sheets.invoices,
      numbered: kept,
    };
  }
}
