import { comparisonModel } from "../../src/taskpane/comparison/comparison-model";
import { comparisonState, type ComparisonChoices } from "../../src/taskpane/comparison/place";
import { previewOf } from "../../src/taskpane/comparison/table/preview";
import { readShown } from "../../src/cells/comparison/shown-figure";
import { sammanfatta, signal } from "../../src/functions/comparison";
import type { Cell } from "../../src/cells/ground/cell";
import { type Comparison, besideTenths } from "./bench";

/** Figures as a region's table has them: decimals, numbers as text, and what is missing in several words. */
const cells = [12.5, "37,5", 40, "saknas", 8, "1\u00a0250", 19, null, 33, "ej aktuellt"];

export const figures = (rows: number, columns: number): unknown[][] => [
  ["Central", ...Array.from({ length: columns }, (_, column) => `Mått ${column + 1} (tim)`)],
  ...Array.from({ length: rows }, (_, row) => [
    `Central ${row + 1}`,
    ...Array.from({ length: columns }, (_, column) => cells[(row * 7 + column * 3) % cells.length]),
  ]),
];

/** Jämför as the pane has it: the table read, its list of indicators, and the first of them as dots. */
function shownInPane(table: readonly (readonly unknown[])[], choices: ComparisonChoices): unknown {
  const cells = { row: 0, column: 0, values: table as Cell[][], formulas: table as Cell[][] };
  const centres = {
    id: "1",
    name: "tblCentraler",
    kind: "centres",
    sheet: "Blad1",
    sheetIsVisible: true,
  } as const;
  const tables = [{ ...centres, rows: table.length - 1, totals: undefined, cells }];
  const model = comparisonModel({ tables }, choices, comparisonState.place.initial);
  return model.compared.slice(0, 1).map((state) => previewOf(state, model, "sv-SE"));
}

export function comparisonBench(): Comparison[] {
  const table = figures(500, 60);
  const onePass = (): unknown =>
    table.slice(1).map((row) => row.slice(1).map((cell) => readShown(cell as Cell)));
  const all = { chosen: table[0]!.slice(1).map(String) };
  let ticked = 0;
  return [
    {
      work: "Jämför in the pane, read: 500 centres × 60 indicators, all chosen",
      beside: "one pass that reads each cell",
      aim: 5,
      // Another table each time: one that is known is not read again.
      make: () => ({ run: () => shownInPane([...table], all), besideRun: onePass }),
    },
    {
      work: "Jämför in the pane, an indicator is ticked",
      beside: "one pass that reads each cell",
      aim: 5,
      make: () => ({
        run: () => shownInPane(table, { chosen: all.chosen.slice(0, 2 + (ticked++ % 50)) }),
        besideRun: onePass,
      }),
    },
    {
      work: "FC.SAMMANFATTA, 500 centres × 60 indicators",
      beside: "one pass that reads each cell",
      aim: 5,
      make: () => ({ run: () => sammanfatta(table, "saknas"), besideRun: onePass }),
    },
    besideTenths(
      "FC.SIGNAL",
      (size) => {
        const column = figures(size, 1).map((row) => [row[1]]);
        return () => signal(column, "hög", "saknas");
      },
      100_000,
      true,
    ),
  ];
}
