import type { Missing } from "../words-for-hidden-and-missing";

/** An indicator over all rows: what is known, and who lacks a value, by the reason. */
interface Summary<Value> {
  readonly known: readonly Value[];
  /** The names of those that are known, in the same order. */
  readonly names: readonly string[];
  readonly missing: ReadonlyMap<Missing, readonly string[]>;
}

/**
 * Parts those that have a value from those that lack one. A missing value counts as neither yes, no nor zero.
 *
 * @param names the rows' names, one for each value
 */
export function summarize<Value extends number | boolean>(
  names: readonly string[],
  values: readonly (Value | Missing)[],
): Summary<Value> {
  const known: Value[] = [];
  const namesOfKnown: string[] = [];
  const missing = new Map<Missing, string[]>();
  values.forEach((value, index) => {
    const name = names[index] as string;
    if (typeof value !== "string") {
      known.push(value);
      namesOfKnown.push(name);
    } else {
      const those = missing.get(value);
      if (those) those.push(name);
      else missing.set(value, [name]);
    }
  });
  return { known, names: namesOfKnown, missing };
}

/** The lowest and the highest of at least one value. */
export function extremes(values: readonly number[]): { readonly lowest: number; readonly highest: number } {
  return values.reduce(
    ({ lowest, highest }, value) => ({ lowest: Math.min(lowest, value), highest: Math.max(highest, value) }),
    { lowest: Infinity, highest: -Infinity },
  );
}
