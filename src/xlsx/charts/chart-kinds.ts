/** How a type of chart, as Office.js names it, stands in a file: the element, and what tells it from its sisters. */
export interface ChartKind {
  readonly element: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart";
  readonly direction?: "col" | "bar";
  /** Pies have none. */
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Lines alone: whether each value has a mark. */
  readonly markers?: boolean;
}

const grouped = (
  name: string,
  kind: Omit<ChartKind, "grouping">,
  alone: "clustered" | "standard",
  suffix = "",
): [string, ChartKind][] => [
  [`${name}${suffix}`, { ...kind, grouping: alone }],
  [`${name}Stacked`, { ...kind, grouping: "stacked" }],
  [`${name}Stacked100`, { ...kind, grouping: "percentStacked" }],
];

/** The types that can be written and read. Any other is named where it is met. */
export const chartKinds: ReadonlyMap<string, ChartKind> = new Map<string, ChartKind>([
  ...grouped("Column", { element: "barChart", direction: "col" }, "clustered", "Clustered"),
  ...grouped("Bar", { element: "barChart", direction: "bar" }, "clustered", "Clustered"),
  ...grouped("Line", { element: "lineChart", markers: false }, "standard"),
  ...grouped("LineMarkers", { element: "lineChart", markers: true }, "standard"),
  ...grouped("Area", { element: "areaChart" }, "standard"),
  ["Pie", { element: "pieChart" }],
  ["Doughnut", { element: "doughnutChart" }],
]);

/** Whether a chart of the type can be written. */
export const canWriteChart = (type: string): boolean => chartKinds.has(type);

/** The type that a file means; undefined for one that is not known here. */
export const chartType = (kind: ChartKind): string | undefined =>
  [...chartKinds].find(
    ([, { element, direction, grouping, markers }]) =>
      element === kind.element &&
      direction === kind.direction &&
      grouping === kind.grouping &&
      markers === kind.markers,
  )?.[0];

export const isRound = ({ element }: ChartKind): boolean =>
  element === "pieChart" || element === "doughnutChart";
