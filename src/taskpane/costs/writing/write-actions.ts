import { costSheetsPlan, titledApart } from "../../../workbook/costs/cost-sheets-plan";
import { pairSheetNames } from "../../../workbook/costs/specification/pair-names";
import { whichSet, withdrawnSheet } from "../../../workbook/costs/specification/written-set";
import type { CostsChoices } from "../choices";
import type { ViewFrame } from "../../frame/view-frame";
import { costsModel } from "../costs-model";
import type { CostsPlace } from "../place";
import { headedRequest } from "./headed-request";
import { WriteAgain, type SheetSet } from "./write-again";

/** Writes the split, and over the sheets of the last time where those are as they were written. */
export class WriteActions {
  private readonly again: WriteAgain;

  constructor(private readonly frame: ViewFrame<CostsChoices, CostsPlace>) {
    this.again = new WriteAgain(frame);
  }

  /** @param agreed to what was asked the time before */
  async write(agreed: boolean): Promise<void> {
    const set = this.set();
    if (set) await this.again.write(set, agreed);
  }

  /** The sheets, with the numbers that their specifications have from then on. */
  private set(): SheetSet | undefined {
    const { contents, choices } = this.frame;
    const model = contents && costsModel(contents, choices);
    const headed = model && headedRequest(model, this.frame);
    if (!headed) return undefined;
    const { request, years, issued, numbered } = headed;
    const plan = costSheetsPlan(request, model.sheets);
    return {
      plan,
      which: whichSet("split", years, request.centre),
      issued,
      work: "cost-sheets",
      ...(model.sheets.invoices && { numbered }),
      titled: (taken, isDated) =>
        titledApart(plan, request.centre, (...names) => pairSheetNames(request, ...names), taken, {
          day: issued,
          isDated,
          years,
        }),
      withdrawn: (name) => withdrawnSheet(request.text.withdrawn, name),
    };
  }
}
