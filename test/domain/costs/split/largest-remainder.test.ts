import fc from "../../../support/properties";
import { split, splitExactly } from "../../../../src/domain/costs/split/largest-remainder";
import { wholeUnits, type Ore } from "../../../../src/domain/costs/money";
import { sharesOf, sharesOfWholes, type Shares } from "../../../../src/domain/costs/split/shares";
import { largestRemainder, rounded, sharesByWeight, shown, times, fraction } from "../exact-oracle";

const weight = fc.oneof(
  fc.integer({ min: 0, max: 2000 }),
  fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => hundredths / 100),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.constantFrom(0, 0, 1, 33.33, 0.1, 0.2, 0.7, 1e-9, 1e15),
);
const weights = fc.array(weight, { minLength: 1, maxLength: 12 }).filter((all) => all.some((one) => one > 0));
const amount = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((ore) => ore / 100),
  fc.double({ min: -1e10, max: 1e10, noNaN: true }),
  fc.constantFrom(0, 0.005, -0.005, 1.005, 0.05, 99.995, 1e13, 4.5e13, 1e15, -1e15, 1e21),
);
const parts = (kronor: number, by: readonly number[]): bigint[] =>
  split(wholeUnits(kronor), sharesOf(by)).map((part) => BigInt(part));

describe("largest remainder", () => {
  test("is the method as the oracle works it out, for any decimals", () => {
    fc.assert(
      fc.property(amount, weights, (kronor, by) => {
        const ore = rounded(times(shown(kronor), fraction(100n)));
        expect(parts(kronor, by)).toEqual(largestRemainder(ore, sharesByWeight(by.map(shown))));
      }),
      { numRuns: 3000 },
    );
  });

  test("the quick way and the slow way give the same parts, in all sizes of amounts and denominators", () => {
    const whole = (bits: number): fc.Arbitrary<bigint> => fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) });
    const sized = fc
      .constantFrom(4, 12, 20, 26, 27, 30, 40, 44, 46)
      .chain((bits) => fc.array(whole(bits), { minLength: 2, maxLength: 40 }))
      .filter((all) => all.some((one) => one > 0n));
    const ore = fc
      .constantFrom(3, 10, 24, 31, 40, 52)
      .chain((bits) => fc.maxSafeNat().map((size) => size % 2 ** bits));
    let quick = 0;
    fc.assert(
      fc.property(ore, sized, (size, by) => {
        const shares = sharesOfWholes(by);
        if (shares.plain) quick++;
        expect(split(size, shares)).toEqual(splitExactly(size, shares));
      }),
      { numRuns: 6000 },
    );
    expect(quick).toBeGreaterThan(3000);
  });

  test("the quick way at the edges: quotas that are whole or one short of it, and products beyond 2⁵³", () => {
    const edges: [number, bigint[]][] = [];
    for (const denominator of [
      2n ** 26n,
      94_906_265n,
      94_906_266n,
      2n ** 27n - 1n,
      2n ** 40n + 15n,
      2n ** 50n,
    ]) {
      for (const first of [1n, 2n, denominator / 2n, denominator / 2n + 1n, denominator - 1n]) {
        for (const size of [1n, denominator - 1n, denominator, denominator + 1n, 2n ** 52n - 1n, 2n ** 52n]) {
          if (size <= 2n ** 52n) edges.push([Number(size), [first, denominator - first]]);
        }
      }
    }
    for (const [size, by] of edges) {
      const shares = sharesOfWholes(by);
      expect(shares.plain).toBeDefined();
      const oracle = largestRemainder(
        BigInt(size),
        by.map((one) => fraction(one, (by[0] as bigint) + (by[1] as bigint))),
      );
      expect([size, by, split(size, shares).map(BigInt)]).toEqual([size, by, oracle]);
    }
  });

  test("the quick way tells remainders apart that differ by one, where products are beyond 2⁵³", () => {
    const denominators = [
      2n ** 26n + 1n,
      2n ** 27n + 1n,
      2n ** 27n + 2n ** 26n + 1n,
      2n ** 28n + 1n,
      2n ** 50n - 27n,
    ];
    let compared = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...denominators),
        fc.bigInt({ min: 2n, max: 2n ** 50n }),
        fc.bigInt({ min: 1n, max: 2n ** 50n }),
        (denominator, seed, start) => {
          const size = denominator - (seed % (denominator / 8n)) - 1n;
          const step = inverse(size, denominator);
          const first = start % denominator;
          const second = step === undefined ? 0n : (first + step) % denominator;
          const third = denominator - first - second;
          // Its amount times the second numerator leaves one more than times the first.
          if (step === undefined || first === 0n || third <= 0n) return;
          compared++;
          const shares = sharesOfWholes([first, second, third]);
          expect(split(Number(size), shares)).toEqual(splitExactly(Number(size), shares));
        },
      ),
      { numRuns: 4000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  test("parts sum to the amount, and none is a whole unit off its quota", () => {
    fc.assert(
      fc.property(amount, weights, (kronor, by) => {
        const ore = rounded(times(shown(kronor), fraction(100n)));
        const all = parts(kronor, by);
        expect(all.reduce((total, part) => total + part, 0n)).toBe(ore);
        sharesByWeight(by.map(shown)).forEach(({ over, under }, index) => {
          const off = (all[index] as bigint) * under - ore * over;
          expect(off < under && off > -under).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("a weight of zero gets nothing", () => {
    fc.assert(
      fc.property(amount, weights, (kronor, by) => {
        parts(kronor, by).forEach((part, index) => {
          if (by[index] === 0) expect(part).toBe(0n);
        });
      }),
    );
  });

  test("all weights times the same changes nothing", () => {
    const some = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        amount,
        some.filter((all) => all.some((one) => one > 0)),
        fc.constantFrom(2, 3, 7, 10, 1000, 0.1, 0.01),
        (kronor, by, factor) => {
          // By powers of ten through the decimal, since 0.1 × 3 is no decimal of its own in binary.
          const scaled = by.map((one) =>
            factor < 1 ? Number(`${one}e${Math.log10(factor)}`) : one * factor,
          );
          expect(parts(kronor, scaled)).toEqual(parts(kronor, by));
        },
      ),
    );
  });

  test("the order of the weights changes nothing but who wins a tie", () => {
    fc.assert(
      fc.property(amount, weights, fc.nat(), (kronor, by, turn) => {
        const shift = turn % by.length;
        const turned = [...by.slice(shift), ...by.slice(0, shift)];
        const before = parts(kronor, by);
        const after = parts(kronor, turned);
        const back = [...after.slice(by.length - shift), ...after.slice(0, by.length - shift)];
        // Without ties the parts are the same; with them each weight still gets the same parts between its holders.
        const byWeight = (all: readonly bigint[]): string[] =>
          all.map((part, index) => `${by[index]}:${part}`).sort();
        const rests = new Set(
          sharesByWeight(by.map(shown)).map(({ over, under }) => {
            const ore = rounded(times(shown(kronor), fraction(100n)));
            const size = ore < 0n ? -ore : ore;
            const rest = (size * over) % under;
            return `${(rest * 10n ** 40n) / under}`;
          }),
        );
        if (rests.size === by.length) expect(back).toEqual(before);
        else if (new Set(by).size === 1) expect(byWeight(back)).toEqual(byWeight(before));
      }),
      { numRuns: 1000 },
    );
  });

  test("a credit mirrors a cost", () => {
    fc.assert(
      fc.property(amount, weights, (kronor, by) => {
        expect(parts(-kronor, by)).toEqual(parts(kronor, by).map((part) => -part));
      }),
    );
  });

  test("nothing is ever minus zero", () => {
    const all = split(-7, sharesOf([1, 0, 1]));
    expect(all).toEqual([-4, 0, -3]);
    expect(all.some((part) => Object.is(part, -0))).toBe(false);
  });

  test("many parts: ties go to those that stand first, also where they are sorted", () => {
    const count = 1000;
    const all = split(1500, sharesOf(new Array<number>(count).fill(0.1)));
    expect(all).toEqual(Array.from({ length: count }, (_, index): Ore => (index < 500 ? 2 : 1)));
  });

  test("all weights zero cannot be shared", () => {
    expect(() => sharesOf([0, 0])).toThrow(expect.objectContaining({ reason: "impossible" }) as Error);
  });

  test("shares beyond plain numbers have no quick form", () => {
    const shares: Shares = sharesOf([1, 1e-30]);
    expect(shares.plain).toBeUndefined();
    expect(split(100, shares)).toEqual([100, 0]);
  });
});

/** The number whose product with `value` leaves one when divided by `modulus`; undefined where there is none. */
function inverse(value: bigint, modulus: bigint): bigint | undefined {
  let [rest, next, factor, nextFactor] = [modulus, value % modulus, 0n, 1n];
  while (next !== 0n) {
    const times = rest / next;
    [rest, next, factor, nextFactor] = [next, rest - times * next, nextFactor, factor - times * nextFactor];
  }
  return rest === 1n ? ((factor % modulus) + modulus) % modulus : undefined;
}
