import type { SourceIndicator } from "../../cells/comparison/source/indicator";
import type { ColumnType } from "../../cells/comparison/source/column-type";
import type { Direction } from "../../domain/comparison/green-yellow-red";
import type { FormulaSource } from "./source-formulas";

/** One indicator as it goes into the comparison. */
export interface ChosenIndicator {
  readonly indicator: SourceIndicator;
  /** Without a direction there is neither rank nor signal. */
  readonly direction?: Direction | undefined;
  readonly hasSignal?: boolean;
  readonly decimals?: number | undefined;
  readonly zeros?: "tal" | "saknas" | undefined;
  /** What the figure means, in the user's words. */
  readonly definition?: string | undefined;
}

/** One column divided by another, where the two are comparable. */
export interface ChosenRatio {
  readonly heading: string;
  readonly over: ChosenIndicator;
  readonly under: ChosenIndicator;
}

export interface ComparisonRequest {
  readonly from: FormulaSource;
  readonly indicators: readonly ChosenIndicator[];
  readonly ratios: readonly ChosenRatio[];
  /** How many rows are compared now: what the chart and the formats reach to, with some room. */
  readonly rows: number;
}

/** Words on the sheets, in the language of the pane; headings and words in cells are Swedish. */
export interface ComparisonSheetText {
  readonly title: string;
  /** Where the figures come from, and that they follow. */
  readonly source: (place: string, grows: boolean, date: string) => string;
  readonly summary: string;
  readonly signals: string;
  readonly median: string;
  readonly words: { readonly title: string; readonly note: string };
  readonly coverage: { readonly title: string; readonly note: string };
  readonly years: { readonly title: string; readonly note: (before: string, after: string) => string };
  readonly report: { readonly title: string; readonly note: string };
}

const decimalsOf = (count: number): string => (count === 0 ? "" : `.${"0".repeat(count)}`);

/** How a column's figures look, as Excel's en-US code. */
export function figureFormat(type: ColumnType, decimals = 0): string {
  if (type === "andel") return `0${decimalsOf(decimals)}%`;
  if (type === "år") return "0";
  if (type === "datum") return "yyyy-mm-dd";
  return `#,##0${decimalsOf(decimals)}`;
}

/** As many decimals as the values have, at most two. */
export function usualDecimals({ readings, type }: SourceIndicator): number {
  let most = 0;
  for (const reading of readings) {
    if (reading.kind !== "number") continue;
    const value = type === "andel" ? Number((reading.value * 100).toPrecision(12)) : reading.value;
    most = Math.max(most, (String(value).split(".")[1] ?? "").length);
  }
  return Math.min(most, 2);
}
