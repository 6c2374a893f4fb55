import type { TriedTable } from "../../../cells/costs/trial/table-copy";
import type { Plan } from "../../action/plan/plan";
import { twoSplitsSheet, type TwoSplits, type TwoSplitsWords } from "../two-splits-sheet";
import { trialComparisonSheet } from "./trial-comparison-sheet";
import { trialCopySheet } from "./trial-copy-sheet";

export const trialSheetNames = {
  parties: "Prov – Parter",
  costs: "Prov – Kostnader",
  source: "Prov – Underlag",
  comparison: "Prov – Jämförelse",
} as const;

interface WhatIfRequest extends TwoSplits {
  /** The copies: `after` names them. */
  readonly parties: TriedTable;
  readonly costs: TriedTable;
  /** Each change in words. */
  readonly changes: readonly string[];
  readonly text: WhatIfSheetText;
}

/** The sentences of the sheets, in the language of the pane; headings are Swedish in both, as on every sheet. */
interface WhatIfSheetText {
  readonly parties: TwoSplitsWords;
  readonly costs: TwoSplitsWords;
  readonly source: TwoSplitsWords;
  readonly comparison: TwoSplitsWords;
  readonly changes: string;
}

const suffix = "Prov";
const trial = /Prov\d*$/;

/** `tblParterProv`, or with the first number that makes it free: `tblParterProv2`. */
export function trialTableName(table: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean =>
    taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const base = table.replace(trial, "") + suffix;
  let name = base;
  for (let number = 2; isTaken(name); number++) name = `${base}${number}`;
  return name;
}

export const isTrialTable = (name: string): boolean => trial.test(name);

/**
 * A trial to go on with in the cells: copies of the two tables with the changes made and marked, both splits beside each
 * other, and a comparison by live formulas. The tables themselves are only read.
 */
export function whatIfPlan(request: WhatIfRequest): Plan {
  const { text, after } = request;
  const source = twoSplitsSheet(trialSheetNames.source, request, text.source);
  return {
    action: "cost-trial",
    sheets: [
      trialCopySheet(trialSheetNames.parties, after.parties.table, request.parties, text.parties),
      trialCopySheet(
        trialSheetNames.costs,
        after.costs.table,
        request.costs,
        text.costs,
        after.costs.headings.amount,
      ),
      source.sheet,
      trialComparisonSheet(trialSheetNames.comparison, request, source.sums),
    ],
    columns: [],
    writes: [],
    show: trialSheetNames.comparison,
  };
}
