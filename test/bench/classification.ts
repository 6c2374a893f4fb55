import { klass } from "../../src/functions/classification";
import { tenfold, type Comparison } from "./bench";

const words = ["ja", "delvis", "nej", "", 0, "Hel", " ja ", null, true, "vet ej"];

const centres = (rows: number): unknown[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 4 }, (_, column) => words[(row * 7 + column * 3 + (row >> 3)) % words.length]),
  );

/** What any function must at least do with its cells: look at the type of each. */
export function typeofLoop(rows: readonly (readonly unknown[])[]): number {
  let numbers = 0;
  for (const cells of rows) {
    for (const cell of cells) {
      if (typeof cell === "number") numbers++;
    }
  }
  return numbers;
}

export function classificationBench(): Comparison[] {
  const hundredThousand = centres(100_000);
  return [
    {
      work: "FC.KLASS, 100 000 rows in one call",
      beside: "typeof loop over the same cells",
      aim: null,
      run: () => klass(hundredThousand),
      besideRun: () => typeofLoop(hundredThousand),
    },
    tenfold(
      "FC.KLASS",
      (size) => {
        const rows = centres(size);
        return () => klass(rows);
      },
      100_000,
    ),
  ];
}
