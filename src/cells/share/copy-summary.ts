/** What became of sheets that were copied, for the copy's first sheet and the pane. */
export interface CopySummary {
  /** Formulas with functions of the add-in's that are values now; what they spill is not counted. */
  readonly ours: number;
  /** Other formulas that are values now. */
  readonly fixed: number;
  /** Formulas that came along. */
  readonly native: number;
  readonly errors: number;
  /** Charts that stay behind: their figures are on sheets that do not come along, they are of another kind, or no chart does. */
  readonly chartsLeft: number;
  /** Tables that are plain cells now. */
  readonly tablesLeft: number;
  /** Sheets of which hidden rows or columns are empty in the copy. */
  readonly emptied: readonly string[];
  /** How many rules that colour cells by what they hold stay behind, by sheet. */
  readonly conditional: readonly { readonly sheet: string; readonly count: number }[];
  /** What this Excel could not tell of. */
  readonly missing: readonly MissingPart[];
}

/** What only decorates, and this Excel could not tell of. */
export type MissingPart = "looks" | "borders" | "merged" | "conditional" | "hidden" | "charts" | "page";
