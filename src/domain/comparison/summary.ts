import type { Missing } from "./missing";

/** One row's value of an indicator, with the row's name. */
export interface Entry<Value> {
  readonly name: string;
  readonly value: Value | Missing;
}

/** An indicator over all rows: what is known, and who lacks a value, by the reason. */
export interface Summary<Value> {
  readonly known: readonly { readonly name: string; readonly value: Value }[];
  readonly missing: ReadonlyMap<Missing, readonly string[]>;
}

/** Parts those that have a value from those that lack one. A missing value counts as neither yes, no nor zero. */
export function summarize<Value extends number | boolean>(entries: readonly Entry<Value>[]): Summary<Value> {
  const known: { name: string; value: Value }[] = [];
  const missing = new Map<Missing, string[]>();
  for (const { name, value } of entries) {
    if (typeof value !== "string") {
      known.push({ name, value });
    } else {
      const names = missing.get(value);
      if (names) names.push(name);
      else missing.set(value, [name]);
    }
  }
  return { known, missing };
}

/** The lowest and the highest of at least one value. */
export function extremes(values: readonly number[]): { readonly lowest: number; readonly highest: number } {
  return values.reduce(
    ({ lowest, highest }, value) => ({ lowest: Math.min(lowest, value), highest: Math.max(highest, value) }),
    { lowest: Infinity, highest: -Infinity },
  );
}
