/**
 * Speed as ratios within one run: machines differ, and so does one machine from hour to hour, but two pieces of work
 * that take turns in the same process can be compared.
 */

export interface Comparison {
  readonly work: string;
  readonly beside: string;
  /** At most this ratio; null where only the figure is wanted. */
  readonly aim: number | null;
  readonly run: () => unknown;
  readonly besideRun: () => unknown;
  /** Rounds after the warm-up; the medians are compared. */
  readonly rounds?: number;
}

export interface Measured {
  readonly work: string;
  readonly beside: string;
  readonly milliseconds: number;
  readonly besideMilliseconds: number;
  readonly ratio: number;
  readonly aim: number | null;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** Keeps results alive, so that no work is optimised away. */
let kept: unknown;
export const lastResult = (): unknown => kept;

const time = (work: () => unknown): number => {
  const start = performance.now();
  kept = work();
  return performance.now() - start;
};

/** Runs both in turn, A B A B …, after two warm-up rounds. */
export function compare({ work, beside, aim, run, besideRun, rounds = 7 }: Comparison): Measured {
  const own: number[] = [];
  const other: number[] = [];
  for (let round = -2; round < rounds; round++) {
    const first = time(run);
    const second = time(besideRun);
    if (round >= 0) {
      own.push(first);
      other.push(second);
    }
  }
  const [milliseconds, besideMilliseconds] = [median(own), median(other)];
  return { work, beside, aim, milliseconds, besideMilliseconds, ratio: milliseconds / besideMilliseconds };
}

/** The same work on ten times the input: near-linear work stays under twelve times the time. */
export const tenfold = (
  work: string,
  make: (size: number) => () => unknown,
  size: number,
  rounds = 5,
): Comparison => ({
  work: `${work}, ${10 * size} rows`,
  beside: `itself, ${size} rows`,
  aim: 12,
  run: make(10 * size),
  besideRun: make(size),
  rounds,
});
