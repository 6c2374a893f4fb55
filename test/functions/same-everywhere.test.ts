import "../support/custom-functions";
import "../../src/functions";
import { associatedFunctions, callFunction, type Outcome } from "../support/custom-functions";
import { allCases } from "./cases";

/** An empty cell is 0 to a function on desktop, null on the web, and "" where a formula left it empty. */
const empties = [0, null, ""] as const;

const fill = (argument: unknown, empty: unknown): unknown =>
  Array.isArray(argument) ? argument.map((part) => fill(part, empty)) : argument === null ? empty : argument;

const answer = (id: string, args: readonly unknown[]): Outcome =>
  callFunction(associatedFunctions.get(id) as (...args: unknown[]) => unknown, ...args);

const hasEmptyCell = (args: unknown): boolean =>
  Array.isArray(args) ? args.some(hasEmptyCell) : args === null;

describe("the same figures everywhere: an empty cell as 0, null and empty text", () => {
  test("every function has cases with empty cells, answered and refused", () => {
    const withEmpty = allCases.filter(({ args }) => hasEmptyCell(args));
    const outcomes = (isError: boolean): string[] =>
      withEmpty.filter(({ id, args }) => "error" in answer(id, args) === isError).map(({ id }) => id);
    const ids = [...associatedFunctions.keys()].sort();
    expect([...new Set(outcomes(false))].sort()).toEqual(ids);
    expect([...new Set(outcomes(true))].length).toBeGreaterThan(ids.length / 2);
  });

  test.each(allCases.map(({ id, args }, index) => ({ name: `case ${index + 1}, FC.${id}`, id, args })))(
    "$name",
    ({ id, args }) => {
      const [first, ...others] = empties.map((empty) => answer(id, fill(args, empty) as unknown[]));
      for (const other of others) expect(other).toEqual(first);
    },
  );

  test.each(allCases.map(({ id, args }, index) => ({ name: `case ${index + 1}, FC.${id}`, id, args })))(
    "$name with every other cell kind of empty at once",
    ({ id, args }) => {
      let count = 0;
      const mix = (argument: unknown): unknown =>
        Array.isArray(argument)
          ? argument.map(mix)
          : argument === null
            ? empties[count++ % empties.length]
            : argument;
      expect(answer(id, mix(args) as unknown[])).toEqual(answer(id, args));
    },
  );
});
