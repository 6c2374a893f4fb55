import type { FactorFigures } from "../../domain/survey/factor-figures";
import { headingsOf } from "../results/result-shape";
import { factorResult } from "../results/survey-results";

/** The factor table with its heading row: a row per factor. */
export const factorRows = (
  names: readonly string[],
  figures: readonly FactorFigures[],
): (string | number)[][] => [
  headingsOf(factorResult),
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
