import type {
  ChartCells,
  ChartDescription,
  ChartSeriesDescription,
  NewChart,
} from "../../../charts/chart-description";
import { type Shift, shifted } from "../../shift";

/**
 * The charts of a workbook, as descriptions: the host keeps no objects for them, so that what a file says and what the add-in asks for are
 * kept in the same way. A changed chart is a new description in the place of the old.
 */
export class KeptCharts {
  private charts: readonly ChartDescription[] = [];
  private made = 0;

  /** The one at the back first. */
  on(sheetId: string): readonly ChartDescription[] {
    return this.charts.filter((chart) => chart.sheetId === sheetId);
  }

  get(id: string): ChartDescription | undefined {
    return this.charts.find((chart) => chart.id === id);
  }

  add(chart: NewChart): ChartDescription {
    const { id = this.freeId(), ...rest } = chart;
    if (this.get(id)) throw new Error(`There are two charts with the id ${id}.`);
    const added: ChartDescription = { id, ...rest };
    this.charts = [...this.charts, added];
    return added;
  }

  change(id: string, change: (chart: ChartDescription) => ChartDescription): void {
    this.charts = this.charts.map((chart) => (chart.id === id ? change(chart) : chart));
  }

  delete(id: string): void {
    this.charts = this.charts.filter((chart) => chart.id !== id);
  }

  /** A sheet is gone: so are its charts, and the cells of it that other charts show. */
  forgetSheet(sheetId: string): void {
    this.charts = this.charts
      .filter((chart) => chart.sheetId !== sheetId)
      .map((chart) => withCells(chart, (cells) => (cells.sheetId === sheetId ? undefined : cells)));
  }

  /** Rows or columns were put in or taken out on a sheet. A chart whose cells are all gone keeps a place without height or width. */
  shift(sheetId: string, shift: Shift): void {
    this.charts = this.charts.map((chart) => {
      const moved = withCells(chart, (cells) =>
        cells.sheetId === sheetId ? movedCells(cells, shift) : cells,
      );
      return moved.sheetId === sheetId ? withMovedAnchor(moved, shift) : moved;
    });
  }

  inherit(before: KeptCharts): void {
    this.charts = before.charts;
    this.made = before.made;
  }

  private freeId(): string {
    do this.made++;
    while (this.get(`chart-${this.made}`));
    return `chart-${this.made}`;
  }
}

const movedCells = ({ sheetId, rect }: ChartCells, shift: Shift): ChartCells | undefined => {
  const moved = shifted(rect, shift);
  return moved ? { sheetId, rect: moved } : undefined;
};

type ChangeCells = (cells: ChartCells) => ChartCells | undefined;

function withCells(chart: ChartDescription, change: ChangeCells): ChartDescription {
  return { ...chart, series: chart.series.map((series) => seriesWithCells(series, change)) };
}

function seriesWithCells(series: ChartSeriesDescription, change: ChangeCells): ChartSeriesDescription {
  const { nameCell, values, categories, ...rest } = series;
  const kept = {
    nameCell: nameCell && change(nameCell),
    values: values && change(values),
    categories: categories && change(categories),
  };
  return {
    ...rest,
    ...(kept.nameCell && { nameCell: kept.nameCell }),
    ...(kept.values && { values: kept.values }),
    ...(kept.categories && { categories: kept.categories }),
  };
}

/** Each corner goes with its cell, as a chart does in Excel that moves and is sized with the cells. */
function withMovedAnchor(chart: ChartDescription, shift: Shift): ChartDescription {
  const { from, to } = chart.anchor;
  const [line, offset] = shift.axis === "rows" ? (["row", "down"] as const) : (["column", "right"] as const);
  const corner = (at: typeof from, isEnd: boolean): typeof from => {
    // A corner on the edge between two cells belongs, at the far end, to the cell before it.
    const touches = isEnd && at[offset] === 0;
    const cell = touches ? at[line] - 1 : at[line];
    if (shift.count > 0) return cell < shift.at ? at : { ...at, [line]: at[line] + shift.count };
    const removed = -shift.count;
    if (cell < shift.at) return at;
    if (cell >= shift.at + removed) return { ...at, [line]: at[line] - removed };
    return { ...at, [line]: shift.at, [offset]: 0 };
  };
  return { ...chart, anchor: { from: corner(from, false), to: corner(to, true) } };
}
