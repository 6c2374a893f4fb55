import fc from "../../support/properties";
import { tFor95Percent } from "../../../src/domain/survey/student-t";

/** To twenty digits, by a bisection on the incomplete beta function in 40-digit arithmetic (mpmath). */
const reference: readonly (readonly [df: number, t: number])[] = [
  [3, 3.1824463052837095927],
  [4.5, 2.6589123472044037737],
  [9, 2.2621571627982055426],
  [9.75, 2.2359073109648683849],
  [10, 2.2281388519862747484],
  [12.345, 2.1720786542260304183],
  [18, 2.1009220402410384881],
  [30, 2.04227245630123831],
  [57.25, 2.0022759646019872003],
  [99, 1.9842169515864174951],
  [150, 1.9759053308966205192],
  [271, 1.9687563138232462894],
  [299.5, 1.9679163178229584385],
  [300, 1.9679030112610870301],
  [341, 1.9669451293272180516],
  [500, 1.9647198374673677934],
  [1000, 1.962339080826408485],
  [2e6, 1.9599651706763750098],
];

/**
 * The probability that |T| is less than t by integrating the density, without gamma or beta functions: with
 * t = √df · tan θ the density is proportional to cos^(df−1) θ. Simpson's rule on both parts.
 */
function centralProbability(t: number, df: number): number {
  const integrate = (from: number, to: number, pieces: number): number => {
    const step = (to - from) / pieces;
    let sum = 0;
    for (let at = 0; at <= pieces; at++) {
      const weight = at === 0 || at === pieces ? 1 : at % 2 ? 4 : 2;
      sum += weight * Math.cos(from + at * step) ** (df - 1);
    }
    return (sum * step) / 3;
  };
  const angle = Math.atan(t / Math.sqrt(df));
  const inside = integrate(0, angle, 4000);
  return inside / (inside + integrate(angle, Math.PI / 2 - 1e-9, 16000));
}

describe("the factor of a 95 % interval", () => {
  test.each(reference)("with %p degrees of freedom is right to a few units in the last place", (df, t) => {
    expect(Math.abs(tFor95Percent(df) / t - 1)).toBeLessThan(5 * Number.EPSILON);
  });

  test("encloses 95 % of the distribution by numeric integration", () => {
    fc.assert(
      fc.property(fc.double({ min: 9, max: 5000, noNaN: true }), (df) => {
        expect(Math.abs(centralProbability(tFor95Percent(df), df) - 0.95)).toBeLessThan(1e-11);
      }),
      { numRuns: 100 },
    );
  });

  test("falls as the degrees of freedom grow, towards the normal distribution's", () => {
    let before = tFor95Percent(3);
    for (let df = 3.5; df < 5000; df *= 1.01) {
      const now = tFor95Percent(df);
      expect(now).toBeLessThan(before);
      before = now;
    }
    expect(before).toBeGreaterThan(1.959963984540054);
  });
});
