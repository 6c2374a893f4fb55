import fc from "../../support/properties";
import { cellReader } from "../../../src/workbench/charts/cell-reader";
import { chartFigures } from "../../../src/workbench/charts/chart-figures";
import { chartPicture } from "../../../src/workbench/charts/chart-picture";
import type { Book, BookSheet } from "../../../src/workbench/host/book";
import { at, centres, described, reader } from "./described";

const picture = (change: Parameters<typeof described>[0] = {}, cells = centres, format = "General") =>
  chartPicture(described(change), reader(cells, format), "sv");

test("what is no number is a gap: empty cells, errors, #BUSY! and words; a zero is a zero", () => {
  expect(picture().series.map(({ name, values }) => [name, values])).toEqual([
    ["Sköterskor", [1200, null, null, null]],
    ["Läkare", [300, 2500.5, 0, 100]],
  ]);
  expect(picture().categories).toEqual(["Avesta", "Falun", "Ludvika", "Mora"]);
});

test("never has a figure that is not in the cells, whatever stands there", () => {
  const value = fc.oneof(
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
    fc.string(),
    fc.constant({ error: "#N/A" as const }),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 4, maxLength: 4 }), (column) => {
      const cells = [[], ...column.map((each) => [null, each])];
      const [series] = picture({ series: [{ name: "x", values: at("B2:B5") }] }, cells).series;
      expect(series?.values).toEqual(column.map((each) => (typeof each === "number" ? each : null)));
    }),
  );
});

test("names from cells follow them; without names and categories it counts, as Excel does", () => {
  const series = [
    { name: "förut", nameCell: at("B1"), values: at("B2:B5") },
    { name: "", values: at("C2:C5") },
  ];
  const { series: read, categories } = picture({ series });
  expect(read.map(({ name }) => name)).toEqual(["Sköterskor", "Serie2"]);
  expect(categories).toEqual(["1", "2", "3", "4"]);
});

test("cells that are gone, and a sheet that is gone, leave a series without values", () => {
  const gone = { sheetId: "borta", rect: at("B2:B5").rect };
  const { series, categories } = picture({
    series: [
      { name: "a" },
      { name: "b", values: gone, categories: gone },
      { name: "c", values: at("C2:C5") },
    ],
  });
  expect(series.map(({ values }) => values)).toEqual([
    [null, null, null, null],
    [null, null, null, null],
    [300, 2500.5, 0, 100],
  ]);
  expect(categories).toEqual(["1", "2", "3", "4"]);
});

test("categories are shown as their cells are, and several levels are put together", () => {
  const cells = [
    [45_000, "Norra", "Avesta"],
    [45_001, "", "Falun"],
  ];
  const shown = (categories: string, format: string) =>
    picture({ series: [{ name: "x", values: at("A1:A2"), categories: at(categories) }] }, cells, format)
      .categories;
  // 45 000 days after 30 December 1899.
  expect(shown("A1:A2", "yyyy-mm-dd")).toEqual(["2023-03-15", "2023-03-16"]);
  expect(shown("B1:C2", "General")).toEqual(["Norra, Avesta", "Falun"]);
  expect(shown("A1:B1", "#,##0")).toEqual(["45\u00a0000", "Norra"]);
});

test("a title that is not given is the name of the only series; an empty one is none", () => {
  const one = [{ name: "Läkare", values: at("C2:C5") }];
  const { title, ...untitled } = described({ series: one });
  expect(title).not.toBe("");
  const titleOf = (chart: typeof untitled & { title?: string }) =>
    chartPicture(chart, reader(centres), "sv").title;
  expect(titleOf(untitled)).toBe("Läkare");
  expect(titleOf({ ...untitled, title: "" })).toBe("");
  expect(titleOf({ ...untitled, series: [{ name: "", values: at("C2:C5") }] })).toBe("");
  expect(titleOf({ ...untitled, series: [...one, ...one] })).toBe("");
});

test("a pie shows the first series only; the axis is written as the first cells are", () => {
  expect(picture({ type: "Pie" }).series.map(({ name }) => name)).toEqual(["Sköterskor"]);
  expect(picture({}, centres, "0.0%").valueAxis.format).toBe("0.0%");
  expect(picture({ valueAxis: { numberFormat: "#,##0" } }, centres, "0.0%").valueAxis.format).toBe("#,##0");
});

test("figures in words, for who cannot see the picture", () => {
  const { label, table } = chartFigures(picture({}, centres, "#,##0.0"), "sv");
  expect(label).toBe("Staplat stapeldiagram: Tjänster. 2 serier, 4 kategorier.");
  expect(table).toEqual([
    ["Kategori", "Sköterskor", "Läkare"],
    ["Avesta", "1\u00a0200,0", "300,0"],
    ["Falun", "uppgift saknas", "2\u00a0500,5"],
    ["Ludvika", "uppgift saknas", "0,0"],
    ["Mora", "uppgift saknas", "100,0"],
  ]);
  const english = chartFigures(chartPicture(described(), reader(centres), "en"), "en");
  expect(english.label).toBe("Stacked column chart: Tjänster. 2 series, 4 categories.");
  expect(english.table[2]).toEqual(["Falun", "missing", "2500.5"]);
});

test("a type that is not drawn is named, and a chart without a number says so", () => {
  expect(chartFigures(picture({ type: "Radar" }), "sv").label).toBe(
    "Diagrammet ”Tjänster” av typen Radar finns i arbetsboken men kan inte ritas i arbetsbänken.",
  );
  expect(chartFigures(picture({}, []), "sv").label).toMatch(/Diagrammets celler innehåller inga tal\.$/);
});

test("rows that are hidden are left out, of values and categories alike", () => {
  const sheet = {
    id: "s",
    values: ({ rows }: { rows: number }) => Array.from({ length: rows }, (_, row) => [row]),
    numberFormats: ({ rows }: { rows: number }) => Array.from({ length: rows }, () => ["General"]),
    isRowHidden: (row: number) => row === 2,
  } as unknown as BookSheet;
  const cells = cellReader({ sheets: () => [sheet] } as unknown as Book);
  expect(cells.values(at("A2:A4"))).toEqual([[0], [2]]);
  expect(cells.numberFormats(at("A2:A4"))).toHaveLength(2);
  expect(cells.values({ ...at("A2:A4"), sheetId: "annat" })).toBeUndefined();
});
