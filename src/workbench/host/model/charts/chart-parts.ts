import type { ChartCells, ChartCorner, ChartDescription } from "../../../charts/chart-description";
import { formatAddress, quoteSheetName } from "../../../ground/address";
import type { Rect } from "../../book";
import { sizesIn } from "../range-parts/seen-in-grid";
import { invalidArgument } from "../../wire/errors";
import { navigation, scalar, wireClass, WireObject } from "../../wire/wire-class";
import type { Model } from "../model";

/** The chart that a title, a legend or an axis belongs to. */
interface ChartOwner {
  readonly description: ChartDescription;
  change(change: (chart: ChartDescription) => Partial<ChartDescription>): void;
}

/** Where a chart lies and how large it is, in points, by the widths and heights that have been set or that a file has brought. */
export function pointsOf(
  model: Model,
  { sheetId, anchor: { from, to } }: ChartDescription,
): { left: number; top: number; width: number; height: number } {
  const formats = model.cellFormats(sheetId);
  const sheet = model.sheet(sheetId);
  const sizes = {
    column: formats.layer("Format.ColumnWidth", usualWidth),
    row: formats.layer("Format.RowHeight", usualHeight),
  };
  const seen = {
    column: (part: Rect) => sizesIn("columns")(sheet, part, usualWidth),
    row: (part: Rect) => sizesIn("rows")(sheet, part, usualHeight),
  };
  const before = (axis: "row" | "column", corner: ChartCorner): number => {
    const rest = ((axis === "column" ? corner.right : corner.down) * 3) / 4;
    return Array.from({ length: corner[axis] }, (_, at) => {
      const line = axis === "column" ? { row: 0, column: at } : { row: at, column: 0 };
      return Number(sizes[axis].common({ ...line, rows: 1, columns: 1 }, seen[axis]));
    }).reduce((sum, one) => sum + one, rest);
  };
  const [left, top] = [before("column", from), before("row", from)];
  return { left, top, width: before("column", to) - left, height: before("row", to) - top };
}

/** In points, of Calibri 11. */
const usualWidth = 48;
const usualHeight = 15;

/** `Blad!$B$2:$B$9`, as a formula has it; an empty text where the cells are gone. */
export function addressOf(model: Model, cells: ChartCells | undefined): string {
  if (!cells) return "";
  const fixed = formatAddress(cells.rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoteSheetName(model.sheet(cells.sheetId).name)}!${fixed}`;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

@wireClass("ChartTitle")
export class ChartTitle extends WireObject {
  constructor(private readonly chart: ChartOwner) {
    super();
  }

  @scalar get Text(): string {
    return this.chart.description.title ?? "";
  }

  set Text(title: unknown) {
    this.chart.change(() => ({ title: text(title) }));
  }

  @navigation get Format(): ChartTitleFormat {
    return new ChartTitleFormat(this.chart);
  }
}

@wireClass("ChartTitleFormat")
class ChartTitleFormat extends WireObject {
  constructor(private readonly chart: ChartOwner) {
    super();
  }

  @navigation get Font(): ChartFont {
    return new ChartFont(this.chart, "title");
  }
}

@wireClass("ChartAreaFormat")
export class ChartAreaFormat extends WireObject {
  constructor(private readonly chart: ChartOwner) {
    super();
  }

  @navigation get Font(): ChartFont {
    return new ChartFont(this.chart, "all");
  }
}

/** Excel's sizes of letters. */
const [leastLetters, mostLetters] = [1, 409];

@wireClass("ChartFont")
class ChartFont extends WireObject {
  constructor(
    private readonly chart: ChartOwner,
    private readonly of: "all" | "title",
  ) {
    super();
  }

  @scalar get Size(): number {
    const { letters, titleLetters } = this.chart.description;
    return this.of === "all" ? (letters ?? 10) : (titleLetters ?? 14);
  }

  /** Said of the whole chart it is said of its title too. */
  set Size(size: unknown) {
    if (typeof size !== "number" || size < leastLetters || size > mostLetters) throw invalidArgument();
    this.chart.change(() => ({ titleLetters: size, ...(this.of === "all" && { letters: size }) }));
  }
}

const positions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

@wireClass("ChartLegend")
export class ChartLegend extends WireObject {
  constructor(private readonly chart: ChartOwner) {
    super();
  }

  @scalar get Position(): string {
    return this.chart.description.legend;
  }

  set Position(position: unknown) {
    const legend = positions.find((each) => each === position);
    if (!legend) throw invalidArgument();
    this.chart.change(() => ({ legend }));
  }
}

type AxisName = "valueAxis" | "categoryAxis";

@wireClass("ChartAxes")
export class ChartAxes extends WireObject {
  constructor(private readonly chart: ChartOwner) {
    super();
  }

  @navigation get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, "valueAxis");
  }

  @navigation get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, "categoryAxis");
  }
}

@wireClass("ChartAxis")
class ChartAxis extends WireObject {
  constructor(
    private readonly chart: ChartOwner,
    private readonly axis: AxisName,
  ) {
    super();
  }

  @scalar get NumberFormat(): string {
    return this.chart.description[this.axis]?.numberFormat ?? "General";
  }

  set NumberFormat(format: unknown) {
    const numberFormat = text(format);
    this.chart.change((chart) => ({ [this.axis]: { ...chart[this.axis], numberFormat } }));
  }

  /** An empty text where Excel chooses the end of the axis itself. */
  @scalar get Minimum(): number | string {
    return this.chart.description[this.axis]?.minimum ?? "";
  }

  set Minimum(value: unknown) {
    this.setEnd("minimum", value);
  }

  @scalar get Maximum(): number | string {
    return this.chart.description[this.axis]?.maximum ?? "";
  }

  set Maximum(value: unknown) {
    this.setEnd("maximum", value);
  }

  private setEnd(end: "minimum" | "maximum", value: unknown): void {
    if (typeof value !== "number") throw invalidArgument();
    this.chart.change((chart) => ({ [this.axis]: { ...chart[this.axis], [end]: value } }));
  }

  @navigation get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, this.axis);
  }
}

@wireClass("ChartAxisTitle")
class ChartAxisTitle extends WireObject {
  constructor(
    private readonly chart: ChartOwner,
    private readonly axis: AxisName,
  ) {
    super();
  }

  @scalar get Text(): string {
    return this.chart.description[this.axis]?.title ?? "";
  }

  set Text(value: unknown) {
    const title = text(value);
    this.chart.change((chart) => ({ [this.axis]: { ...chart[this.axis], title } }));
  }
}
