import type { Reading } from "../../../cells/comparison/source/indicator";
import { numberSentence, yesNoSentence } from "../../../cells/comparison/summary-sentence";
import { described, type Described } from "../../../domain/comparison/described";
import { signals } from "../../../domain/comparison/green-yellow-red";
import type { Missing } from "../../../domain/words-for-hidden-and-missing";
import type { ComparisonModel, IndicatorState } from "../comparison-model";
import { isFigureType, shownFigure, shownReading } from "../components/shown";
import type { Dot } from "../components/dot-plot";

/** One indicator as the pane shows it: in order where it can be ordered, with those that have no value below. */
export interface Preview {
  readonly state: IndicatorState;
  readonly figures: Described | undefined;
  readonly dots: readonly Dot[];
  /** What each row has, where there is no order. */
  readonly answers: readonly { readonly name: string; readonly shown: string }[];
  readonly missing: readonly string[];
  readonly aggregates: readonly { readonly name: string; readonly shown: string }[];
  /** What FC.SAMMANFATTA says of the column; undefined where it says nothing of such columns. */
  readonly sentence: string | undefined;
}

export function previewOf(state: IndicatorState, model: ComparisonModel, locale: string): Preview {
  const { indicator, chosen } = state;
  const rows = (model.source?.rows ?? []).map((row, at) => ({
    ...row,
    reading: indicator.readings[at] as Reading,
    isCompared: model.isCompared[at] ?? false,
  }));
  const own = rows.filter(({ isCompared }) => isCompared);
  const known = own.flatMap(({ name, reading }) =>
    reading.kind === "number" ? [{ name, value: reading.value }] : [],
  );
  const given =
    chosen.hasSignal && chosen.direction
      ? signals(Float64Array.from(known.map(({ value }) => value)), chosen.direction)
      : undefined;
  const isFigure = isFigureType(indicator);
  const dots = known.map(
    ({ name, value }, at): Dot => ({
      name,
      value,
      shown: shownFigure(value, state, locale),
      signal: given?.[at],
    }),
  );
  const sign = chosen.direction === "låg" ? 1 : -1;
  return {
    state,
    figures: isFigure ? described(known.map(({ value }) => value)) : undefined,
    dots: isFigure ? [...dots].sort((one, other) => sign * (one.value - other.value)) : [],
    answers: isFigure
      ? []
      : own.flatMap(({ name, reading }) =>
          reading.kind === "missing" || reading.kind === "asked"
            ? []
            : [{ name, shown: shownReading(reading, state, locale) }],
        ),
    missing: own.flatMap(({ name, reading }) =>
      reading.kind === "missing" || reading.kind === "asked" ? [name] : [],
    ),
    aggregates: rows.flatMap(({ name, isAggregate, reading }) =>
      isAggregate && reading.kind !== "missing"
        ? [{ name, shown: shownReading(reading, state, locale) }]
        : [],
    ),
    sentence: sentenceOf(state, own),
  };
}

/** The same sentence as the function gives, for what is shown. */
function sentenceOf(
  { indicator }: IndicatorState,
  rows: readonly { readonly name: string; readonly reading: Reading }[],
): string | undefined {
  const missing = (reading: Reading): Missing => (reading.kind === "missing" ? reading.why : "saknas");
  const names = rows.map(({ name }) => name);
  if (isFigureType(indicator)) {
    const isShare = indicator.type === "andel";
    // In per cent with two decimals, as the sheet has it.
    const value = (number: number): number => (isShare ? Math.round(number * 1e4) / 1e4 : number);
    return numberSentence(indicator.heading, names, {
      kind: "tal",
      values: rows.map(({ reading }) =>
        reading.kind === "number" ? value(reading.value) : missing(reading),
      ),
      shownAs: isShare ? "shares" : "numbers",
    });
  }
  if (indicator.type === "ja/nej") {
    return yesNoSentence(indicator.heading, names, {
      kind: "ja/nej",
      values: rows.map(({ reading }) => (reading.kind === "yes-no" ? reading.value : missing(reading))),
    });
  }
  if (indicator.type !== "val") return undefined;
  const counts = new Map<string, number>();
  for (const { reading } of rows)
    if (reading.kind === "word") counts.set(reading.value, (counts.get(reading.value) ?? 0) + 1);
  return `${indicator.heading}: ${[...counts].map(([word, count]) => `${word} ${count}`).join(", ")}`;
}
