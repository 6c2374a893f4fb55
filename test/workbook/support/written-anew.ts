import { formula } from "../../../src/workbook/action/plan/cell-input";
import type { Plan } from "../../../src/workbook/action/plan/plan";
import { extentOf } from "../../../src/workbook/written/written-sheet";
import { rewritePlan } from "../../../src/workbook/written/rewrite-plan";
import type { Book } from "../../../src/workbench/host";
import { put } from "./centres";

/** Two sheets of ours: one that stays, with another figure, and one that is no longer used; a third one comes. */
const first = [
  ["Fördelning", null],
  ["Hyra", 100],
  ["Summa", "=B2"],
];

export function writtenBefore(book: Book): void {
  book.addSheet("Fördelning");
  put(book, "Fördelning", 0, 0, first);
  formatted(book, "Fördelning", first.length);
  book.addSheet("Spec A");
  put(book, "Spec A", 0, 0, [["Spec A", 1]]);
  formatted(book, "Spec A", 1);
}

/** As the sheets were written: how cells look is not taken back. */
function formatted(book: Book, name: string, rows: number): void {
  const rect = { row: 0, column: 0, rows, columns: 2 };
  book
    .sheets()
    .find((one) => one.name === name)!
    .setNumberFormats(rect, Array(rows).fill(["0.00", "0.00"]));
}

const sheet = (name: string, cells: (typeof first)[number][]): Plan["sheets"][number] => ({
  name,
  blocks: [
    {
      row: 0,
      column: 0,
      cells: cells.map((row) =>
        row.map((cell) =>
          typeof cell === "string" && cell.startsWith("=") ? formula(cell) : (cell ?? null),
        ),
      ),
      look: { role: "title", numberFormat: "0.00" },
    },
  ],
  columnWidths: { 0: 20 },
});

const cellsOf = (cells: (typeof first)[number][]) =>
  cells.flatMap((row, down) =>
    row.flatMap((cell, across) =>
      cell === null
        ? []
        : [
            {
              row: down,
              column: across,
              cell: typeof cell === "string" && cell.startsWith("=") ? formula(cell) : (cell ?? null),
            },
          ],
    ),
  );

const known = (name: string, cells: (typeof first)[number][]) => ({
  ...extentOf(sheet(name, cells)),
  key: name,
  mark: "",
});

export const writtenAnew: Plan = rewritePlan(
  {
    action: "write-anew",
    sheets: [
      sheet("Fördelning", [
        ["Fördelning", null],
        ["Hyra", 120],
        ["El", 7],
        ["Summa", "=B2+B3"],
      ]),
      sheet("Spec B", [["Spec B", "=«Fördelning»!B4"]]),
    ],
    columns: [],
    writes: [],
    keys: ["Fördelning", "Spec B"],
  },
  [known("Fördelning", first), known("Spec A", [["Spec A", 1]])],
  new Map([
    ["Fördelning", cellsOf(first)],
    ["Spec A", cellsOf([["Spec A", 1]])],
  ]),
  ["Blad1", "Fördelning", "Spec A"],
  (name) => sheet(name, [["Används inte", null]]),
)!.plan;
