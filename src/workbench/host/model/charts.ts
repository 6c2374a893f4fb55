import { invalidArgument } from "../wire/errors";
import { method, navigation, scalar, storedMethod, wireClass, WireObject } from "../wire/wire-class";
import { stored } from "./stored";

type Store = Map<string, unknown>;

/** What lives in a map under a name, made the first time that it is asked for. */
function within<Value>(store: Store, name: string, make: () => Value): Value {
  if (!store.has(name)) store.set(name, make());
  return store.get(name) as Value;
}

/** The charts of a sheet: kept as they were asked for. The workbench does not draw them. */
@wireClass("ChartCollection")
export class ChartCollection extends WireObject {
  private readonly charts: Store[];

  constructor(store: Store) {
    super();
    this.charts = within<Store[]>(store, "Charts", () => []);
  }

  override items(): readonly Chart[] {
    return this.charts.map((store) => new Chart(store));
  }

  @scalar get Count(): number {
    return this.charts.length;
  }

  @storedMethod Add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): Chart {
    if (typeof type !== "string" || !(source instanceof WireObject)) throw invalidArgument();
    const store: Store = new Map<string, unknown>([
      ["ChartType", type],
      ["SourceData", source],
      ["SeriesBy", seriesBy],
    ]);
    // The workbench does not guess how many series the cells hold: whoever wants more adds them.
    within<Store[]>(store, "Series", () => []).push(new Map());
    this.charts.push(store);
    return new Chart(store);
  }

  @method GetItemAt(index: unknown): Chart {
    return new Chart(atIndex(this.charts, index));
  }
}

function atIndex(stores: readonly Store[], index: unknown): Store {
  const store = typeof index === "number" ? stores[index] : undefined;
  if (!store) throw invalidArgument();
  return store;
}

@wireClass("Chart")
export class Chart extends WireObject {
  constructor(readonly store: Store) {
    super();
  }

  @stored("") Name!: string;
  @stored("ColumnClustered") ChartType!: string;

  @storedMethod SetPosition(start: unknown, end: unknown): void {
    this.store.set("Position", [start, end]);
  }

  @navigation get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(within<Store[]>(this.store, "Series", () => []));
  }

  @navigation get Title(): ChartTitle {
    return new ChartTitle(within<Store>(this.store, "Title", () => new Map()));
  }

  @navigation get Legend(): ChartLegend {
    return new ChartLegend(within<Store>(this.store, "Legend", () => new Map()));
  }

  @navigation get Axes(): ChartAxes {
    return new ChartAxes(this.store);
  }
}

@wireClass("ChartSeriesCollection")
export class ChartSeriesCollection extends WireObject {
  constructor(private readonly series: Store[]) {
    super();
  }

  override items(): readonly ChartSeries[] {
    return this.series.map((store) => new ChartSeries(store));
  }

  @scalar get Count(): number {
    return this.series.length;
  }

  @storedMethod Add(name: unknown = ""): ChartSeries {
    const store: Store = new Map([["Name", name]]);
    this.series.push(store);
    return new ChartSeries(store);
  }

  @method GetItemAt(index: unknown): ChartSeries {
    return new ChartSeries(atIndex(this.series, index));
  }
}

@wireClass("ChartSeries")
export class ChartSeries extends WireObject {
  constructor(readonly store: Store) {
    super();
  }

  @stored("") Name!: string;

  @storedMethod SetValues(range: unknown): void {
    this.store.set("Values", range);
  }

  @storedMethod SetXAxisValues(range: unknown): void {
    this.store.set("XAxisValues", range);
  }
}

@wireClass("ChartTitle")
export class ChartTitle extends WireObject {
  constructor(readonly store: Store) {
    super();
  }

  @stored("") Text!: string;
}

@wireClass("ChartLegend")
export class ChartLegend extends WireObject {
  constructor(readonly store: Store) {
    super();
  }

  @stored("Right") Position!: string;
}

@wireClass("ChartAxes")
export class ChartAxes extends WireObject {
  constructor(private readonly store: Store) {
    super();
  }

  @navigation get ValueAxis(): ChartAxis {
    return new ChartAxis(within<Store>(this.store, "ValueAxis", () => new Map()));
  }
}

@wireClass("ChartAxis")
export class ChartAxis extends WireObject {
  constructor(readonly store: Store) {
    super();
  }

  @stored("General") NumberFormat!: string;

  @navigation get Title(): ChartAxisTitle {
    return new ChartAxisTitle(within<Store>(this.store, "Title", () => new Map()));
  }
}

@wireClass("ChartAxisTitle")
export class ChartAxisTitle extends WireObject {
  constructor(readonly store: Store) {
    super();
  }

  @stored("") Text!: string;
}
