/**
 * Student's t distribution, as far as a 95 % interval needs it: to the accuracy of a double (a few units in the last
 * place), which the usual approximations do not reach.
 *
 * Methods. The probability outside a central interval is a regularized incomplete beta function, by the continued
 * fraction of A. R. Didonato and A. H. Morris (ACM Transactions on Mathematical Software 18, 1992, BFRAC; Lentz's
 * evaluation). It is the small probability outside, 5 %, that is worked out and not the 95 % inside: the same
 * relative error in it moves t by a twentieth as much. The ratio of gamma functions by Stirling's series
 * (dlmf.nist.gov 5.11.8, the difference for h = ½ and h = 0) after moving the argument up to where it is exact. The
 * quantile by Newton's method, and for many degrees of freedom by the expansion around the normal distribution (R.
 * A. Fisher, E. A. Cornish, Technometrics 2, 1960; the first terms are Abramowitz & Stegun 26.7.5), where the next
 * term is too small to matter.
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
function density(t: number, df: number): number {
  const atZero = gammaHalfStep(df / 2) / Math.sqrt(df * Math.PI);
  return atZero * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
}

/**
 * The probability that |T| is more than `t`, for t of at least 1: the incomplete beta function I(a, ½) at
 * x = df/(df + t²), with a = df/2. What is above the continued fraction is t f(t).
 */
function probabilityOutside(t: number, df: number): number {
  const a = df / 2;
  const b = 1 / 2;
  const x = df / (df + t * t);
  const y = (t * t) / (df + t * t);
  // a − (a + b)x, where nothing cancels although x is close to 1.
  const lambda = (a + b) * y - b;
  let fraction = (a / (a + 1)) * (lambda + 1);
  let c = fraction;
  let d = 0;
  for (let n = 1, step = 1; step > Number.EPSILON / 2; n++) {
    const alpha = (((a + n - 1) * (a + b + n - 1)) / (a + 2 * n - 1) ** 2) * n * (b - n) * x * x;
    const beta =
      n + (n * (b - n) * x) / (a + 2 * n - 1) + ((a + n) / (a + 2 * n + 1)) * (lambda + 1 + n * (1 + y));
    d = 1 / (beta + alpha * d);
    c = beta + alpha / c;
    fraction *= c * d;
    step = Math.abs(c * d - 1);
  }
  return (t * density(t, df)) / fraction;
}

/** The upper 97.5 % point of the normal distribution. */
const normalPoint = 1.959963984540054;

/** The expansion of the quantile around the normal one, without the terms from df⁻⁶ on. */
function aroundNormal(df: number): number {
  const z = normalPoint;
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
    (27 * z ** 11 + 339 * z ** 9 + 930 * z ** 7 - 1782 * z ** 5 - 765 * z ** 3 + 17955 * z) / 368640,
  ];
  return terms.reduceRight((sum, term) => sum / df + term, 0);
}

/** From here on the first term that `aroundNormal` leaves out is less than a unit in the last place. */
const nearlyNormal = 300;

/**
 * The t that 95 % of Student's distribution lies within (the upper 97.5 % point): the factor of a 95 % interval.
 *
 * @param df degrees of freedom, at least 3, not necessarily whole
 */
export function tFor95Percent(df: number): number {
  let t = aroundNormal(df);
  if (df >= nearlyNormal) return t;
  // Newton doubles the number of right digits each time; the start has at least one.
  for (let step = 0; step < 8; step++) {
    const change = (probabilityOutside(t, df) - 0.05) / (2 * density(t, df));
    t += change;
    if (Math.abs(change) <= t * Number.EPSILON) break;
  }
  return t;
}
