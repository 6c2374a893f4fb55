/**
 * Student's t distribution, as far as a confidence interval needs it: to the accuracy of a double (a few units in the
 * last place), which the usual approximations do not reach.
 *
 * Methods: the probability of a central interval is a regularized incomplete beta function, summed as the series with
 * positive terms in DLMF 8.17.8 (dlmf.nist.gov), so that nothing cancels; the ratio of gamma functions in it by the
 * difference of two Stirling series (DLMF 5.11.8 with h = ½ and h = 0) after moving the argument up to where it is
 * exact. The quantile by Newton's method from the first terms of the Cornish–Fisher expansion
 * (Abramowitz & Stegun 26.7.5).
 */

/** Coefficients of b⁻¹, b⁻³, b⁻⁵ … in ln(Γ(b + ½)/Γ(b)) − ½ ln b: −(1 − 4⁻ᵏ)·B₂ₖ / (k(2k − 1)). */
const halfStep = [
  -1 / 8,
  1 / 192,
  -1 / 640,
  17 / 14336,
  -31 / 18432,
  691 / 180224,
  -5461 / 425984,
  929569 / 15728640,
] as const;

/** Above this the terms that are left out of the series are less than a unit in the last place. */
const farEnough = 10;

/** Γ(b + ½) / Γ(b), for b > 0. */
function gammaHalfStep(b: number): number {
  let factor = 1;
  let far = b;
  while (far < farEnough) {
    factor *= far / (far + 0.5);
    far++;
  }
  const inverse = 1 / far;
  const inverseSquare = inverse * inverse;
  let series = 0;
  for (let k = halfStep.length - 1; k >= 0; k--) series = series * inverseSquare + (halfStep[k] as number);
  return factor * Math.sqrt(far) * Math.exp(series * inverse);
}

/** The density of Student's t with `df` degrees of freedom at `t`. */
const density = (t: number, df: number): number =>
  (gammaHalfStep(df / 2) / Math.sqrt(df * Math.PI)) * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));

/** The probability that |T| is at most `t`: 2 t f(t) · F(1, (df + 1)/2; 3/2; y) with y = t²/(df + t²). */
export function centralProbability(t: number, df: number): number {
  const y = (t * t) / (df + t * t);
  let term = 1;
  let sum = 1;
  for (let n = 0; term > sum * (Number.EPSILON / 8); n++) {
    term *= (((df + 1) / 2 + n) / (1.5 + n)) * y;
    sum += term;
  }
  return 2 * t * density(t, df) * sum;
}

/** The upper 97.5 % point of the normal distribution, where the search begins. */
const normalPoint = 1.959963984540054;

/**
 * The t that 95 % of Student's distribution lies within (the upper 97.5 % point): the factor of a 95 % interval.
 *
 * @param df degrees of freedom, at least 1, not necessarily whole
 */
export function tFor95Percent(df: number): number {
  const z = normalPoint;
  let t = z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df ** 2);
  for (let step = 0; step < 50; step++) {
    const change = (centralProbability(t, df) - 0.95) / (2 * density(t, df));
    t -= change;
    if (Math.abs(change) <= t * Number.EPSILON) break;
  }
  return t;
}
