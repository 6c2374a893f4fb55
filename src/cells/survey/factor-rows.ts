import type { FactorFigures } from "../../domain/survey/factor-figures";

/** The headings of the factor table, in the order of its columns. */
export const factorHeadings = [
  "Faktor",
  "Antal svar",
  "Saknas",
  "Medelvärde",
  "Andel 4–5",
  "Andel 1–2",
  "Median",
  "Spridning",
  "Index",
] as const;

/** The factor table with its heading row: a row per factor. */
export const factorRows = (
  names: readonly string[],
  figures: readonly FactorFigures[],
): (string | number)[][] => [
  [...factorHeadings],
  ...figures.map(({ n, missing, mean, high, low, median, spread, index }, at) => [
    names[at] as string,
    n,
    missing,
    mean,
    high,
    low,
    median,
    spread,
    index,
  ]),
];
