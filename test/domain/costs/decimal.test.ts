import fc from "../../support/properties";
import { decimalOf } from "../../../src/domain/costs/decimal";

/**
 * A number is the decimal of at most fifteen digits that a person has typed. What is expected is worked out from the typed
 * digits, in whole numbers.
 */

/** Digits with so many of them behind the comma, as a person types them. */
const typed = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 15 }))
  .map(([digits, decimals]) => ({ digits, decimals, number: Number(`${digits}e-${decimals}`) }));

test("a number is exactly the decimal that was typed, few digits or many", () => {
  fc.assert(
    fc.property(typed, ({ digits, decimals, number }) => {
      const { sign, digits: found, exponent } = decimalOf(number);
      const scale = BigInt(Math.max(decimals, -exponent));
      expect(BigInt(sign * found) * 10n ** (scale + BigInt(exponent))).toBe(
        digits * 10n ** (scale - BigInt(decimals)),
      );
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [0.1 + 0.2, 3, -1],
  [1.005, 1005, -3],
  [1234.5, 12_345, -1],
  [0.00004, 4, -5],
  [-27.65, 2765, -2],
  [9_999_999_999.9999, 99_999_999_999_999, -4],
  [99_999_999_999.9999, 999_999_999_999_999, -4],
])("%d has no digits beyond those that Excel shows", (value, digits, exponent) => {
  expect(decimalOf(value)).toEqual({ sign: value < 0 ? -1 : 1, digits, exponent });
});
