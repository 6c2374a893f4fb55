import type { SheetWords } from "./sheet-words";

/** The four effects of a change, in their order. */
export const effectNames = ["price", "area", "key", "parties"] as const;
export type EffectName = (typeof effectNames)[number];

/** An effect in kronor, shown, with its sign. */
export interface ShownEffect {
  readonly effect: EffectName;
  readonly isMore: boolean;
  /** Without sign or unit. */
  readonly kronor: string;
}

/** The sentences of the part Förändring. */
export interface ChangeText {
  readonly lead: string;
  readonly none: { readonly heading: string; readonly text: string; readonly action: string };
  readonly source: {
    readonly before: string;
    readonly after: string;
    readonly costs: string;
    readonly parties: string;
  };
  /** There are not two years to compare. */
  readonly oneYear: {
    readonly heading: string;
    readonly text: string;
    readonly steps: readonly string[];
    readonly after: string;
    readonly choose: string;
  };
  readonly noParties: string;
  readonly same: string;
  readonly noRows: (table: string) => string;
  readonly centre: string;
  readonly organisation: string;
  readonly noChoices: string;
  readonly refused: { readonly before: string; readonly after: string };
  readonly columns: { readonly before: string; readonly after: string; readonly change: string };
  readonly total: string;
  readonly heading: string;
  readonly caption: (before: string, after: string) => string;
  readonly story: (organisation: string) => string;
  readonly step: string;
  readonly amount: string;
  readonly effects: Readonly<Record<EffectName, string>>;
  readonly inWords: string;
  /** What an organisation pays more or less, and why. `kronor` is empty where it pays as much as before. */
  readonly sentence: (
    organisation: string,
    change: { readonly isMore: boolean; readonly kronor: string },
    effects: readonly ShownEffect[],
  ) => string;
  readonly method: { readonly heading: string; readonly lines: readonly string[] };
  readonly inseparable: (kind: string, effect: EffectName, countedAs: EffectName) => string;
  readonly write: { readonly sentence: string; readonly action: string };
  readonly sheet: {
    readonly change: SheetWords;
    readonly source: SheetWords;
    /** Which tables are compared. */
    readonly sources: (before: string, after: string) => string;
    readonly inWords: string;
    readonly method: string;
    /** Stands where an organisation shares a verksamhet with another one within a year. */
    readonly joint: string;
  };
}
