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
 * the copy shows what its cells hold there. Of kinds that came with Excel 2016 Excel does not tell, or answers with an error
 * (office-js #2041, #2971, #6143): where there is such a one each is asked about by itself.
 */
export async function readCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  looks: Looks,
): Promise<ChartContents[]> {
  const { charts } = sheet;
  charts.load("items/name,items/chartType,items/left,items/top,items/width,items/height");
  await context.sync();
  if (charts.items.length === 0) return [];
  if (!supports("ExcelApi", "1.15")) throw new Error("ExcelApi 1.15");
  const told = await toldOf(context, charts.items).catch(() => undefined);
  if (told) return charts.items.map((chart, at) => described(chart, told[at], looks));
  const one: ChartContents[] = [];
  for (const [at, chart] of charts.items.entries()) {
    // Of its own for this request: what an error has broken off is of no use to the next.
    const [alone] = await toldOf(context, [charts.getItemAt(at)]).catch(() => []);
    one.push(described(chart, alone, looks));
  }
  return one;
}

interface Told {
  readonly title: string;
  readonly legend: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
  }[];
}

async function toldOf(context: Excel.RequestContext, charts: readonly Excel.Chart[]): Promise<Told[]> {
  for (const chart of charts) {
    chart.load("title/text,legend/position");
    chart.series.load("items/name");
  }
  await context.sync();
  const asked = charts.map(({ series }) =>
    series.items.map((one) => ({
      name: one.name,
      values: one.getDimensionDataSourceString("Values"),
      categories: one.getDimensionDataSourceString("Categories"),
    })),
  );
  await context.sync();
  return charts.map(({ title, legend }, index) => ({
    title: title.text,
    legend: legend.position,
    series: (asked[index] ?? []).map(({ name, values, categories }) => ({
      name,
      values: values.value,
      categories: categories.value,
    })),
  }));
}

/** Without what Excel would not tell it is of no kind, and stays behind. */
const described = (
  chart: Excel.Chart,
  told: Told | undefined,
  { widths = [], heights = [] }: Looks,
): ChartContents => ({
  name: chart.name,
  type: told ? chart.chartType : "",
  title: told?.title ?? "",
  legend: legends.find((one) => one === told?.legend) ?? "Bottom",
  anchor: {
    from: cornerAt(chart.left, chart.top, widths, heights),
    to: cornerAt(chart.left + chart.width, chart.top + chart.height, widths, heights),
  },
  series: (told?.series ?? []).map(({ name, values, categories }) => ({
    name,
    ...cellsIn("values", values),
    ...cellsIn("categories", categories),
  })),
});

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
