import { spawnSync } from "node:child_process";
import type { Measured } from "./bench";

/**
 * How the engine compiles a piece of work is decided early in a process and stays: the same work may take a tenth less in the
 * next one. Each family is therefore measured in so many processes, one after another, and of a row's ratios the middle one
 * counts.
 */
const processes = 5;

/** What this same file prints when it is started with other arguments. */
export function printedBy(...given: readonly string[]): string {
  const { stdout, status } = spawnSync(
    process.execPath,
    [...process.execArgv, process.argv[1] as string, ...given],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`${given.join(" ")}: ended with ${status}.`);
  return stdout;
}

const middle = (runs: readonly Measured[]): Measured =>
  [...runs].sort((one, other) => one.ratio - other.ratio)[runs.length >> 1] as Measured;

/** The rows of a family, each from the process in which its ratio was the middle one. */
export function measuredApart(measure: () => Measured[]): Measured[] {
  const runs = Array.from({ length: processes }, measure);
  return (runs[0] ?? []).map((_, row) => middle(runs.map((rows) => rows[row] as Measured)));
}
