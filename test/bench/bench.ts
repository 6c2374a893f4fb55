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
  /** Rounds after the warm-up; the shortest of each are compared. */
  readonly rounds?: number;
}

export interface Measured {
  readonly work: string;
  readonly beside: string;
  readonly milliseconds: Times;
  readonly besideMilliseconds: Times;
  readonly ratio: number;
  readonly aim: number | null;
}

export interface Times {
  readonly least: number;
  readonly median: number;
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
export const keep = (result: unknown): void => {
  kept = result;
};

/** What takes less than this is done several times over: a timer's steps and one interruption are too much of it. */
const shortest = 40;

/** What one half leaves behind is collected before the other is timed, where node was started with --expose-gc. */
const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

/**
 * A collection throws away what the engine knew of objects that are gone, and with it what it had compiled: how much of that
 * is made anew in time depends on the other processor. What is done before it is timed is warm in every round.
 */
const longestWarmedUp = 500;

/**
 * Milliseconds that the processor has worked for this process: what else runs on the machine is not counted. Node is started
 * with --single-threaded, so that no part of the engine works beside it.
 */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const time = (work: () => unknown, times: number, isWarmedUp = false): number => {
  kept = undefined;
  collect();
  if (isWarmedUp) kept = work();
  kept = undefined;
  const start = processorTime();
  for (let count = 0; count < times; count++) kept = work();
  return (processorTime() - start) / times;
};

interface Repeats {
  readonly times: number;
  readonly isWarmedUp: boolean;
}

function repeatsOf(work: () => unknown): Repeats {
  const once = time(work, 1);
  return { times: Math.ceil(shortest / Math.max(once, shortest / 1000)), isWarmedUp: once < longestWarmedUp };
}

const times = (values: readonly number[]): Times => ({ least: Math.min(...values), median: median(values) });

/**
 * Runs both in turn, A B A B …, after two warm-up rounds. The shortest times are compared: what disturbs a machine only
 * ever makes work longer. The medians tell how much it was disturbed.
 */
export function compare({ work, beside, aim, run, besideRun, rounds = 4 }: Comparison): Measured {
  const own: number[] = [];
  const other: number[] = [];
  time(run, 1);
  time(besideRun, 1);
  const [repeats, others] = [repeatsOf(run), repeatsOf(besideRun)];
  for (let round = 0; round < rounds; round++) {
    own.push(time(run, repeats.times, repeats.isWarmedUp));
    other.push(time(besideRun, others.times, others.isWarmedUp));
  }
  const [milliseconds, besideMilliseconds] = [times(own), times(other)];
  const ratio = milliseconds.least / besideMilliseconds.least;
  return { work, beside, aim, milliseconds, besideMilliseconds, ratio };
}

const spaced = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, " ");

/**
 * Many rows in one call beside as many in ten calls of a tenth each: near-linear work takes at most a fifth more, and where
 * rows are sorted by as much more again as the logarithm grows. Both go through as much memory; a tenth that is called over
 * and over would stay in the processor's cache.
 */
export const besideTenths = (
  work: string,
  make: (size: number) => () => unknown,
  size: number,
  isSorting = false,
): Comparison => {
  const tenths = Array.from({ length: 10 }, () => make(size / 10));
  return {
    work: `${work}, ${spaced(size)} rows`,
    beside: `itself, ten calls of ${spaced(size / 10)} rows`,
    aim: isSorting ? Number(((1.2 * Math.log(size)) / Math.log(size / 10)).toPrecision(3)) : 1.2,
    run: make(size),
    besideRun: () => tenths.map((tenth) => tenth()),
  };
};
