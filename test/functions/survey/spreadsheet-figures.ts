/**
 * The same ratings in LibreOffice Calc: COUNT, AVERAGE, COUNTIF/COUNT, MEDIAN and STDEV of each column, as Calc stores
 * them (15 digits).
 */
export const ratingsInCalc: readonly (readonly number[])[] = Array.from({ length: 40 }, (_, row) =>
  Array.from({ length: 12 }, (_, column) =>
    row < 16 + 2 * column ? (row * row * (column + 3) + 7 * row + column * column) % 6 : 0,
  ),
);

export const calc = {
  n: [10, 15, 20, 18, 16, 26, 18, 25, 32, 28, 24, 38],
  mean: [
    3, 2.6, 3.4, 3.16666666666667, 4, 2.80769230769231, 3, 2.6, 3.375, 3.10714285714286, 4, 2.81578947368421,
  ],
  high: [0.5, 0.4, 0.7, 0.444444444444444, 1, 0.5, 0.5, 0.4, 0.6875, 0.428571428571429, 1, 0.5],
  low: [0.5, 0.4, 0.3, 0.333333333333333, 0, 0.5, 0.5, 0.4, 0.3125, 0.357142857142857, 0, 0.5],
  median: [3, 3, 4, 3, 4, 3, 3, 3, 4, 3, 4, 3],
  spread: [
    1.05409255338946, 1.40407570003493, 0.940324691963254, 1.42457423980145, 0, 1.60048069702151,
    1.02899151085505, 1.38443731048635, 0.94185814971977, 1.42307142306079, 0, 1.59145120171929,
  ],
} as const;

/** Welch's 95 % interval of column b less column a, from SciPy (ttest_ind, equal_var=False). */
export const welchInSciPy: readonly (readonly [a: number, b: number, from: number, to: number])[] = [
  [0, 1, -1.4198365692482684, 0.6198365692482686],
  [1, 2, -0.06679675754595893, 1.6667967575459586],
  [3, 5, -1.2884575607851003, 0.5705088428363824],
  [8, 9, -0.9046168863900128, 0.3689026006757272],
  [4, 11, -1.7073075195821694, -0.6611135330494095],
];
