import { boxInPane, boxOnSheet, isSeen } from "../../../src/workbench/charts/placement";

/** Columns of 100 and rows of 20 pixels; column 2 is hidden. */
const measures = {
  left: (column: number) => (column <= 2 ? column : column - 1) * 100,
  top: (row: number) => row * 20,
};
const corner = (row: number, column: number, down = 0, right = 0) => ({ row, column, right, down });
const pane = (change = {}) => ({
  key: "main",
  left: 40,
  top: 20,
  width: 800,
  height: 400,
  fromX: 0,
  fromY: 0,
  ...change,
});

test("a chart over cells covers them; offsets within cells and hidden columns count", () => {
  expect(boxOnSheet({ from: corner(1, 1), to: corner(4, 5) }, measures)).toEqual({
    left: 100,
    top: 20,
    width: 300,
    height: 60,
  });
  expect(boxOnSheet({ from: corner(1, 1, 5, 7), to: corner(1, 1, 15, 27) }, measures)).toEqual({
    left: 107,
    top: 25,
    width: 20,
    height: 10,
  });
});

test("a chart whose corners have changed places is nowhere", () => {
  const box = boxOnSheet({ from: corner(4, 5), to: corner(1, 1) }, measures);
  expect([box.width, box.height]).toEqual([0, 0]);
  expect(isSeen(boxInPane(box, pane(), 1), pane())).toBe(false);
});

test("it goes with the scrolled sheet and grows with the zoom", () => {
  const box = { left: 300, top: 200, width: 100, height: 50 };
  expect(boxInPane(box, pane({ fromX: 250, fromY: 100 }), 2)).toEqual({
    left: 100,
    top: 200,
    width: 200,
    height: 100,
  });
});

test.each([
  ["within", { left: 10, top: 10 }, true],
  ["over the left edge", { left: -99, top: 10 }, true],
  ["left of it", { left: -100, top: 10 }, false],
  ["at the right edge", { left: 799, top: 10 }, true],
  ["right of it", { left: 800, top: 10 }, false],
  ["above it", { left: 10, top: -50 }, false],
  ["below it", { left: 10, top: 400 }, false],
])("is seen or not %s of a pane", (_, place, seen) => {
  expect(isSeen({ width: 100, height: 50, ...place }, pane())).toBe(seen);
});
