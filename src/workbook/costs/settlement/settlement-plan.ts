import type { SettlementPair } from "../../../cells/costs/year/settlement-pairs";
import type { SheetTop } from "../../sheet/parts";
import type { KeyedPlan } from "../../written/rewrite-plan";
import { sheetNamesOf } from "../specification/pair-names";
import { pairMark } from "../specification/pair-mark";
import { settledPairSheet, type SettledPairRequest, type SettledPairTop } from "./settled-pair-sheet";
import { settlementSheetName, settlementStack, type SettlementRequest } from "./settlement-sheet";

/** The settlement of all pairs, and of each of them. */
export interface SettlementPlanRequest
  extends Omit<SettlementRequest, "outline" | "text" | "pairs">,
    SettledPairRequest {
  readonly outline: SettlementRequest["outline"] & SettledPairRequest["outline"];
  readonly text: {
    readonly settlement: SheetTop;
    readonly settledPair: SettledPairTop;
  };
  readonly pairs: readonly SettlementPair[];
  /** In the pairs' order: "2025-05". */
  readonly numbers: readonly string[];
  /** "2025" */
  readonly years: string;
}

/** Names of the pairs' sheets: "Slut Regionen→Kommunen 2025", or with another word at the end. */
export const settledPairNames = (
  { pairs, years }: Pick<SettlementPlanRequest, "pairs" | "years">,
  others: readonly string[] = [settlementSheetName],
  ends = years,
): string[] => sheetNamesOf(pairs, { beginning: "Slut ", others, ends });

/**
 * One sheet that follows the costs, the parties and the preliminary amounts; and one for each pair, with values, that can
 * be sent and booked by itself. Pairs are claims between legal persons, and never on a paper together.
 */
export function settlementPlan(request: SettlementPlanRequest): KeyedPlan {
  const { sheet, lines, codes } = settlementStack(request);
  const all = sheet.plan();
  const names = settledPairNames(request);
  const pairs = request.pairs.map((pair, index) =>
    settledPairSheet(request, pair, {
      name: names[index] as string,
      number: request.numbers[index] ?? "",
      settled: lines,
      codes,
    }),
  );
  return {
    action: "settlement",
    sheets: [all, ...pairs],
    columns: [],
    writes: [],
    show: all.name,
    keys: [all.name, ...request.pairs.map((pair) => pairMark(pair, request.centre))],
  };
}
