import type { Model } from "../host/model/model";
import type { ChartDescription, NewChart } from "./chart-description";

/** All charts, sheet by sheet in the order of the tabs, the ones at the back first. */
export function chartsOf(model: Model): ChartDescription[] {
  return model.book.sheets().flatMap(({ id }) => model.charts.on(id));
}

/** Puts a chart on top of those that its sheet has, as when a file is opened. This counts as no change of the workbook. */
export function putChart(model: Model, chart: NewChart): ChartDescription {
  return model.charts.add(chart);
}
