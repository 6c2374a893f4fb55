import fc from "../../../support/properties";
import type { ChartDescription, NewChart } from "../../../../src/workbench/charts/chart-description";
import { KeptCharts } from "../../../../src/workbench/host/model/charts/kept-charts";

const corner = (row: number, column: number, down = 0, right = 0) => ({ row, column, right, down });
const cells = (sheetId: string, row: number, rows: number) => ({
  sheetId,
  rect: { row, column: 1, rows, columns: 1 },
});
const chart: NewChart = {
  sheetId: "a",
  name: "Diagram 1",
  type: "Line",
  legend: "Right",
  series: [{ name: "x", nameCell: cells("a", 4, 1), values: cells("a", 5, 3), categories: cells("b", 5, 3) }],
  anchor: { from: corner(10, 2), to: corner(20, 8) },
};

const kept = (added: NewChart = chart): KeptCharts => {
  const charts = new KeptCharts();
  charts.add(added);
  return charts;
};
const only = (charts: KeptCharts): ChartDescription => charts.on("a")[0]!;
const rows = (charts: KeptCharts) => [only(charts).anchor.from.row, only(charts).anchor.to.row];

describe("rows put in and taken out", () => {
  test.each([
    // Above all of it, at its upper edge, within, at its lower edge, below.
    ["in above", { at: 0, count: 2 }, [12, 22]],
    ["in at the upper edge", { at: 10, count: 2 }, [12, 22]],
    ["in within", { at: 19, count: 2 }, [10, 22]],
    ["in below its last row", { at: 20, count: 2 }, [10, 20]],
    ["out above", { at: 0, count: -3 }, [7, 17]],
    ["out within", { at: 12, count: -3 }, [10, 17]],
    ["out over its upper edge", { at: 8, count: -4 }, [8, 16]],
    ["out over its lower edge", { at: 18, count: -4 }, [10, 18]],
    ["out with all of it", { at: 5, count: -30 }, [5, 5]],
    ["out below", { at: 20, count: -3 }, [10, 20]],
  ])("%s", (_, shift, expected) => {
    const charts = kept();
    charts.shift("a", { axis: "rows", ...shift });
    expect(rows(charts)).toEqual(expected);
  });

  test("a corner within a cell keeps its place in the cell, and loses it with the cell", () => {
    const charts = kept({ ...chart, anchor: { from: corner(10, 2, 7, 5), to: corner(20, 8, 9, 3) } });
    charts.shift("a", { axis: "rows", at: 20, count: 1 });
    expect(only(charts).anchor).toEqual({ from: corner(10, 2, 7, 5), to: corner(21, 8, 9, 3) });
    charts.shift("a", { axis: "rows", at: 10, count: -1 });
    expect(only(charts).anchor).toEqual({ from: corner(10, 2, 0, 5), to: corner(20, 8, 9, 3) });
  });

  test("columns move the corners sideways, on the chart's own sheet only", () => {
    const charts = kept();
    charts.shift("a", { axis: "columns", at: 0, count: 1 });
    expect(only(charts).anchor).toEqual({ from: corner(10, 3), to: corner(20, 9) });
    charts.shift("b", { axis: "columns", at: 0, count: 1 });
    expect(only(charts).anchor).toEqual({ from: corner(10, 3), to: corner(20, 9) });
  });

  test("series read the cells where they are now; cells that are gone are read no longer", () => {
    const charts = kept();
    charts.shift("b", { axis: "rows", at: 6, count: 4 });
    charts.shift("a", { axis: "rows", at: 4, count: -1 });
    expect(only(charts).series).toEqual([
      { name: "x", values: cells("a", 4, 3), categories: cells("b", 5, 7) },
    ]);
    charts.shift("a", { axis: "rows", at: 0, count: -30 });
    expect(only(charts).series).toEqual([{ name: "x", categories: cells("b", 5, 7) }]);
  });

  test("what is put in and taken out again leaves every chart as it was", () => {
    const place = fc.nat(40);
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 9 }), fc.boolean(), (at, count, isRows) => {
        const charts = kept();
        const axis = isRows ? "rows" : "columns";
        charts.shift("a", { axis, at, count });
        charts.shift("a", { axis, at, count: -count });
        expect(only(charts)).toEqual(only(kept()));
      }),
    );
  });
});

test("a chart that goes with its sheet, and one that loses its cells", () => {
  const charts = kept();
  charts.add({ ...chart, sheetId: "b" });
  charts.forgetSheet("b");
  expect(charts.on("b")).toEqual([]);
  expect(only(charts).series).toEqual([{ name: "x", nameCell: cells("a", 4, 1), values: cells("a", 5, 3) }]);
});

test("ids are given once; those of a file are taken as they are, but not twice", () => {
  const charts = kept({ ...chart, id: "chart-1" });
  expect(charts.add(chart).id).toBe("chart-2");
  expect(() => charts.add({ ...chart, id: "chart-1" })).toThrow("chart-1");
});
