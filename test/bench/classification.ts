import { hinder, klass, motivering } from "../../src/functions/classification";
import { besideTenths, type Comparison } from "./bench";

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
  const tenThousand = (): unknown[][] =>
    centres(10_000).map((row) => row.map((cell) => (cell === "vet ej" ? "nej" : cell)));
  return [
    {
      work: "FC.KLASS, 100 000 rows in one call",
      beside: "typeof loop over the same cells",
      aim: 6,
      make: () => {
        const rows = centres(100_000);
        return { run: () => klass(rows), besideRun: () => typeofLoop(rows) };
      },
    },
    ...(
      [
        ["FC.KLASS", klass],
        ["FC.HINDER", hinder],
        ["FC.MOTIVERING", motivering],
      ] as const
    ).map(
      ([name, work]): Comparison => ({
        work: `${name}, 10 000 calls of a row each`,
        beside: `${name}, the same rows in one call`,
        aim: null,
        make: () => {
          const rows = tenThousand();
          const rowByRow = rows.map((row) => [row]);
          return { run: () => rowByRow.map((row) => work(row)), besideRun: () => work(rows) };
        },
      }),
    ),
    besideTenths(
      "FC.KLASS",
      (size) => {
        const rows = centres(size);
        return () => klass(rows);
      },
      1_000_000,
    ),
  ];
}
