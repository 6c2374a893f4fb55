import { callFunction } from "../../support/custom-functions";

export type Table = (string | number)[][];

/** The result of a call that has to succeed. */
export function resultOf<Result = Table>(work: (...args: never[]) => unknown, ...args: unknown[]): Result {
  const outcome = callFunction(work, ...args);
  if ("error" in outcome) throw new Error(`${outcome.error} ${outcome.message}`);
  return outcome.value as Result;
}

/** The refusal of a call that must not succeed. */
export function refusalOf(work: (...args: never[]) => unknown, ...args: unknown[]): string {
  const outcome = callFunction(work, ...args);
  if (!("error" in outcome)) throw new Error(`no error but ${JSON.stringify(outcome.value)}`);
  return `${outcome.error} ${outcome.message}`;
}

/**
 * Answers with a heading row where their first row is 1, 2 …: without one these could be the questions' numbers, and are
 * refused.
 */
export function headed(answers: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const first = answers[0] ?? [];
  const isNumbered = first.length > 1 && first.length <= 5 && first.every((rating, at) => rating === at + 1);
  return isNumbered ? [first.map((_, at) => `Fråga ${at + 1}`), ...answers] : answers;
}

/** A single column of ratings. */
export const column = (...ratings: unknown[]): unknown[][] => ratings.map((rating) => [rating]);

/** A random source that a seed repeats (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
