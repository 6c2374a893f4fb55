import { Refusal } from "../../refusal";
import type { Period } from "../cost-line";
import type { Ore } from "../money";
import type { Rhythm } from "./rhythm";

/**
 * What is doubtful in the tables of a centre's costs. When a cost is, `row-warnings.ts` decides; of the costs together and of the
 * parties, `centre-warnings.ts`. The sentences are made in src/text.
 */
export type CostWarning =
  | {
      readonly kind: "stated-area";
      readonly stated: number;
      readonly sum: number;
      /** Stated less sum, m²: more than zero is leased by nobody. */
      readonly difference: number;
      /** Each organisation's share by the sum of the areas, and by the stated total. */
      readonly shares: readonly {
        readonly organisation: string;
        readonly ofSum: number;
        readonly ofStated: number;
      }[];
    }
  | { readonly kind: "percentages"; readonly agreement: string; readonly sum: number }
  | { readonly kind: "unknown-payer"; readonly name: string; readonly likely?: string }
  | { readonly kind: "no-payer" }
  | { readonly kind: "unknown-key"; readonly name: string; readonly likely?: string }
  /** Nothing says how it is to be split: it is split by area. */
  | { readonly kind: "unknown-kind"; readonly name: string }
  | { readonly kind: "alike-organisations"; readonly names: readonly [string, string] }
  | { readonly kind: "base-services"; readonly count: number }
  | { readonly kind: "amount-as-text"; readonly text: string }
  | { readonly kind: "amount-empty" }
  /** A number 0 as VAT code: a function cannot tell it from an empty cell. */
  | { readonly kind: "vat-zero" }
  | { readonly kind: "no-amount"; readonly text: string }
  /** Every cell of the row is as in an earlier one. */
  | { readonly kind: "doubled-row"; readonly name: string; readonly firstRow: number }
  | {
      readonly kind: "period-overlap";
      readonly name: string;
      readonly days: number;
      readonly firstRow: number;
    }
  /** All times that no row of a kind covers, in their order. */
  | { readonly kind: "period-gap"; readonly name: string; readonly gaps: readonly Period[] }
  /** The rows of a kind have a month each and come so many months apart: what is billed by the quarter looks like this. */
  | { readonly kind: "period-rhythm"; readonly name: string; readonly months: Rhythm }
  | { readonly kind: "no-area"; readonly verksamhet: string }
  /** What the functions themselves would answer; their sentence is Swedish, as in a cell. */
  | { readonly kind: "refused"; readonly sentence: string };

/** What of a cost, or of a party, a warning is about. */
export type WarnedPlace =
  | {
      readonly table: "costs";
      readonly row: number;
      readonly column: "kind" | "amount" | "key" | "payer" | "vatCode" | "from";
    }
  | {
      readonly table: "parties";
      /** Which of the centre's tenancies; undefined where it is about all of them. */
      readonly tenancy: number | undefined;
      /** A column, or the number of the agreement whose percentages they are. */
      readonly column: "area" | "baseServices" | "organisation" | number;
    };

export interface FoundWarning {
  readonly warning: CostWarning;
  readonly at: WarnedPlace;
  /** The öre that it concerns; undefined where nothing says how many. */
  readonly amount: Ore | undefined;
}

/** The refusal that was thrown; anything else is thrown on. */
export const refusalIn = (problem: unknown): Refusal => {
  if (problem instanceof Refusal) return problem;
  throw problem;
};

/** The cell stands beside it: the function's own count of rows would be another number for the same row. */
export function refused(problem: unknown): CostWarning {
  const { what, sentence } = refusalIn(problem);
  return { kind: "refused", sentence: what ?? sentence };
}
