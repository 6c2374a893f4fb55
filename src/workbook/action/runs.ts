/** A column as stretches of equal contents: a calculated column of 5 000 rows is one of them. */
export type Runs<Value> = readonly (readonly [count: number, value: Value])[];

export function toRuns<Value>(
  values: readonly Value[],
  same: (one: Value, other: Value) => boolean = Object.is,
): Runs<Value> {
  const runs: [number, Value][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last && same(last[1], value)) last[0]++;
    else runs.push([1, value]);
  }
  return runs;
}

export const fromRuns = <Value>(runs: Runs<Value>): Value[] =>
  runs.flatMap(([count, value]) => Array<Value>(count).fill(value));

export const lengthOfRuns = (runs: Runs<unknown>): number => runs.reduce((sum, [count]) => sum + count, 0);
