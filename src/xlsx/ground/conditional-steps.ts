/** Where a colour scale changes its colour, or a set of icons its icon: as the file names it. */
export interface ScalePoint {
  readonly type: string;
  /** A number, or a formula without a leading "=". */
  readonly value?: string;
  /** Only what is greater counts, not what is equal. */
  readonly isAbove?: true;
}

/** A bar in each cell, as long as its number is large. */
export interface DataBar {
  /** Where the shortest bar is, and the longest; "autoMin" and "autoMax" take 0 along. */
  readonly points: readonly ScalePoint[];
  readonly color: string;
  /** The bar stands without its number. */
  readonly isAlone: boolean;
  /** What Excel has been able to draw since 2010; without it a bar as of 2007. */
  readonly looks?: BarLooks;
}

export interface BarLooks {
  readonly isGradient: boolean;
  readonly border?: string;
  readonly direction: "context" | "leftToRight" | "rightToLeft";
  readonly axis: "automatic" | "middle" | "none";
  readonly axisColor?: string;
  /** Of bars below 0; left out where they look as the others do. */
  readonly below: { readonly fill?: string; readonly border?: string };
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
  readonly bar?: DataBar;
  /** The highest so many, or the lowest; or so many per cent of them. */
  readonly top?: { readonly rank: number; readonly isPercent: boolean; readonly isBottom: boolean };
}
