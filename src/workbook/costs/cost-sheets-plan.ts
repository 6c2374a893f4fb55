import { freeSheetName } from "../action/sheet-names";
import type { Plan, PlannedSheet } from "../action/plan";
import { annexSheet } from "./annex-sheet";
import { checkSheet } from "./check-sheet";
import type { CostRequest } from "./cost-request";
import { internalSheet, internalSheetName } from "./internal-sheet";
import { invoiceSheet, invoiceSheetName } from "./invoice-sheet";
import { pairSheet } from "./pair-sheet";
import { splitSheet } from "./split-sheet";

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
  const pairSheets = choice.invoices ? pairSheetNames(request) : [];
  const sheets: PlannedSheet[] = [
    splitSheet(request),
    ...(choice.invoices ? [invoiceSheet(request)] : []),
    ...pairSheets.map((name, index) =>
      pairSheet(request, request.outline.pairs[index] as CostRequest["outline"]["pairs"][number], name),
    ),
    ...(choice.internal ? [internalSheet(request)] : []),
    ...(choice.annex ? [annexSheet(request, choice.annex.responsibilityRows)] : []),
    checkSheet(request, {
      pairSheets,
      hasInvoices: choice.invoices,
    }),
  ];
  return {
    action: "cost-sheets",
    sheets,
    columns: [],
    writes: [],
    ...(sheets[0] && { show: sheets[0].name }),
  };
}

const longest = 31;
const separator = " till ";
/** What Excel does not take in the name of a sheet, and what our marks are made of. */
const refused = /[\\/?*[\]:'«»~]/g;

/** A name for each pair's sheet: "Regionen till Kommunen", both shortened alike where Excel has no room for them. */
export function pairSheetNames({ outline }: CostRequest): string[] {
  const taken: string[] = [invoiceSheetName, internalSheetName];
  return outline.pairs.map(({ biller, charged }) => {
    const [from, to] = [biller, charged].map((name) => name.replace(refused, " ").trim()) as [string, string];
    const room = longest - separator.length;
    const half = Math.floor(room / 2);
    const fromRoom = Math.max(half, room - to.length);
    const short = from.slice(0, fromRoom).trim();
    const name = `${short}${separator}${to.slice(0, room - short.length).trim()}`;
    const free = freeSheetName(name, taken);
    taken.push(free);
    return free;
  });
}
