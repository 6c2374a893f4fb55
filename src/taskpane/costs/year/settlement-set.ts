import { formatDay } from "../../../cells/ground/dates";
import { costSheetsText } from "../../../text/sheets/cost-sheets";
import { titledApart } from "../../../workbook/costs/cost-sheets-plan";
import {
  settledPairNames,
  settlementPlan,
  type SettlementPlanRequest,
} from "../../../workbook/costs/settlement/settlement-plan";
import { numbersFor } from "../../../workbook/costs/specification/numbers";
import { periodOf, yearsOf } from "../../../workbook/costs/specification/pair-names";
import { whichSet, withdrawnSheet } from "../../../workbook/costs/specification/written-set";
import type { CostsChoices } from "../choices";
import { today } from "../../frame/today";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsPlace } from "../place";
import type { SheetSet } from "../writing/write-again";

type Asked = Omit<SettlementPlanRequest, "numbers" | "years" | "period" | "head"> & {
  readonly outline: Parameters<typeof yearsOf>[0]["outline"];
};

/** The settlement as sheets, with what stands in no table: the day, the numbers, and the head of each pair's. */
export function settlementSet(
  { choices, state }: ViewFrame<CostsChoices, CostsPlace>,
  asked: Asked,
): SheetSet {
  const { numbered = [], property, agreement } = choices;
  const { centre, pairs } = asked;
  const issued = formatDay(today());
  const years = yearsOf(asked) || issued.slice(0, 4);
  const { numbers, kept } = numbersFor(numbered, pairs, { years, centre, isSettlement: true });
  const request: SettlementPlanRequest = {
    ...asked,
    numbers,
    years,
    period: periodOf(asked),
    head: {
      issued,
      ...(property !== undefined && { property }),
      ...(agreement !== undefined && { agreement }),
    },
  };
  const plan = settlementPlan(request);
  return {
    plan,
    which: whichSet("settlement", years, centre),
    issued,
    work: "settlement",
    numbered: kept,
    titled: (taken, isDated) =>
      titledApart(plan, centre, (...names) => settledPairNames(request, ...names), taken, {
        day: issued,
        isDated,
        years,
      }),
    withdrawn: (name) => withdrawnSheet(costSheetsText.in(state.language).withdrawn, name),
  };
}
