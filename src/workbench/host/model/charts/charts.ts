import type {
  ChartCells,
  ChartCorner,
  ChartDescription,
  ChartSeriesDescription,
} from "../../../charts/chart-description";
import type { Rect } from "../../book";
import { invalidArgument, itemNotFound, notImplemented, unsupportedOperation } from "../../wire/errors";
import { method, navigation, scalar, wireClass, WireObject } from "../../wire/wire-class";
import {
  addressOf,
  ChartAreaFormat,
  ChartAxes,
  ChartLegend,
  ChartTitle,
  pointsOf,
  text,
} from "./chart-parts";
import type { Model } from "../model";
import { Range } from "../range";
import { seriesFromSource, type SeriesBy } from "./series-from-source";

/** About the 480 × 288 pixels that Excel gives a new chart; where it lies there follows the window, here the cells that it shows. */
const usualSize = { columns: 6, rows: 15 };

/** The charts of a sheet. The objects are views on the descriptions that the model keeps. */
@wireClass("ChartCollection")
export class ChartCollection extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  override items(): readonly Chart[] {
    return this.model.charts.on(this.sheetId).map(({ id }) => new Chart(this.model, id));
  }

  @scalar get Count(): number {
    return this.model.charts.on(this.sheetId).length;
  }

  @method Add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): Chart {
    if (typeof type !== "string" || !(source instanceof Range) || !isSeriesBy(seriesBy))
      throw invalidArgument();
    const { rect, sheetId } = source;
    const column = rect.column + rect.columns + 1;
    const { id } = this.model.charts.add({
      sheetId: this.sheetId,
      name: this.freeName(),
      type,
      legend: "Right",
      series: seriesFromSource(this.model.sheet(sheetId), rect, seriesBy),
      anchor: {
        from: corner(rect.row, column),
        to: corner(rect.row + usualSize.rows, column + usualSize.columns),
      },
    });
    this.model.changed();
    return new Chart(this.model, id);
  }

  @method GetItemAt(index: unknown): Chart {
    return atIndex(this.items(), index);
  }

  private freeName(): string {
    const taken = new Set(this.model.charts.on(this.sheetId).map(({ name }) => name));
    for (let number = 1; ; number++) {
      const name = `${this.model.options.newNames.chart} ${number}`;
      if (!taken.has(name)) return name;
    }
  }
}

const isSeriesBy = (value: unknown): value is SeriesBy =>
  value === "Auto" || value === "Columns" || value === "Rows";

const corner = (row: number, column: number): ChartCorner => ({ row, column, right: 0, down: 0 });

function atIndex<Item>(items: readonly Item[], index: unknown): Item {
  const item = typeof index === "number" ? items[index] : undefined;
  if (!item) throw invalidArgument();
  return item;
}

@wireClass("Chart")
class Chart extends WireObject {
  constructor(
    readonly model: Model,
    readonly chartId: string,
  ) {
    super();
  }

  get description(): ChartDescription {
    const found = this.model.charts.get(this.chartId);
    if (!found) throw itemNotFound();
    return found;
  }

  change(change: (chart: ChartDescription) => Partial<ChartDescription>): void {
    const before = this.description;
    this.model.charts.change(this.chartId, () => ({ ...before, ...change(before) }));
    this.model.changed();
  }

  @scalar get Id(): string {
    return this.description.id;
  }

  @scalar get Name(): string {
    return this.description.name;
  }

  set Name(name: unknown) {
    this.change(() => ({ name: text(name) }));
  }

  @scalar get ChartType(): string | null {
    return this.isUntold ? null : this.description.type;
  }

  set ChartType(type: unknown) {
    this.change(() => ({ type: text(type) }));
  }

  @scalar get Left(): number {
    return pointsOf(this.model, this.description).left;
  }

  @scalar get Top(): number {
    return pointsOf(this.model, this.description).top;
  }

  @scalar get Width(): number {
    return pointsOf(this.model, this.description).width;
  }

  @scalar get Height(): number {
    return pointsOf(this.model, this.description).height;
  }

  /** Covers the cells; without an end it moves and stays as many cells large as it was. */
  @method SetPosition(start: unknown, end?: unknown): void {
    if (!(start instanceof Range) || !(end === undefined || end instanceof Range)) throw invalidArgument();
    const { row, column } = start.rect;
    this.change(({ anchor: { from, to } }) => ({
      anchor: {
        from: corner(row, column),
        to: end
          ? corner(end.rect.row + end.rect.rows, end.rect.column + end.rect.columns)
          : { ...to, row: to.row + row - from.row, column: to.column + column - from.column },
      },
    }));
  }

  @method Delete(): void {
    this.model.charts.delete(this.description.id);
    this.model.changed();
  }

  @navigation get Series(): ChartSeriesCollection {
    this.assertTold();
    return new ChartSeriesCollection(this);
  }

  @navigation get Title(): ChartTitle {
    this.assertTold();
    return new ChartTitle(this);
  }

  @navigation get Legend(): ChartLegend {
    return new ChartLegend(this);
  }

  @navigation get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this);
  }

  @navigation get Axes(): ChartAxes {
    return new ChartAxes(this);
  }

  private get isUntold(): boolean {
    return untoldTypes.has(this.description.type);
  }

  private assertTold(): void {
    if (this.isUntold) throw unsupportedOperation();
  }
}

/**
 * Kinds that came with Excel 2016. Of these Excel tells no type (#2971), and asking for their titles or series is an error
 * (#2041; OfficeDev/office-js-docs #910), in some versions.
 */
const untoldTypes: ReadonlySet<string> = new Set([
  "Waterfall",
  "Treemap",
  "Sunburst",
  "Histogram",
  "Pareto",
  "Boxwhisker",
  "Funnel",
  "RegionMap",
]);

@wireClass("ChartSeriesCollection")
class ChartSeriesCollection extends WireObject {
  constructor(private readonly chart: Chart) {
    super();
  }

  override items(): readonly ChartSeries[] {
    return this.chart.description.series.map((_, index) => new ChartSeries(this.chart, index));
  }

  @scalar get Count(): number {
    return this.chart.description.series.length;
  }

  @method Add(name: unknown = ""): ChartSeries {
    const index = this.Count;
    this.chart.change(({ series }) => ({ series: [...series, { name: text(name) }] }));
    return new ChartSeries(this.chart, index);
  }

  @method GetItemAt(index: unknown): ChartSeries {
    return atIndex(this.items(), index);
  }
}

@wireClass("ChartSeries")
class ChartSeries extends WireObject {
  constructor(
    private readonly chart: Chart,
    private readonly index: number,
  ) {
    super();
  }

  @scalar get Name(): string {
    return this.description.name;
  }

  set Name(name: unknown) {
    const { nameCell, ...rest } = this.description;
    if (nameCell || name !== rest.name) this.become({ ...rest, name: text(name) });
  }

  /** `Blad!$B$2:$B$9`, as a formula has it; an empty text where the cells are gone. */
  @method GetDimensionDataSourceString(dimension: unknown): string {
    const { values, categories } = this.description;
    if (dimension === "Values") return addressOf(this.chart.model, values);
    if (dimension === "Categories") return addressOf(this.chart.model, categories);
    throw notImplemented(`ChartSeries.GetDimensionDataSourceString(${String(dimension)})`);
  }

  @method SetValues(range: unknown): void {
    this.become({ ...this.description, values: line(range) });
  }

  @method SetXAxisValues(range: unknown): void {
    this.become({ ...this.description, categories: line(range) });
  }

  private get description(): ChartSeriesDescription {
    const found = this.chart.description.series[this.index];
    if (!found) throw itemNotFound();
    return found;
  }

  private become(now: ChartSeriesDescription): void {
    this.chart.change(({ series }) => ({
      series: series.map((each, index) => (index === this.index ? now : each)),
    }));
  }
}

/** One row or one column, which is what the workbench draws: what Excel makes of a block is not known here. */
function line(range: unknown): ChartCells {
  if (!(range instanceof Range)) throw invalidArgument();
  const { sheetId } = range;
  const rect: Rect = range.rect;
  if (rect.rows > 1 && rect.columns > 1) throw invalidArgument();
  return { sheetId, rect };
}
