import type { CellsOnSheet, ChartContents } from "../../../xlsx";
import { parseArea, splitAddress } from "../../address";
import { supports } from "../../host";
import type { Looks } from "./read-looks";
import { excelColumns } from "../../../xlsx/ground/limits";

/** Points of a column and a row that nothing else is known of. */
const usualWidth = 48;
const usualHeight = 15;

/**
 * The charts of a sheet, with the cells that they are drawn from: what a series is made of is in ExcelApi 1.15. A chart in
 * the copy shows what its cells hold there.
 */
export async function readCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { widths = [], heights = [] }: Looks,
): Promise<ChartContents[]> {
  const { charts } = sheet;
  charts.load(
    "items/name,items/chartType,items/left,items/top,items/width,items/height,items/title/text,items/legend/position",
  );
  await context.sync();
  if (charts.items.length === 0) return [];
  if (!supports("ExcelApi", "1.15")) throw new Error("ExcelApi 1.15");
  for (const { series } of charts.items) series.load("items/name");
  await context.sync();
  const asked = charts.items.map(({ series }) =>
    series.items.map((one) => ({
      name: one.name,
      values: one.getDimensionDataSourceString("Values"),
      categories: one.getDimensionDataSourceString("Categories"),
    })),
  );
  await context.sync();
  return charts.items.map(
    (chart, index): ChartContents => ({
      name: chart.name,
      type: chart.chartType,
      title: chart.title.text,
      legend: legends.find((one) => one === chart.legend.position) ?? "Bottom",
      anchor: {
        from: cornerAt(chart.left, chart.top, widths, heights),
        to: cornerAt(chart.left + chart.width, chart.top + chart.height, widths, heights),
      },
      series: (asked[index] ?? []).map(({ name, values, categories }) => ({
        name,
        ...cellsIn("values", values.value),
        ...cellsIn("categories", categories.value),
      })),
    }),
  );
}

const legends = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

function cellsIn(name: "values" | "categories", source: string): { readonly [key: string]: CellsOnSheet } {
  const { sheet } = splitAddress(source.replace(/^=/, ""));
  const rect = parseArea(source);
  return rect && sheet !== "" ? { [name]: { sheet, rect } } : {};
}

function cornerAt(
  left: number,
  top: number,
  widths: readonly number[],
  heights: readonly number[],
): ChartContents["anchor"]["from"] {
  const across = placeIn(left, widths, usualWidth);
  const down = placeIn(top, heights, usualHeight);
  return { row: down.place, column: across.place, right: pixels(across.rest), down: pixels(down.rest) };
}

/** In which of the lines a distance ends, and how far into it. */
function placeIn(
  distance: number,
  sizes: readonly number[],
  usual: number,
): { readonly place: number; readonly rest: number } {
  let place = 0;
  let rest = distance;
  for (let size = sizes[0] ?? usual; rest >= size && place < excelColumns; size = sizes[place] ?? usual) {
    rest -= size;
    place++;
  }
  return { place, rest };
}

const pixels = (points: number): number => Math.round((points * 4) / 3);
