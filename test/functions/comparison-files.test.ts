/**
 * On every comparison table that people have written, FC.SIGNAL and FC.SAMMANFATTA say what Excel's own rows say: the same
 * count, lowest and highest, and a signal for just those that the rows count.
 */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import "../support/custom-functions";
import "../../src/functions";
import type { Reading, SourceIndicator } from "../../src/cells/comparison/source/indicator";
import { readComparisonSource, type ComparisonSource } from "../../src/cells/comparison/source/read-source";
import { associatedFunctions, callFunction } from "../support/custom-functions";
import { cellsOfFile } from "../support/field-file";

const folder = path.join(__dirname, "../cells/comparison/files");
const files = readdirSync(folder).filter((name) => /^C0[1379].*\.(?:xlsx|csv)$/.test(name));

const call = (id: string, ...args: unknown[]): unknown[][] => {
  const outcome = callFunction(associatedFunctions.get(id) as never, ...args);
  if ("error" in outcome) throw new Error(JSON.stringify(outcome));
  return outcome.value as unknown[][];
};

/** What stands in a cell of the written comparison: a number, or the word for why there is none. */
const written = (reading: Reading | undefined): number | string =>
  reading?.kind === "number" ? reading.value : reading?.kind === "missing" ? reading.why : "saknas";

const figures = (source: ComparisonSource): SourceIndicator[] =>
  source.indicators.filter(
    ({ type, readings }) =>
      (type === "tal" || type === "andel") && readings.some(({ kind }) => kind === "number"),
  );

test("there are four such files", () => {
  expect(files).toHaveLength(4);
  expect(existsSync(path.join(folder, "facit-compare.json"))).toBe(true);
});

describe.each(files)("%s", (file) => {
  const source = readComparisonSource(cellsOfFile(path.join(folder, file))) as ComparisonSource;
  const own = source.rows.map(({ isAggregate }, row) => (isAggregate ? -1 : row)).filter((row) => row >= 0);

  test.each(figures(source).map((one) => [one.heading, one] as const))("%s", (heading, { readings }) => {
    const cells = own.map((row) => written(readings[row]));
    const numbers = cells.filter((cell) => typeof cell === "number");
    const signals = call("SIGNAL", [[`x ${heading}`], ...cells.map((cell) => [cell])], "hög", "tal")
      .slice(1)
      .flat();
    expect(signals.filter((signal) => signal !== "grå")).toHaveLength(numbers.length);
    expect(signals.map((signal) => signal === "grå")).toEqual(cells.map((cell) => typeof cell === "string"));
    // No value that is called green is lower than one that is called yellow, nor yellow than red.
    const lowest = (signal: string): number =>
      Math.min(...cells.flatMap((cell, at) => (signals[at] === signal ? [Number(cell)] : [])));
    const highest = (signal: string): number =>
      Math.max(...cells.flatMap((cell, at) => (signals[at] === signal ? [Number(cell)] : [])));
    expect(lowest("grön")).toBeGreaterThanOrEqual(highest("gul"));
    expect(highest("röd")).toBeLessThanOrEqual(lowest("gul"));

    const table = [
      ["Namn", `x ${heading}`],
      ...own.map((row, at) => [source.rows[row]?.name ?? "", cells[at]]),
    ];
    const sentence = String(call("SAMMANFATTA", table, "tal")[0]?.[0]).replace(/[\s\u00a0]/g, "");
    // Parts of one under a heading of shares are shown as such; these have no more than two decimals.
    const isShare = /andel/i.test(heading) && numbers.every((one) => one <= 1);
    const shown = (value: number): string =>
      isShare ? `${Math.round(value * 100)}%` : String(value).replace(".", ",");
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    expect(sentence).toContain(low === high ? `:${shown(low)}` : `:${shown(low)}–${shown(high)}`);
    const lacking = own.filter((_, at) => typeof cells[at] === "string");
    for (const row of lacking) expect(sentence).toContain(String(source.rows[row]?.name).replace(/\s/g, ""));
  });
});
