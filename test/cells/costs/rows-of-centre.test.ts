import fc from "../../support/properties";
import { rowsMaybeOf } from "../../../src/cells/costs/centre/rows-of-centre";

const rangeOf = (rows: unknown[][]): { name: string; rows: unknown[][]; columns: number } => ({
  name: "kostnader",
  rows,
  columns: 2,
});

/** Worked out the slow way: a row is the centre's when its cell says so, or says nothing. */
const expected = (rows: unknown[][], centre: string): number[] =>
  rows.flatMap(([, cell], row) =>
    row > 0 && ["", centre].includes(String(cell ?? "").toLowerCase()) ? [row] : [],
  );

test("a centre's rows are found, small tables and large, at the first call and at later ones", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("Norra", "norra", "Södra", "", null), { minLength: 1, maxLength: 40 }),
      fc.boolean(),
      (cells, isLarge) => {
        const repeated = isLarge
          ? Array.from({ length: 60 }, () => cells)
              .flat()
              .concat(Array(2000).fill("Östra"))
          : cells;
        const rows = [["Kostnadsslag", "Central"], ...repeated.map((cell) => ["Hyra", cell])];
        for (const centre of ["norra", "södra", "västra", "norra"]) {
          const found = rowsMaybeOf(rangeOf(rows), 1, 1, centre);
          expect(found.rows).toEqual(expected(rows, centre));
          expect(found.hasOthers).toBe(found.rows.length < repeated.length);
        }
      },
    ),
    { numRuns: 50 },
  );
});

test("without a centre, or a column that says it, every row may be", () => {
  const rows = [
    ["a", "Central"],
    ["b", "Norra"],
    ["c", "Södra"],
  ];
  expect(rowsMaybeOf(rangeOf(rows), 1, 1, undefined)).toEqual({ rows: [1, 2], hasOthers: false });
  expect(rowsMaybeOf(rangeOf(rows), 0, undefined, "norra")).toEqual({ rows: [0, 1, 2], hasOthers: false });
});
