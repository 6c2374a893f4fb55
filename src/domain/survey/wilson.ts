/** The upper 97.5 % point of the normal distribution. */
const normalPoint = 1.959963984540054;

/** The ends of an interval, as shares 0–1. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * Wilson's 95 % interval of a share, without continuity correction (E. B. Wilson, Journal of the American Statistical
 * Association 22, 1927; method 3 in R. G. Newcombe, Statistics in Medicine 17, 1998).
 *
 * @param yes how many of the answers, 0 … n
 * @param n number of answers, at least 1
 * @example wilson95(81, 263) is 0.2553–0.3662
 */
export function wilson95(yes: number, n: number): Interval {
  const square = normalPoint ** 2;
  const middle = yes + square / 2;
  const half = normalPoint * Math.sqrt((yes * (n - yes)) / n + square / 4);
  return {
    from: Math.max(0, middle - half) / (n + square),
    to: Math.min(n + square, middle + half) / (n + square),
  };
}
