import { readableLetters } from "../action/ornaments/paper";
import type { PlannedChart } from "../action/plan/planned-chart";
import type { PlannedPage } from "../action/plan/planned-page";

/** The charts of a sheet with letters that can be read on its pages. @param widths of the columns that are printed */
export function readableCharts(
  charts: readonly PlannedChart[],
  widths: readonly number[],
  { across = 1, ...page }: PlannedPage,
): PlannedChart[] {
  const letters = readableLetters(widths, { ...page, across });
  return charts.map((chart) => (letters === undefined ? chart : { ...chart, letters }));
}
