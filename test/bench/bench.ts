/**
 * Speed as ratios within one run: machines differ, and so does one machine from hour to hour, but two pieces of work
 * that take turns in the same process can be compared.
 */

import { freshPages, millisecondsOfPages, processorTime } from "./processor";

export interface Comparison {
  readonly work: string;
  readonly beside: string;
  /** At most this ratio; null where only the figure is wanted. */
  readonly aim: number | null;
  /**
   * What it stands beside writes into memory that it has, again and again, while the work has to make its answer: what the
   * machine takes to hand over that memory is told apart, and not counted in the ratio.
   */
  readonly besideHasMemory?: boolean;
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
  /** How much of the least the machine takes to hand over fresh memory; 0 where that is counted. */
  readonly pages: number;
}

/** Keeps results alive, so that no work is optimised away. */
let kept: unknown;
export const lastResult = (): unknown => kept;
export const keep = (result: unknown): void => {
  kept = result;
};

/** What takes less than this is done several times over: a timer's steps and one interruption are too much of it. */
const shortest = 40;

/**
 * A collection throws away what the engine knew of objects that are gone, and with it what it had compiled: how much of that
 * is made anew in time is chance. What takes less than this is done as many times before it is timed, so that it is warm.
 */
const longestWarmedUp = 500;

/** What one half leaves behind is collected before the other is timed, where node was started with --expose-gc. */
const collect =
  (globalThis as { gc?: (options?: { readonly type: "minor" }) => void }).gc ?? (() => undefined);

interface Timing {
  readonly milliseconds: number;
  /** Pages of memory that the process had not had. */
  readonly pages: number;
}

function time(work: () => unknown, times: number, isWarmedUp = false): Timing {
  kept = undefined;
  collect();
  if (isWarmedUp) {
    for (let count = 0; count < times; count++) kept = work();
    kept = undefined;
    collect({ type: "minor" });
  }
  const [start, pages] = [processorTime(), freshPages()];
  for (let count = 0; count < times; count++) kept = work();
  const [end, pagesAtEnd] = [processorTime(), freshPages()];
  return { milliseconds: (end - start) / times, pages: Math.round((pagesAtEnd - pages) / times) };
}

const mostRounds = 8;
/** So many rounds of work that is done in so many milliseconds in all; of longer work as many as there has to be to compare. */
const enough = { rounds: 3, milliseconds: 2500 };
const fewestRounds = 2;
/** The least time has been met when another is as near. */
const near = 1.02;

/** One of the two pieces of work, round after round. */
class Half {
  private readonly rounds: Timing[] = [];
  /** What so many fresh pages alone take, in as many rounds. */
  private readonly ofPages: number[] = [];
  private readonly times: number;
  private readonly isWarmedUp: boolean;

  constructor(
    private readonly work: () => unknown,
    private readonly hasPagesApart: boolean,
  ) {
    const first = time(work, 1).milliseconds;
    const once = first < longestWarmedUp ? time(work, 1).milliseconds : first;
    this.times = Math.ceil(shortest / Math.max(once, shortest / 1000));
    this.isWarmedUp = once < longestWarmedUp;
  }

  measure(): void {
    const timing = time(this.work, this.times, this.isWarmedUp);
    kept = undefined;
    this.rounds.push(timing);
    if (this.hasPagesApart) this.ofPages.push(millisecondsOfPages(timing.pages));
  }

  get spent(): number {
    return this.rounds.reduce((sum, { milliseconds }) => sum + milliseconds * this.times, 0);
  }

  get isMet(): boolean {
    const [least = 0, second = Infinity] = this.sorted();
    return second <= least * near;
  }

  get result(): Times {
    const sorted = this.sorted();
    const least = sorted[0] as number;
    return { least, median: median(sorted), pages: this.hasPagesApart ? Math.min(...this.ofPages) : 0 };
  }

  private sorted(): number[] {
    return this.rounds.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  }
}

const median = (sorted: readonly number[]): number => {
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/**
 * Runs both in turn, A B A B …, after two warm-up rounds, until the least time of each has been met twice. The least times
 * are compared: what disturbs a machine only ever makes work longer. The medians tell how much it was disturbed.
 */
export function compare({ work, beside, aim, besideHasMemory = false, make }: Comparison): Measured {
  const { run, besideRun } = make();
  const [own, other] = [new Half(run, besideHasMemory), new Half(besideRun, besideHasMemory)];
  for (let round = 0; round < mostRounds; round++) {
    const spent = own.spent + other.spent;
    const isEnough = spent > enough.milliseconds || (own.isMet && other.isMet);
    if (round >= (spent > 2 * enough.milliseconds ? fewestRounds : enough.rounds) && isEnough) break;
    own.measure();
    other.measure();
  }
  const [milliseconds, besideMilliseconds] = [own.result, other.result];
  const ratio = withoutPages(milliseconds) / withoutPages(besideMilliseconds);
  return { work, beside, aim, milliseconds, besideMilliseconds, ratio };
}

const withoutPages = ({ least, pages }: Times): number => least - pages;

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
