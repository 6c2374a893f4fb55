import { areaAddress } from "../../address";
import { supports } from "../../host";
import type { PlannedChart } from "../plan/planned-chart";

const types = {
  "stacked-columns": "ColumnStacked",
  "clustered-columns": "ColumnClustered",
  "stacked-bars": "BarStacked",
  bars: "BarClustered",
} as const;

/** Points, as Excel has them. */
const titleLetters = 14;

/** The charts of a new sheet. An Excel that cannot be told the series outright has the table instead. */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly PlannedChart[]): void {
  if (!supports("ExcelApi", "1.7")) return;
  for (const planned of charts) drawChart(sheet, planned);
}

function drawChart(
  sheet: Excel.Worksheet,
  { kind, title, at, categories, series, letters, valueAxis }: PlannedChart,
): void {
  const [first, ...others] = series;
  if (!first) return;
  // The first cells give exactly one series; the others are added by name.
  const seriesBy = first.values.rows === 1 ? "Rows" : "Columns";
  const chart = sheet.charts.add(types[kind], sheet.getRange(areaAddress(first.values)), seriesBy);
  const labels = sheet.getRange(areaAddress(categories));
  const only = chart.series.getItemAt(0);
  only.setValues(sheet.getRange(areaAddress(first.values)));
  only.setXAxisValues(labels);
  only.name = first.name;
  for (const { name, values } of others) {
    const added = chart.series.add(name);
    added.setValues(sheet.getRange(areaAddress(values)));
    added.setXAxisValues(labels);
  }
  chart.title.text = title;
  chart.legend.position = "Bottom";
  if (letters !== undefined) {
    // Of all that is written on it, so the title's own come after.
    chart.format.font.size = letters;
    chart.title.format.font.size = titleLetters;
  }
  if (valueAxis?.title) chart.axes.valueAxis.title.text = valueAxis.title;
  if (valueAxis?.numberFormat && supports("ExcelApi", "1.8")) {
    chart.axes.valueAxis.numberFormat = valueAxis.numberFormat;
  }
  if (valueAxis?.minimum !== undefined) chart.axes.valueAxis.minimum = valueAxis.minimum;
  if (valueAxis?.maximum !== undefined) chart.axes.valueAxis.maximum = valueAxis.maximum;
  const { row, column, rows, columns } = at;
  chart.setPosition(
    sheet.getRange(areaAddress({ row, column, rows: 1, columns: 1 })),
    sheet.getRange(areaAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 })),
  );
}
