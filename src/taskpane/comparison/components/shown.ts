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
  if (indicator.type === "år")
    return more > 0
      ? formatOf(locale, { useGrouping: false, maximumFractionDigits: 1 }).format(value)
      : String(value);
  const decimals = (chosen.decimals ?? decimalsOf(indicator)) + more;
  return formatOf(locale, {
    minimumFractionDigits: Math.min(decimals, chosen.decimals ?? 0),
    maximumFractionDigits: decimals,
    ...(indicator.type === "andel" && { style: "percent" }),
  }).format(value);
}

/** To make a format takes longer than to write a hundred numbers with it, and a plot has hundreds. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** Of a column, which all of its cells are looked through for. */
const knownDecimals = new WeakMap<SourceIndicator, number>();

function decimalsOf(indicator: SourceIndicator): number {
  const decimals = knownDecimals.get(indicator) ?? usualDecimals(indicator);
  knownDecimals.set(indicator, decimals);
  return decimals;
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
