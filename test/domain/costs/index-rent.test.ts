import { doubtfulIndex, indexFactor } from "../../../src/domain/costs/next-year/index-rent";

test("what a rent is multiplied by, for showing", () => {
  expect(indexFactor({ baseIndex: 250, index: 300, indexedPart: 1 })).toBe(1.2);
  // 1 + 0,8 × (300 ÷ 250 − 1)
  expect(indexFactor({ baseIndex: 250, index: 300, indexedPart: 0.8 })).toBe(1.16);
  expect(indexFactor({ baseIndex: 300, index: 250, indexedPart: 0 })).toBe(1);
  expect(indexFactor({ baseIndex: 300, index: 200, indexedPart: 1 })).toBe(2 / 3);
});

test.each([
  [400, 410, undefined],
  [100, 95, undefined],
  [100, 94.9, "fall"],
  // One base year against another: 1980 = 100 and 2020 = 100.
  [415.51, 124.3, "fall"],
  [100, 112, undefined],
  [100, 112.1, "rise"],
  [124.3, 415.51, "rise"],
] as const)("from %s to %s: %s", (base, index, expected) => {
  expect(doubtfulIndex(base, index)).toBe(expected);
});
