/** Where a colour scale changes its colour, or a set of icons its icon: as the file names it. */
export interface ScalePoint {
  readonly type: string;
  /** A number, or a formula without a leading "=". */
  readonly value?: string;
  /** Only what is greater counts, not what is equal. */
  readonly isAbove?: true;
}

/** What a rule shows that has steps of its own. */
export interface ConditionalSteps {
  /** Of a colour scale: the lowest, where there are three the middle, and the highest, each with its colour. */
  readonly scale?: { readonly points: readonly ScalePoint[]; readonly colors: readonly string[] };
  readonly icons?: {
    /** "3Arrows" */
    readonly set: string;
    readonly points: readonly ScalePoint[];
    readonly isReversed: boolean;
    /** The icon stands in the place of the number. */
    readonly isAlone: boolean;
  };
  /** The highest so many, or the lowest; or so many per cent of them. */
  readonly top?: { readonly rank: number; readonly isPercent: boolean; readonly isBottom: boolean };
}
