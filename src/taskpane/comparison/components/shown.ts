import { formatDay } from "../../../cells/ground/dates";
import type { Reading, SourceIndicator } from "../../../cells/comparison/source/indicator";
import { usualDecimals } from "../../../workbook/comparison/comparison-request";
import type { IndicatorState } from "../comparison-model";

/** A figure as the pane's language writes it, with the decimals of its column. */
export function shownFigure(
  value: number,
  { indicator, chosen }: Pick<IndicatorState, "indicator" | "chosen">,
  locale: string,
  more = 0,
): string {
  const decimals = (chosen.decimals ?? usualDecimals(indicator)) + more;
  if (indicator.type === "år")
    return more > 0
      ? value.toLocaleString(locale, { useGrouping: false, maximumFractionDigits: 1 })
      : String(value);
  const options = {
    minimumFractionDigits: Math.min(decimals, chosen.decimals ?? 0),
    maximumFractionDigits: decimals,
  };
  return indicator.type === "andel"
    ? value.toLocaleString(locale, { ...options, style: "percent" })
    : value.toLocaleString(locale, options);
}

/** Any reading, for a list. */
export function shownReading(
  reading: Reading,
  state: Pick<IndicatorState, "indicator" | "chosen">,
  locale: string,
): string {
  switch (reading.kind) {
    case "number":
      return shownFigure(reading.value, state, locale);
    case "yes-no":
      return reading.value ? "ja" : "nej";
    case "word":
      return reading.value;
    case "day":
      return formatDay(reading.value);
    case "missing":
      return reading.why;
    case "asked":
      return "?";
  }
}

export const isFigureType = ({ type }: SourceIndicator): boolean =>
  type === "tal" || type === "andel" || type === "år";
