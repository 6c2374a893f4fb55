import { readShown } from "../../src/cells/comparison/shown-figure";
import { sammanfatta, signal } from "../../src/functions/comparison";
import type { Cell } from "../../src/cells/ground/cell";
import { type Comparison, tenfold } from "./bench";

/** Figures as a region's table has them: decimals, numbers as text, and what is missing in several words. */
const cells = [12.5, "37,5", 40, "saknas", 8, "1\u00a0250", 19, null, 33, "ej aktuellt"];

export const figures = (rows: number, columns: number): unknown[][] => [
  ["Central", ...Array.from({ length: columns }, (_, column) => `Mått ${column + 1} (tim)`)],
  ...Array.from({ length: rows }, (_, row) => [
    `Central ${row + 1}`,
    ...Array.from({ length: columns }, (_, column) => cells[(row * 7 + column * 3) % cells.length]),
  ]),
];

export function comparisonBench(): Comparison[] {
  const table = figures(500, 60);
  return [
    {
      work: "FC.SAMMANFATTA, 500 centres × 60 indicators",
      beside: "one pass that reads each cell",
      aim: 5,
      run: () => sammanfatta(table, "saknas"),
      besideRun: () => table.slice(1).map((row) => row.slice(1).map((cell) => readShown(cell as Cell))),
    },
    tenfold(
      "FC.SIGNAL",
      (size) => {
        const column = figures(size, 1).map((row) => [row[1]]);
        return () => signal(column, "hög", "saknas");
      },
      10_000,
    ),
  ];
}
