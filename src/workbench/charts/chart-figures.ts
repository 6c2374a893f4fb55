import type { ChartPicture } from "./chart-picture";
import { type ChartLanguage, chartWords } from "./chart-words";
import { shownNumber } from "./shown-number";

/** A chart in words: for who cannot see the picture. */
export interface ChartFigures {
  readonly label: string;
  /** A heading row, then a row for each category. */
  readonly table: readonly (readonly string[])[];
}

export function chartFigures(picture: ChartPicture, language: ChartLanguage): ChartFigures {
  const words = chartWords[language];
  const { kind, title, series, categories, categoryAxis } = picture;
  return {
    label: [
      kind
        ? words.label(words.kind(kind), title, series.length, categories.length)
        : words.notDrawn(picture.type, title),
      ...(series.some(({ values }) => values.some((value) => value !== null)) ? [] : [words.noFigures]),
    ].join(" "),
    table: [
      [categoryAxis.title || words.category, ...series.map(({ name }) => name)],
      ...categories.map((category, at) => [
        category,
        ...series.map(({ values, format }) => {
          const value = values[at] ?? null;
          return value === null ? words.gap : shownNumber(value, format, language);
        }),
      ]),
    ],
  };
}
