import { boundingRect, difference, intersection } from "../../../../src/workbench/ground/rect";
import fc from "../../../support/properties";
import type { Rect } from "../../../../src/workbench/host";
import { RectLayers } from "../../../../src/workbench/host/model/rect-layers";

/** Small rectangles on a 6 × 6 sheet, where everything can be counted cell by cell. */
const rect: fc.Arbitrary<Rect> = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5)).map(([a, b, c, d]) => ({
  row: Math.min(a, c),
  column: Math.min(b, d),
  rows: Math.abs(a - c) + 1,
  columns: Math.abs(b - d) + 1,
}));

const cellsOf = ({ row, column, rows, columns }: Rect) =>
  Array.from(
    { length: rows * columns },
    (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`,
  );

test("intersection, difference and bounding rectangle agree with counting cells", () => {
  fc.assert(
    fc.property(rect, rect, (a, b) => {
      const inB = new Set(cellsOf(b));
      const common = intersection(a, b);
      expect(new Set(common ? cellsOf(common) : [])).toEqual(
        new Set(cellsOf(a).filter((cell) => inB.has(cell))),
      );
      const left = difference(a, b).flatMap(cellsOf);
      expect(left.sort()).toEqual(
        cellsOf(a)
          .filter((cell) => !inB.has(cell))
          .sort(),
      );
      const around = new Set(cellsOf(boundingRect(a, b)));
      expect([...cellsOf(a), ...inB].every((cell) => around.has(cell))).toBe(true);
    }),
  );
});

test("layers give what a map from cell to value gives", () => {
  const step = fc.record({ rect, value: fc.option(fc.nat(3), { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), rect, (steps, asked) => {
      const layers = new RectLayers<number>(-1);
      const cells = new Map<string, number>();
      for (const { rect: place, value } of steps) {
        if (value === undefined) layers.clear(place);
        else layers.set(place, value);
        for (const cell of cellsOf(place)) cells.set(cell, value ?? -1);
      }
      const expected = new Set(cellsOf(asked).map((cell) => cells.get(cell) ?? -1));
      expect(layers.values(asked)).toEqual(expected);
      expect(layers.common(asked)).toBe(expected.size === 1 ? [...expected][0] : null);
    }),
  );
});
