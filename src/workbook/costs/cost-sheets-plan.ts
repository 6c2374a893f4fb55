import type { PairOutline } from "../../cells/costs/cost-outline";
import type { Plan, PlannedSheet } from "../action/plan/plan";
import { annexSheet } from "./annex-sheet";
import { checkSheet } from "./check-sheet";
import type { CostRequest } from "./cost-request";
import { internalSheet } from "./internal-sheet";
import { invoiceSheet } from "./invoice-sheet";
import { pairSheetNames } from "./specification/pair-names";
import { pairSheet } from "./specification/pair-sheet";
import { splitSheet } from "./split/split-sheet";

/** What to write. The split comes along with everything that reads it, and the specifications need their payers. */
export interface CostSheetChoice {
  readonly invoices: boolean;
  readonly internal: boolean;
  /** Rows of the table of responsibilities, or none of it: the annex is written when it is asked for. */
  readonly annex?: { readonly responsibilityRows: number };
}

/**
 * The result as sheets of live formulas: the split with its chart; all specifications in one sheet and each pair's on its
 * own; internal transfers; the agreement's annex; and last the check of all that has been written.
 */
export function costSheetsPlan(request: CostRequest, choice: CostSheetChoice): Plan {
  const names = choice.invoices ? pairSheetNames(request) : [];
  const pairs = names.map((name, index) =>
    pairSheet(request, request.outline.pairs[index] as PairOutline, name),
  );
  const sheets: PlannedSheet[] = [
    splitSheet(request),
    ...(choice.invoices ? [invoiceSheet(request)] : []),
    ...pairs.map(({ sheet }) => sheet),
    ...(choice.internal ? [internalSheet(request)] : []),
    ...(choice.annex ? [annexSheet(request, choice.annex.responsibilityRows)] : []),
    checkSheet(request, { pairs, hasInvoices: choice.invoices }),
  ];
  return {
    action: "cost-sheets",
    sheets,
    columns: [],
    writes: [],
    ...(sheets[0] && { show: sheets[0].name }),
  };
}
