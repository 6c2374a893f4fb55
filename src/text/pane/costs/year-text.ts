import type { SheetWords } from "./sheet-words";

/** What is done of the year, in its order. */
export const yearSections = ["preliminary", "settlement", "next"] as const;
export type YearSection = (typeof yearSections)[number];

/** The sentences of the part Året. Amounts, shares and dates come as they are shown. */
export interface YearText {
  readonly name: string;
  readonly lead: string;
  /** Names the choice among the sections, for those who hear it. */
  readonly sectionsOf: string;
  readonly sections: Readonly<
    Record<YearSection, { readonly when: string; readonly name: string; readonly lead: string }>
  >;
  readonly source: {
    readonly budget: string;
    readonly costs: string;
    readonly actuals: string;
    readonly parties: string;
    readonly preliminary: string;
    readonly missing: {
      readonly costs: string;
      readonly parties: string;
      readonly preliminary: string;
    };
    readonly toStart: string;
    readonly toPreliminary: string;
    readonly onlyCosts: string;
    readonly unknownTable: (table: string) => string;
  };
  readonly empty: { readonly costs: string; readonly parties: string; readonly preliminary: string };
  readonly refused: Readonly<Record<YearSection, string>>;
  readonly centre: string;
  readonly period: (from: string, till: string) => string;
  readonly preliminary: {
    readonly interval: string;
    readonly intervals: { readonly month: string; readonly quarter: string };
    readonly from: string;
    readonly till: string;
    readonly ofBudget: string;
    readonly asked: string;
    readonly chosen: (budgetsOwn: string) => string;
    readonly chosenFreely: string;
    readonly useBudgets: string;
    readonly noDay: (text: string) => string;
    readonly backwards: string;
    readonly tooLong: string;
    readonly periodAsked: string;
    readonly outside: (budgets: string, chosen: string) => string;
    readonly heading: string;
    readonly caption: (sum: string, pairs: number) => string;
    readonly pair: string;
    readonly amount: string;
    readonly charges: (biller: string, charged: string) => string;
    readonly credits: (biller: string, charged: string) => string;
    readonly equal: Readonly<Record<"month" | "quarter", (amount: string) => string>>;
    readonly once: (amount: string) => string;
    readonly between: Readonly<Record<"month" | "quarter", (least: string, most: string) => string>>;
    readonly uneven: string;
    readonly show: (times: number) => string;
    readonly quarter: (quarter: number, year: number) => string;
    readonly none: string;
    readonly write: { readonly sentence: string; readonly action: string };
  };
  readonly settlement: {
    readonly heading: string;
    readonly caption: (preliminary: string, actual: string) => string;
    readonly neverNetted: string;
    readonly pair: string;
    readonly left: string;
    readonly debits: (biller: string, charged: string) => string;
    readonly credits: (biller: string, charged: string) => string;
    readonly settled: (biller: string, charged: string) => string;
    readonly preliminary: string;
    readonly actual: string;
    readonly ofKind: (preliminary: string, actual: string) => string;
    readonly kinds: (count: number) => string;
    readonly otherTime: (preliminary: string, costs: string) => string;
    readonly allSettled: string;
    readonly none: string;
    readonly write: { readonly sentence: string; readonly action: string };
  };
  readonly next: {
    readonly year: string;
    readonly yearAsked: string;
    readonly noYear: (text: string) => string;
    readonly moves: (year: string) => string;
    readonly kinds: string;
    readonly otherKinds: (count: number) => string;
    readonly noRent: string;
    readonly baseIndex: string;
    readonly index: string;
    readonly sameSeries: string;
    readonly oneMissing: string;
    readonly noIndex: (text: string) => string;
    readonly part: string;
    readonly noPart: (text: string) => string;
    readonly neverLower: string;
    readonly others: string;
    readonly othersOf: { readonly keep: string; readonly empty: string };
    readonly doubtful: {
      readonly fall: (change: string) => string;
      readonly rise: (change: string) => string;
    };
    readonly partOfBase: string;
    readonly yearFirst: string;
    readonly heading: (year: string) => string;
    readonly caption: (next: string, now: string) => string;
    readonly kind: string;
    readonly amount: string;
    readonly becomes: (now: string, change: string) => string;
    readonly rest: Readonly<Record<"keep" | "empty", (kinds: number) => string>>;
    readonly howRent: string;
    readonly formula: (base: string, index: string, part: string | undefined, change: string) => string;
    readonly example: (kind: string, base: string, next: string) => string;
    readonly atLeast: (kind: string, now: string) => string;
    readonly ownBase: string;
    readonly thisYearsBase: string;
    readonly notIndexed: string;
    readonly partiesHeading: (year: string) => string;
    readonly follow: (verksamheter: number) => string;
    readonly left: (verksamhet: string, day: string) => string;
    readonly write: {
      readonly live: string;
      readonly values: string;
      readonly action: string;
    };
  };
  readonly sheets: {
    readonly preliminary: SheetWords;
    readonly preliminaryCheck: SheetWords;
    readonly settlement: SheetWords;
    readonly nextCosts: (year: string, isIndexed: boolean) => SheetWords;
    readonly nextParties: (year: string) => SheetWords;
  };
}
