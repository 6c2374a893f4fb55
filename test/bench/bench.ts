/**
 * Speed as ratios within one run: machines differ, and so does one machine from hour to hour, but two pieces of work
 * that take turns in the same process can be compared.
 */

export interface Comparison {
  readonly work: string;
  readonly beside: string;
  /** At most this ratio; null where only the figure is wanted. */
  readonly aim: number | null;
  /**
   * Done once, when somebody has pressed a button, and held against functions of ours: both are measured after a collection
   * of everything, with what an engine has to find out anew after it.
   */
  readonly isDoneOnce?: boolean;
  /** Makes the tables that both need. Only the process that measures the row does. */
  readonly make: () => Halves;
}

export interface Halves {
  readonly run: () => unknown;
  readonly besideRun: () => unknown;
}

export interface Measured {
  readonly work: string;
  readonly beside: string;
  readonly milliseconds: Times;
  readonly besideMilliseconds: Times;
  /** Of the least times. */
  readonly ratio: number;
  readonly aim: number | null;
}

export interface Times {
  readonly least: number;
  readonly median: number;
}

/** Keeps results alive, so that no work is optimised away. */
let kept: unknown;
export const lastResult = (): unknown => kept;
export const keep = (result: unknown): void => {
  kept = result;
};

/** What takes less than this is done several times over: a timer's steps and one interruption are too much of it. */
const shortest = 40;

/** What takes less than this is done as many times before it is timed, so that it is warm in every round. */
const longestWarmedUp = 500;

/**
 * What one half leaves behind is collected before the other is timed, where node was started with --expose-gc: what is young.
 * A collection of everything throws away what the engine knew of objects that are gone, and with it what it had compiled,
 * which no engine does between one call and the next: work took twice its time then, and how much of it was chance.
 */
const gc = (globalThis as { gc?: (options?: { readonly type: "minor" }) => void }).gc;
type Collect = () => void;
const collectYoung: Collect = () => gc?.({ type: "minor" });
const collectAll: Collect = () => gc?.();

/**
 * Milliseconds that the processor has worked for this process: what else runs on the machine is not counted. Node is started
 * with --single-threaded, so that no part of the engine works beside it.
 */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function time(work: () => unknown, times: number, collect: Collect, isWarmedUp = false): number {
  kept = undefined;
  collect();
  if (isWarmedUp) {
    for (let count = 0; count < (collect === collectAll ? 1 : times); count++) kept = work();
    kept = undefined;
    collectYoung();
  }
  const start = processorTime();
  for (let count = 0; count < times; count++) kept = work();
  return (processorTime() - start) / times;
}

const mostRounds = 10;
/** So many rounds of work that is done in so many milliseconds in all; of longer work as many as there has to be to compare. */
const enough = { rounds: 3, milliseconds: 2500 };
const fewestRounds = 2;
/** The least time has been met when two others are as near. */
const near = 1.02;

/** One of the two pieces of work, round after round. */
class Half {
  private readonly rounds: number[] = [];
  private readonly times: number;
  private readonly isWarmedUp: boolean;

  constructor(
    private readonly work: () => unknown,
    private readonly collect: Collect,
  ) {
    const first = time(work, 1, collectAll);
    const once = first < longestWarmedUp ? time(work, 1, collect) : first;
    this.times = Math.ceil(shortest / Math.max(once, shortest / 1000));
    this.isWarmedUp = once < longestWarmedUp;
    // Long work is warm soon after it has begun: its first time is a round like the others.
    if (first >= longestWarmedUp) this.rounds.push(first);
  }

  get count(): number {
    return this.rounds.length;
  }

  measure(): void {
    this.rounds.push(time(this.work, this.times, this.collect, this.isWarmedUp));
  }

  get spent(): number {
    return this.rounds.reduce((sum, milliseconds) => sum + milliseconds * this.times, 0);
  }

  get isMet(): boolean {
    const [least = 0, , third = Infinity] = this.sorted();
    return third <= least * near;
  }

  get result(): Times {
    const sorted = this.sorted();
    return { least: sorted[0] as number, median: median(sorted) };
  }

  private sorted(): number[] {
    return [...this.rounds].sort((one, other) => one - other);
  }
}

const median = (sorted: readonly number[]): number => {
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/**
 * Runs both in turn, A B A B …, warm, until the least time of each has been met thrice. The least times are compared: what
 * disturbs a machine only ever makes work longer. The medians tell how much it was disturbed.
 */
export function compare({ work, beside, aim, isDoneOnce = false, make }: Comparison): Measured {
  const { run, besideRun } = make();
  const collect = isDoneOnce ? collectAll : collectYoung;
  const [own, other] = [new Half(run, collect), new Half(besideRun, collect)];
  const isEnough = (): boolean => {
    const spent = own.spent + other.spent;
    const rounds = spent > 2 * enough.milliseconds ? fewestRounds : enough.rounds;
    if (Math.min(own.count, other.count) < rounds) return false;
    return spent > enough.milliseconds || (own.isMet && other.isMet);
  };
  while (own.count < mostRounds && !isEnough()) {
    own.measure();
    other.measure();
  }
  const [milliseconds, besideMilliseconds] = [own.result, other.result];
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
): Comparison => ({
  work: `${work}, ${spaced(size)} rows`,
  beside: `itself, ten calls of ${spaced(size / 10)} rows`,
  aim: isSorting ? Number(((1.2 * Math.log(size)) / Math.log(size / 10)).toPrecision(3)) : 1.2,
  make: () => {
    const tenths = Array.from({ length: 10 }, () => make(size / 10));
    return { run: make(size), besideRun: () => tenths.map((tenth) => tenth()) };
  },
});
