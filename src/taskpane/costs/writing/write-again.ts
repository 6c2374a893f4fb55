import type { PlannedSheet } from "../../../workbook/action/plan/plan";
import {
  withWrittenSet,
  writtenSetOf,
  type WhichSet,
} from "../../../workbook/costs/specification/written-set";
import type { NumberedSpecification } from "../../../workbook/costs/specification/numbers";
import { inWorkbook } from "../../../workbook/run";
import type { CostsChoices } from "../choices";
import {
  lookAtWritten,
  rememberWritten,
  type KeyedSheet,
  type LookedAt,
} from "../../../workbook/written/look-at-written";
import { rewritePlan, type KeyedPlan, type Rewriting } from "../../../workbook/written/rewrite-plan";
import { keptSheet, nameMark, type WrittenSheet } from "../../../workbook/written/written-sheet";
import type { ViewFrame } from "../../frame/view-frame";
import type { AskedAgain, CostsPlace } from "../place";
import { askedInWords } from "./asked-in-words";

/** The name under which a person is asked whether sheets that are there are written anew. */
export const writingAgain = "write-again";

/** Sheets that belong together: what they hold, by what they are known again, and what is remembered with them. */
export interface SheetSet {
  readonly plan: KeyedPlan;
  readonly which: WhichSet;
  /** "2026-01-20" */
  readonly issued: string;
  readonly work: "cost-sheets" | "settlement";
  /** The numbers that its specifications have from then on. */
  readonly numbered?: readonly NumberedSpecification[];
  /** The same plan under names that are free; with the day in them where there is a set already. */
  readonly titled: (taken: readonly string[], isDated: boolean) => KeyedPlan;
  /** What a sheet says that the set no longer has. */
  readonly withdrawn: (name: string) => PlannedSheet;
}

/** Where it is to be written: in the places of the sheets that are there, or on new ones. */
interface Found {
  readonly taken: readonly string[];
  readonly before: readonly WrittenSheet[];
  readonly rewriting?: Rewriting;
  /** What has to be agreed to first; nothing where nothing was written before. */
  readonly asked?: AskedAgain;
}

/** Writes sheets, and over those of the last time where they are as they were written. */
export class WriteAgain {
  constructor(private readonly frame: ViewFrame<CostsChoices, CostsPlace>) {}

  /** @param agreed to what was asked the time before */
  async write(set: SheetSet, agreed: boolean): Promise<void> {
    const found = await this.find(set);
    if (found.asked && !agreed) {
      const { asked } = found;
      this.frame.move({ asked });
      this.frame.confirm(writingAgain);
      return this.frame.announce((text) => askedInWords(asked, text).sentence);
    }
    this.frame.confirm(undefined);
    const written = found.rewriting ? await this.rewrite(found.rewriting) : await this.writeNew(set, found);
    if (written) await this.remember(set, written, found);
  }

  private async find({ plan, which, withdrawn }: SheetSet): Promise<Found> {
    const set = writtenSetOf(this.frame.choices.written ?? [], which);
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
    const rewriting = rewritePlan(plan, now.written, now.cells, taken, withdrawn);
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
    { plan, work, titled }: SheetSet,
    { taken, asked }: Found,
  ): Promise<readonly KeyedSheet[] | undefined> {
    let names: readonly string[] = [];
    const isDone = await this.frame.changes.carryOut(
      ({ actions }) => actions.work[work],
      titled(taken, asked !== undefined),
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
    { which, issued, numbered }: SheetSet,
    sheets: readonly KeyedSheet[],
    { before }: Found,
  ): Promise<void> {
    const remembered = await inWorkbook((context) => rememberWritten(context, sheets, before)).catch(
      () => undefined,
    );
    const { written = [] } = this.frame.choices;
    await this.frame.choose({
      ...(numbered && { numbered }),
      ...(remembered && {
        written: withWrittenSet(written, { ...which, day: issued, sheets: remembered.map(keptSheet) }),
      }),
    });
  }
}
