import type { PairOutline } from "../../cells/costs/cost-outline";
import type { PlannedSheet } from "../action/plan/plan";
import { freeSheetName, longestSheetName, sameName } from "../action/plan/sheet-names";
import type { KeyedPlan } from "../written/rewrite-plan";
import { annexSheet } from "./annex/annex-sheet";
import { checkSheet } from "./check/check-sheet";
import type { CostRequest } from "./cost-request";
import { internalSheet } from "./internal-sheet";
import { invoiceSheet } from "./invoice-sheet";
import { pairMark } from "./specification/pair-mark";
import { cleaned, pairSheetNames } from "./specification/pair-names";
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
export function costSheetsPlan(request: CostRequest, choice: CostSheetChoice): KeyedPlan {
  const split = splitSheet(request);
  // Where nobody charges anybody there is nothing to book: the pane says so, and there would be headings alone.
  const isCharged = choice.invoices && request.outline.pairs.length > 0;
  const invoices = isCharged ? invoiceSheet(request) : undefined;
  const names = invoices ? pairSheetNames(request) : [];
  const pairs = invoices
    ? names.map((name, index) =>
        pairSheet(request, request.outline.pairs[index] as PairOutline, name, invoices.places),
      )
    : [];
  const sheets: PlannedSheet[] = [
    split.sheet,
    ...(invoices ? [invoices.sheet] : []),
    ...pairs.map(({ sheet }) => sheet),
    ...(choice.internal ? [internalSheet(request)] : []),
    ...(choice.annex ? [annexSheet(request, choice.annex.responsibilityRows, split.places)] : []),
    checkSheet(request, { split: split.places, invoices: invoices && { ...invoices.places, pairs } }),
  ];
  const keyOf = ({ name }: PlannedSheet): string => {
    const pair = request.outline.pairs[names.indexOf(name)];
    return pair ? pairMark(pair, request.centre) : name;
  };
  return {
    action: "cost-sheets",
    sheets,
    columns: [],
    writes: [],
    ...(sheets[0] && { show: sheets[0].name }),
    keys: sheets.map(keyOf),
  };
}

/**
 * The same plan under names that no other set in the workbook has: each sheet's own where it is free, or else with the
 * centre, with the year of the costs, or with the day.
 *
 * @param namesOfPairs what the sheets of its pairs are called; among other names, and with another word at the end
 * @param day "2026-11-28"
 * @param isDated the day in any case: beside sheets that somebody has made their own
 */
export function titledApart(
  plan: KeyedPlan,
  centre: string | undefined,
  namesOfPairs: (...among: [others?: readonly string[], ends?: string]) => readonly string[],
  taken: readonly string[],
  { day, isDated, years }: { readonly day: string; readonly isDated: boolean; readonly years: string },
): KeyedPlan {
  const names = [...taken];
  const isFree = (title: string): boolean => !names.some((other) => sameName(other, title));
  const endings = isDated ? [day] : ["", cleaned(centre ?? ""), years, day];
  const pairNames = namesOfPairs();
  const pairTitles = isDated ? namesOfPairs(taken, day) : pairNames;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const titles = endings.map((ending) => withEnding(sheet.name, ending));
      const title =
        pairTitles[pairNames.indexOf(sheet.name)] ??
        titles.find(isFree) ??
        freeSheetName(withEnding(sheet.name, day), names);
      names.push(title);
      return title === sheet.name ? sheet : { ...sheet, title };
    }),
  };
}

const withEnding = (name: string, ending: string): string =>
  ending === "" ? name : `${name} ${ending}`.slice(0, longestSheetName).trimEnd();
