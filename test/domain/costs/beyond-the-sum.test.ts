import { beyondTheSum } from "../../../src/domain/costs/split/area-shares";

/** By hand. In binary 0.3 − (0.1 + 0.2) is no zero, and a thousandth of a square metre is no nothing. */
test.each([
  [1222, 1172, 50],
  [1172, 1222, -50],
  [0.3, 0.1 + 0.2, 0],
  [448.98, 448.9, 0.08],
  [1222.004, 1222, 0.004],
])("a lease of %d m² beside parts of %d m²: %d", (stated, sum, difference) => {
  expect(beyondTheSum(stated, sum)).toBe(difference);
});
