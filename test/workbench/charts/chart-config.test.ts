import type { ChartConfiguration, ChartDataset, TooltipItem } from "chart.js";
import { chartConfiguration, type ChartSetting } from "../../../src/workbench/charts/chart-config";
import type { ChartDescription } from "../../../src/workbench/charts/chart-description";
import { chartLooks } from "../../../src/workbench/charts/chart-look";
import { chartPicture } from "../../../src/workbench/charts/chart-picture";
import { at, centres, described, reader } from "./described";

const setting: ChartSetting = { look: chartLooks.light, language: "sv", fontFamily: "serif" };

const configured = (change: Partial<ChartDescription> = {}, cells = centres): ChartConfiguration =>
  chartConfiguration(chartPicture(described(change), reader(cells, "#,##0.00"), "sv"), setting)!;

/** The options as they are written, which chart.js' types make hard to reach. */
interface Axis {
  readonly stacked: boolean;
  readonly beginAtZero?: boolean;
  readonly reverse?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly title: { readonly display: boolean; readonly text: string };
  readonly ticks: { readonly callback?: (tick: number) => string };
}
const axis = (configuration: ChartConfiguration, name: "x" | "y"): Axis =>
  (configuration.options as unknown as { scales: Record<string, Axis> }).scales[name]!;
const data = ({ data: { datasets } }: ChartConfiguration) => datasets.map((set: ChartDataset) => set.data);

test.each([
  ["ColumnClustered", "bar", false, "x"],
  ["ColumnStacked", "bar", true, "x"],
  ["BarClustered", "bar", false, "y"],
  ["BarStacked", "bar", true, "y"],
  ["Line", "line", false, "x"],
  ["LineMarkers", "line", false, "x"],
] as const)("%s is drawn as %s", (type, drawn, stacked, indexAxis) => {
  const configuration = configured({ type });
  expect(configuration.type).toBe(drawn);
  expect(configuration.options?.indexAxis ?? "x").toBe(indexAxis);
  expect(axis(configuration, "x").stacked).toBe(stacked);
  expect(axis(configuration, "y").stacked).toBe(stacked);
});

test.each([
  ["Pie", "pie"],
  ["Doughnut", "doughnut"],
] as const)("%s is drawn round, without axes, a colour for each category", (type, drawn) => {
  const configuration = configured({ type });
  expect(configuration.type).toBe(drawn);
  expect(configuration.options?.scales).toBeUndefined();
  const [set] = configuration.data.datasets;
  expect(new Set(set?.backgroundColor as string[]).size).toBe(4);
});

test("gaps are gaps, and a line is not drawn over them", () => {
  expect(data(configured({ type: "Line" }))).toEqual([
    [1200, null, null, null],
    [300, 2500.5, 0, 100],
  ]);
  const [first, second] = configured({ type: "Line" }).data.datasets as ChartDataset<"line">[];
  expect(first?.spanGaps).toBe(false);
  // Avesta's value has no neighbour, so a dot is all that there is of it.
  expect(first?.pointRadius).toEqual([3, 0, 0, 0]);
  expect(second?.pointRadius).toEqual([0, 0, 0, 0]);
});

test("shares are parts of the sum of a category, in percent; where all is zero there are none", () => {
  const cells = [[], ["a", 30, 10], ["b", 0, 0], ["c", null, 5], ["d", -1, 3]];
  const configuration = configured({ type: "ColumnStacked100" }, cells);
  // 30 of 40; nothing of nothing; 5 of 5; -1 and 3 of 4.
  expect(data(configuration)).toEqual([
    [0.75, null, null, -0.25],
    [0.25, null, 1, 0.75],
  ]);
  const { ticks, max } = axis(configuration, "y");
  expect([ticks.callback?.(0.5), max]).toEqual(["50%", 1]);
});

test("numbers are written in Swedish: on the axis by its format, at a point by its cell's", () => {
  const configuration = configured({ valueAxis: { title: "kr", numberFormat: "#,##0" } });
  const { ticks, title } = axis(configuration, "y");
  expect(ticks.callback?.(1_234_567)).toBe("1\u00a0234\u00a0567");
  expect([title.display, title.text]).toEqual([true, "kr"]);
  expect(axis(configuration, "x").title.display).toBe(false);
  const point = (type: string, datasetIndex: number, dataIndex: number) =>
    configured({ type }).options?.plugins?.tooltip?.callbacks?.label?.call(
      {} as never,
      { datasetIndex, dataIndex } as TooltipItem<"bar">,
    );
  expect(point("ColumnStacked", 1, 1)).toBe("Läkare: 2\u00a0500,50");
  // In a share chart too, the figure itself is told.
  expect(point("ColumnStacked100", 1, 1)).toBe("Läkare: 2\u00a0500,50");
  // Bars come from below: the series that chart.js has first is the last.
  expect(point("BarClustered", 0, 1)).toBe("Läkare: 2\u00a0500,50");
});

test("bars begin below: the first category lowest, and the first series lowest in it", () => {
  const configuration = configured({ type: "BarClustered" });
  expect(axis(configuration, "y").reverse).toBe(true);
  expect(configuration.data.datasets.map(({ label }) => label)).toEqual(["Läkare", "Sköterskor"]);
  expect(configuration.options?.plugins?.legend?.reverse).toBe(true);
  expect(configured({ type: "BarStacked" }).data.datasets.map(({ label }) => label)).toEqual([
    "Sköterskor",
    "Läkare",
  ]);
});

test("columns begin at zero; a line chart whose values all lie high does not", () => {
  const high = [[], ["a", 90, 95], ["b", 96, 91], ["c", 92, 92], ["d", 93, 93]];
  // Five sixths of 96 are 80.
  const low = [[], ["a", 79, 95], ["b", 96, 91], ["c", 92, 92], ["d", 93, 93]];
  expect(axis(configured({ type: "ColumnClustered" }, high), "y").beginAtZero).toBe(true);
  expect(axis(configured({ type: "Line" }, high), "y").beginAtZero).toBe(false);
  expect(axis(configured({ type: "Line" }, low), "y").beginAtZero).toBe(true);
  const set = axis(configured({ type: "Line", valueAxis: { minimum: 10, maximum: 200 } }, high), "y");
  expect([set.min, set.max]).toEqual([10, 200]);
});

test.each([
  ["Top", true, "top"],
  ["Bottom", true, "bottom"],
  ["Left", true, "left"],
  ["Right", true, "right"],
  ["Corner", true, "right"],
  ["None", false, "top"],
] as const)("a legend at %s", (legend, display, position) => {
  expect(configured({ legend }).options?.plugins?.legend).toMatchObject({ display, position });
});

test("a title is shown where there is one, a series in its own colour where it has one", () => {
  const title = (text: string) => configured({ title: text }).options?.plugins?.title;
  expect(title("Tjänster")).toMatchObject({ display: true, text: "Tjänster" });
  expect(title("")).toMatchObject({ display: false });
  const series = [
    { name: "a", values: at("B2:B5"), color: "#aa0000" },
    { name: "b", values: at("C2:C5") },
  ];
  expect(configured({ series }).data.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual([
    "#aa0000",
    chartLooks.light.series[1],
  ]);
});

test("a type that is not known is not drawn as another", () => {
  for (const type of ["Radar", "XYScatter", "", "toString"]) {
    expect(
      chartConfiguration(chartPicture(described({ type }), reader(centres), "sv"), setting),
    ).toBeUndefined();
  }
});
