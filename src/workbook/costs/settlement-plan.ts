import type { Plan } from "../action/plan/plan";
import { settlementSheet, type SettlementRequest } from "./settlement-sheet";

/** The settlement by itself: one sheet that follows the costs, the parties and the preliminary amounts. */
export function settlementPlan(request: SettlementRequest): Plan {
  const sheet = settlementSheet(request);
  return { action: "settlement", sheets: [sheet], columns: [], writes: [], show: sheet.name };
}
