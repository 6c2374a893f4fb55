import fc from "../../support/properties";
import { decimalOf, decimalSum, fractionAsNumber, inPerCent } from "../../../src/domain/costs/decimal";
import { kronor, OreSum, wholeUnits, type Ore } from "../../../src/domain/costs/money";
import { fraction, rounded, shown, times } from "./exact-oracle";

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.integer(),
  fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000),
);

describe("amounts in whole öre", () => {
  // By hand: the decimal that Excel shows, a half away from zero.
  test.each<[number, 0.01 | 1, Ore]>([
    [1.005, 0.01, 101],
    [-1.005, 0.01, -101],
    [0.004999999999999999, 0.01, 1],
    [0.0049, 0.01, 0],
    [-0.0049, 0.01, 0],
    [0.1 + 0.2, 0.01, 30],
    [2.675, 0.01, 268],
    [1234.565, 0.01, 123457],
    [0.5, 1, 1],
    [-2.5, 1, -3],
    [2.4999, 1, 2],
    [1e13, 0.01, 1_000_000_000_000_000],
    [1e15, 0.01, 100_000_000_000_000_000n],
    [9_007_199_254_740_993, 1, 9_007_199_254_740_990n],
  ])("%d kr in units of %d is %s", (amount, unit, expected) => {
    expect(wholeUnits(amount, unit)).toBe(expected);
  });

  test("are the exact rounding of the decimal, whatever the number", () => {
    fc.assert(
      fc.property(anyNumber, fc.constantFrom(0.01 as const, 1 as const), (amount, unit) => {
        const units = wholeUnits(amount, unit);
        expect(BigInt(units)).toBe(rounded(times(shown(amount), fraction(unit === 1 ? 1n : 100n))));
        expect(Object.is(units, -0)).toBe(false);
        // One form for each size, so that equal amounts are equal values.
        expect(typeof units).toBe(BigInt(units) ** 2n <= 2n ** 104n ? "number" : "bigint");
      }),
      { numRuns: 3000 },
    );
  });

  test("come back as the number that a cell shows", () => {
    const fifteenDigits = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, zeros]) => digits * 10n ** BigInt(zeros));
    fc.assert(
      fc.property(fifteenDigits, (ore) => {
        const plain = ore <= 2n ** 52n && ore >= -(2n ** 52n) ? Number(ore) : ore;
        const digits = `${ore < 0n ? "-" : ""}${(ore < 0n ? -ore : ore).toString().padStart(3, "0")}`;
        expect(kronor(plain)).toBe(Number(`${digits.slice(0, -2)}.${digits.slice(-2)}`));
      }),
    );
  });

  test("with more digits than a cell keeps are refused", () => {
    for (const lost of [10n ** 15n + 1n, -(10n ** 17n) - 30n, 1e15 + 1, 10n ** 400n]) {
      expect(() => kronor(lost)).toThrow("fler siffror än de femton");
    }
    expect(kronor(10n ** 17n)).toBe(1e15);
  });

  test("sum exactly in any order and size", () => {
    const ore = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom<Ore>(2 ** 52, -(2 ** 52), 10n ** 20n, -(10n ** 20n), 0),
    );
    fc.assert(
      fc.property(fc.array(ore, { maxLength: 30 }), (all) => {
        const sum = new OreSum();
        for (const one of all) sum.add(one);
        expect(BigInt(sum.ore)).toBe(all.reduce<bigint>((total, one) => total + BigInt(one), 0n));
      }),
    );
  });
});

describe("decimals", () => {
  test("hold the digits that Excel shows", () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const { sign, digits, exponent } = decimalOf(value);
        const own = shown(value);
        const scaled =
          exponent < 0
            ? fraction(BigInt(sign * digits), 10n ** BigInt(-exponent))
            : fraction(BigInt(sign * digits) * 10n ** BigInt(exponent));
        expect(scaled.over * own.under).toBe(own.over * scaled.under);
      }),
      { numRuns: 2000 },
    );
  });

  test("add without the errors of binary numbers", () => {
    expect(decimalSum([0.1, 0.2])).toBe(0.3);
    expect(decimalSum([33.33, 33.33, 33.33])).toBe(99.99);
    expect(decimalSum([383, 465, 324])).toBe(1172);
  });

  test("become per cent by moving the point", () => {
    expect([0.3333, 0.07, 0.285, 1, 0].map(inPerCent)).toEqual([33.33, 7, 28.5, 100, 0]);
  });

  test("a fraction becomes the nearest number", () => {
    const natural = fc.bigInt({ min: 1n, max: 10n ** 40n });
    fc.assert(
      fc.property(natural, natural, (a, b) => {
        const [over, under] = a < b ? [a, b] : [b, a];
        const value = fractionAsNumber(over, under);
        // No neighbour is nearer: compared exactly, as fractions of a large power of two.
        const scale = 2n ** 300n;
        const exact = (over * scale * 2n) / under;
        const at = (number: number): bigint => BigInt(number * 2 ** 200) * 2n ** 101n;
        const distance = (number: number): bigint => {
          const difference = at(number) - exact;
          return difference < 0n ? -difference : difference;
        };
        const step = value * 2 ** -53;
        expect(
          distance(value) <= distance(value + step) + 2n && distance(value) <= distance(value - step) + 2n,
        ).toBe(true);
      }),
    );
    expect(fractionAsNumber(1n, 3n)).toBe(1 / 3);
    // Half-way between two numbers is rounded to the even one, the least bit more than half-way upwards.
    const halfway = (2n ** 53n + 1n) * 2n ** 101n;
    expect(fractionAsNumber(halfway, 2n ** 155n)).toBe(0.5);
    expect(fractionAsNumber(halfway + 1n, 2n ** 155n)).toBe(0.5 + 2 ** -53);
    expect(fractionAsNumber(0n, 10n ** 30n)).toBe(0);
    expect(fractionAsNumber(10n ** 30n, 3n * 10n ** 30n)).toBe(1 / 3);
  });
});
