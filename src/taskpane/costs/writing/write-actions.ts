import { costSheetsPlan, titledApart } from "../../../workbook/costs/cost-sheets-plan";
import type { CostRequest } from "../../../workbook/costs/cost-request";
import type { NumberedSpecification } from "../../../workbook/costs/specification/numbers";
import {
  whichSet,
  withdrawnSheet,
  withWrittenSet,
  writtenSetOf,
} from "../../../workbook/costs/specification/written-set";
import { inWorkbook } from "../../../workbook/run";
import type { CostsChoices } from "../../../workbook/settings";
import {
  lookAtWritten,
  rememberWritten,
  type KeyedSheet,
  type LookedAt,
} from "../../../workbook/written/look-at-written";
import { rewritePlan, type KeyedPlan, type Rewriting } from "../../../workbook/written/rewrite-plan";
import { keptSheet, nameMark, type WrittenSheet } from "../../../workbook/written/written-sheet";
import type { ViewFrame } from "../../frame/view-frame";
import { costsModel, type CostsModel } from "../costs-model";
import type { AskedAgain, CostsPlace } from "../place";
import { askedInWords } from "./asked-in-words";
import { headedRequest } from "./headed-request";

/** The name under which a person is asked whether sheets that are there are written anew. */
export const writingAgain = "write-again";

/** What is to be written: the sheets by what they are, and what is remembered with them. */
interface Planned {
  readonly plan: KeyedPlan;
  readonly request: CostRequest;
  readonly years: string;
  readonly issued: string;
  readonly isInvoiced: boolean;
  readonly numbered: readonly NumberedSpecification[];
}

/** Where it is to be written: in the places of the sheets that are there, or on new ones. */
interface Found {
  readonly taken: readonly string[];
  readonly before: readonly WrittenSheet[];
  readonly rewriting?: Rewriting;
  /** What has to be agreed to first; nothing where nothing was written before. */
  readonly asked?: AskedAgain;
}

/** Writes the split, and over the sheets of the last time where those are as they were written. */
export class WriteActions {
  constructor(private readonly frame: ViewFrame<CostsChoices, CostsPlace>) {}

  private get model(): CostsModel | undefined {
    const { contents, choices } = this.frame;
    return contents && costsModel(contents, choices);
  }

  /** @param agreed to what was asked the time before */
  async write(agreed: boolean): Promise<void> {
    const planned = this.plan();
    if (!planned) return;
    const found = await this.find(planned);
    if (found.asked && !agreed) {
      const { asked } = found;
      this.frame.move({ asked });
      this.frame.confirm(writingAgain);
      return this.frame.announce((text) => askedInWords(asked, text).sentence);
    }
    this.frame.confirm(undefined);
    const written = found.rewriting
      ? await this.rewrite(found.rewriting)
      : await this.writeNew(planned, found);
    if (written) await this.remember(planned, written, found);
  }

  private async find({ plan, request, years }: Planned): Promise<Found> {
    const { written = [] } = this.frame.choices;
    const set = writtenSetOf(written, whichSet(years, request.centre));
    const looked = await inWorkbook((context) => lookAtWritten(context, set?.sheets ?? [])).catch(
      (): LookedAt => ({
        now: { state: "changed", sheet: plan.sheets[0]?.name ?? "", because: "unknown" },
        sheets: [],
      }),
    );
    const { now, sheets: taken } = looked;
    if (!set || now.state === "gone") return { taken, before: [] };
    if (now.state === "changed") {
      const { because } = now;
      const sheet =
        now.because === "missing"
          ? plan.sheets.find(({ name }) => nameMark(name) === now.nameMark)?.name
          : now.sheet;
      return { taken, before: [], asked: { kind: "beside", day: set.day, sheet, because } };
    }
    const rewriting = rewritePlan(plan, now.written, now.cells, taken, (name) =>
      withdrawnSheet(request, name),
    );
    if (!rewriting) {
      const sheet = now.written[0]?.name;
      return { taken, before: [], asked: { kind: "beside", day: set.day, sheet, because: "large" } };
    }
    const sheets = rewriting.sheets.length - rewriting.plan.sheets.length;
    return { taken, before: now.written, rewriting, asked: { kind: "replace", day: set.day, sheets } };
  }

  private async rewrite({ plan, sheets }: Rewriting): Promise<readonly KeyedSheet[] | undefined> {
    const isDone = await this.frame.changes.carryOut(
      ({ actions }) => actions.work["write-anew"],
      plan,
      () => [sheets.length - plan.sheets.length, plan.sheets.length],
    );
    return isDone ? sheets : undefined;
  }

  private async writeNew(
    { plan, request, issued }: Planned,
    { taken, asked }: Found,
  ): Promise<readonly KeyedSheet[] | undefined> {
    const titled = titledApart(plan, request, taken, { day: issued, isDated: asked !== undefined });
    let names: readonly string[] = [];
    const isDone = await this.frame.changes.carryOut(
      ({ actions }) => actions.work["cost-sheets"],
      titled,
      (done) => {
        names = done.plan.sheets.map(({ name }) => name);
        return [names.length];
      },
    );
    if (!isDone) return undefined;
    return plan.sheets.map((sheet, index) => ({
      key: plan.keys[index] ?? sheet.name,
      planned: sheet,
      name: names[index] ?? sheet.name,
    }));
  }

  /** Where the sheets cannot be read they are not known again, and the next are written beside them. */
  private async remember(
    { request, years, issued, isInvoiced, numbered }: Planned,
    sheets: readonly KeyedSheet[],
    { before }: Found,
  ): Promise<void> {
    const remembered = await inWorkbook((context) => rememberWritten(context, sheets, before)).catch(
      () => undefined,
    );
    const { written = [] } = this.frame.choices;
    await this.frame.choose({
      ...(isInvoiced && { numbered }),
      ...(remembered && {
        written: withWrittenSet(written, {
          ...whichSet(years, request.centre),
          day: issued,
          sheets: remembered.map(keptSheet),
        }),
      }),
    });
  }

  /** The sheets, with the numbers that their specifications have from then on. */
  private plan(): Planned | undefined {
    const { model } = this;
    const headed = model && headedRequest(model, this.frame);
    if (!headed) return undefined;
    const { request, years, issued, numbered } = headed;
    return {
      plan: costSheetsPlan(request, model.sheets),
      request,
      years,
      issued,
      isInvoiced: model.sheets.invoices,
      numbered,
    };
  }
}
