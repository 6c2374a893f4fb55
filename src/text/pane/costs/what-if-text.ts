import type { SheetWords } from "./sheet-words";

/** What can be tried, in the order in which it is offered. */
export const trialKinds = [
  "area",
  "organisation",
  "services",
  "agreed",
  "joins",
  "leaves",
  "key",
  "amount",
] as const;
export type TrialKind = (typeof trialKinds)[number];

/** Figures are shown ones; `undefined` is `ingen`, or nothing said. */
export interface TrialSentences {
  readonly area: (party: string, area: string | undefined) => string;
  readonly organisation: (party: string, organisation: string) => string;
  readonly services: (party: string, services: number | undefined) => string;
  readonly agreed: (party: string, agreement: string, percent: string) => string;
  readonly joins: (
    verksamhet: string,
    organisation: string,
    area: string | undefined,
    services: number | undefined,
    from: string | undefined,
  ) => string;
  readonly leaves: (party: string, till: string | undefined) => string;
  /** An empty key is the usual one. */
  readonly key: (kind: string, key: string) => string;
  readonly amount: (kind: string, kronor: string) => string;
}

/** The sentences of the part Vad händer om. */
export interface WhatIfText {
  readonly lead: string;
  readonly none: { readonly heading: string; readonly text: string; readonly action: string };
  readonly source: { readonly costs: string; readonly parties: string };
  readonly noRows: { readonly costs: string; readonly parties: string };
  /** The tables as they are cannot be split. */
  readonly refusedNow: string;
  readonly centre: string;
  readonly heading: string;
  readonly noChanges: string;
  readonly add: string;
  readonly removeAll: string;
  readonly remove: (sentence: string) => string;
  readonly added: (sentence: string) => string;
  readonly removed: (sentence: string) => string;
  readonly removedAll: string;
  readonly form: {
    readonly heading: string;
    readonly what: string;
    readonly kinds: Readonly<Record<TrialKind, string>>;
    readonly party: string;
    /** One of several rows of a verksamhet, counted from 1. */
    readonly nth: (verksamhet: string, row: number) => string;
    readonly area: string;
    readonly organisation: string;
    readonly services: string;
    readonly agreement: string;
    readonly percent: string;
    readonly verksamhet: string;
    readonly organisationOf: string;
    readonly areaOf: string;
    readonly servicesOf: string;
    readonly from: string;
    readonly till: string;
    readonly dateNote: string;
    readonly kind: string;
    readonly lines: (kind: string, lines: number) => string;
    readonly key: string;
    readonly usualKey: string;
    readonly keys: {
      readonly area: string;
      readonly equal: string;
      readonly organisation: string;
      readonly own: string;
    };
    readonly amount: string;
    readonly amountNote: (lines: number) => string;
    readonly now: (value: string) => string;
    readonly nowNothing: string;
    readonly noneNote: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly wrong: {
      readonly area: (typed: string) => string;
      readonly services: (typed: string) => string;
      readonly percent: (typed: string) => string;
      readonly amount: (typed: string) => string;
      readonly name: string;
      readonly date: string;
    };
  };
  readonly changes: TrialSentences;
  readonly gone: string;
  readonly sumsToNothing: string;
  readonly refused: string;
  readonly columns: { readonly before: string; readonly after: string; readonly change: string };
  readonly total: string;
  readonly caption: string;
  readonly nothingYet: string;
  readonly noDifference: string;
  readonly write: { readonly sentence: string; readonly action: string };
  readonly sheet: {
    readonly parties: SheetWords;
    readonly costs: SheetWords;
    readonly source: SheetWords;
    readonly comparison: SheetWords;
    readonly changes: string;
    readonly copyOf: (table: string) => string;
  };
}
