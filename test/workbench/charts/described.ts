import type { ChartCells, ChartDescription } from "../../../src/workbench/charts/chart-description";
import type { CellReader } from "../../../src/workbench/charts/chart-picture";
import type { CellValue } from "../../../src/workbench/host/book";
import { rect } from "../grid/open-book";

/** Cells of the sheet "s" by address. */
export const at = (address: string): ChartCells => ({ sheetId: "s", rect: rect(address) });

/** Three series over four centres, as a plan of the add-in makes them. */
export const described = (change: Partial<ChartDescription> = {}): ChartDescription => ({
  id: "chart-1",
  sheetId: "s",
  name: "Diagram 1",
  type: "ColumnStacked",
  title: "Tjänster",
  legend: "Bottom",
  series: [
    { name: "Sköterskor", values: at("B2:B5"), categories: at("A2:A5") },
    { name: "Läkare", values: at("C2:C5"), categories: at("A2:A5") },
  ],
  anchor: {
    from: { row: 6, column: 0, right: 0, down: 0 },
    to: { row: 20, column: 6, right: 0, down: 0 },
  },
  ...change,
});

/** A sheet "s" whose cells all have one number format. */
export function reader(cells: readonly (readonly CellValue[])[], format = "General"): CellReader {
  const read = <Item>({ sheetId, rect: place }: ChartCells, item: (row: number, column: number) => Item) =>
    sheetId !== "s"
      ? undefined
      : Array.from({ length: place.rows }, (_, row) =>
          Array.from({ length: place.columns }, (__, column) => item(place.row + row, place.column + column)),
        );
  return {
    values: (place) => read(place, (row, column) => cells[row]?.[column] ?? null),
    numberFormats: (place) => read(place, () => format),
  };
}

export const centres: readonly (readonly CellValue[])[] = [
  [null, "Sköterskor", "Läkare"],
  ["Avesta", 1200, 300],
  ["Falun", null, 2500.5],
  ["Ludvika", { error: "#BUSY!" }, 0],
  ["Mora", "saknas", 100],
];
