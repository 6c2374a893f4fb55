import { spawnSync } from "node:child_process";
import type { Measured } from "./bench";

/**
 * How the engine compiles a piece of work is decided early in a process and stays: the same work may take a tenth less in the
 * next one. Each row is therefore measured in processes of its own, and of its ratios the middle one counts: three where
 * they agree, and more where they do not.
 */
const fewestProcesses = 3;
const mostProcesses = 9;
const agreement = 0.04;

/**
 * Young memory that the process has from its start and keeps. What a machine takes to hand over fresh memory differs: a page
 * of it takes a fraction of a microsecond on one's own, and has been seen to take twenty on a shared virtual one, where that
 * alone was half of a large answer's time, and most of what differed from run to run.
 */
export const enginesMemory = ["--min-semi-space-size=64", "--max-semi-space-size=64"];

/** What this same file prints when it is started with other arguments, and the engine with these. */
export function printedBy(engine: readonly string[], ...given: readonly string[]): string {
  const { stdout, status } = spawnSync(
    process.execPath,
    [...process.execArgv, ...engine, process.argv[1] as string, ...given],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`${given.join(" ")}: ended with ${status}.`);
  return stdout;
}

const inOrder = (runs: readonly Measured[]): Measured[] =>
  [...runs].sort((one, other) => one.ratio - other.ratio);

/** Those on either side of the middle one are near it. */
function isSteady(runs: readonly Measured[]): boolean {
  const sorted = inOrder(runs);
  const at = sorted.length >> 1;
  const [below, middle, above] = [at - 1, at, at + 1].map((place) => sorted[place]?.ratio ?? 0) as [
    number,
    number,
    number,
  ];
  return above <= middle * (1 + agreement) && below >= middle * (1 - agreement);
}

/** A row, from the process in which its ratio was the middle one. */
export function measuredApart(measure: () => Measured): Measured {
  const runs = Array.from({ length: fewestProcesses }, measure);
  while (runs.length < mostProcesses && !isSteady(runs)) runs.push(measure(), measure());
  return inOrder(runs)[runs.length >> 1] as Measured;
}
